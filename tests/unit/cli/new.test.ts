import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { lectern } from '../../support/site.ts';

const making = (content: string, ...words: string[]) => lectern(['new', ...words, '--content', content]);

describe('new', () => {
  test('writes an article with its fields explained, a draft of today, and the schemas beside it', async () => {
    const content = contentFolder({ 'site.yaml': 'title: Talks\n' });
    const { stdout, status } = await making(content, 'article', 'The harbour talks');
    expect([stdout.trim(), status]).toEqual([join(content, 'articles/the-harbour-talks.md'), 0]);
    const text = readFileSync(join(content, 'articles/the-harbour-talks.md'), 'utf8');
    expect(text).toMatch(/\n# The headline\..*\ntitle: The harbour talks\n/);
    expect(text).toMatch(/\ndate: \d{4}-\d\d-\d\d\n/);
    expect(text).toContain('\ndraft: true\n');
    expect(readdirSync(join(content, '.schemas'))).toContain('article.schema.json');
  });

  test('writes an entry below the folder of its kind', async () => {
    const content = contentFolder({ 'site.yaml': 'title: Talks\n' });
    const { status } = await making(content, 'place', 'East Quay');
    expect(readFileSync(join(content, 'glossary/places/east-quay.md'), 'utf8')).toContain('\nname: East Quay\n');
    expect(status).toBe(0);
  });

  test('writes over no file, and gives no id twice', async () => {
    const kept = '---\nname: East Quay\n---\n';
    const content = contentFolder({ 'glossary/places/piers/east-quay.md': kept });
    for (const kind of ['place', 'person']) {
      const { stderr, status } = await making(content, kind, 'East Quay');
      expect([stderr.includes('glossary/places/piers/east-quay.md'), status]).toEqual([true, 1]);
    }
    expect(readFileSync(join(content, 'glossary/places/piers/east-quay.md'), 'utf8')).toBe(kept);
  });

  test('wants a kind that there is, and a name', async () => {
    const content = contentFolder({});
    const wrong = await making(content, 'plce', 'East Quay');
    expect([wrong.stderr.split('\n')[0], wrong.status]).toEqual(['Unexpected kind `plce`, expected `place`', 2]);
    const nameless = await making(content, 'place');
    expect([nameless.stderr.trim(), nameless.status]).toEqual([
      'Unexpected absence of a name, expected one behind `place`',
      2,
    ]);
  });

  test('writes the words of the interface for a language, all of them to be said', async () => {
    const content = contentFolder({});
    const { status } = await making(content, 'words', 'pt-BR');
    const text = readFileSync(join(content, 'words/pt-BR.yaml'), 'utf8');
    expect([status, text.includes('# frame:\n#   skip: "Skip to the text"\n')]).toEqual([0, true]);
    const wrong = await making(content, 'words', 'in Portuguese');
    expect([wrong.stderr.trim(), wrong.status]).toEqual([
      'Unexpected `in Portuguese` behind `words`, expected a language tag such as pt-BR',
      2,
    ]);
  });

  test('schemas writes the schemas alone, and nothing where they are there', async () => {
    const content = contentFolder({});
    const first = await making(content, 'schemas', '--json');
    expect(JSON.parse(first.stdout).written).toHaveLength(7);
    expect(JSON.parse((await making(content, 'schemas', '--json')).stdout).written).toEqual([]);
    expect(readdirSync(content)).toEqual(['.schemas']);
  });
});
