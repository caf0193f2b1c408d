import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { anArticle, contentFolder, type Files } from '../../../support/content-folder.ts';

/** What `check` tells of a content folder: file, line and rule of each fault. */
async function told(files: Files): Promise<string[]> {
  const content = contentFolder(files);
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  const { faults } = await openEdition({ ...readSettings({}), content });
  return faults.map(({ file, line, rule }) => [relative(content, file), line ?? '', rule].join(' '));
}

describe('check, in one run', () => {
  test('tells of a faulty front matter, and of the text below it', async () => {
    const text = '---\ntitle: The quay\ndate: soon\n---\n\nSee [the lock](lock.md) and [@tides].\n';
    expect(await told({ 'articles/quay.md': text })).toEqual([
      'articles/quay.md 3 wrong-value',
      'articles/quay.md 6 dead-link',
      'articles/quay.md 6 unknown-citation',
    ]);
  });

  test('tells of the text below a front matter that is no YAML, and links to the article lead there', async () => {
    const broken = '---\ntitle: Peace: a report\n---\n\n:entity[The Board]{#harbour-bord} met.\n';
    const sound = `${anArticle}\n[The quay](quay.md)\n`;
    expect(await told({ 'articles/quay.md': broken, 'articles/lock.md': sound })).toEqual([
      'articles/quay.md 2 front-matter',
      'articles/quay.md 5 unknown-id',
    ]);
  });

  test('tells of faults in each of several files at once: data, names, pictures, links, references', async () => {
    const files = {
      'site.yaml': 'titel: The Harbour\n',
      'glossary/people.yaml':
        '- id: mina-okafor\n  kind: person\n  name: Mina Okafor\n  born: 1960\n  body: "[gone](/nowhere/)"\n',
      'references.yaml': '- id: tides\n  type: book\n  URL: none\n',
      'articles/A quay.md': anArticle,
      'articles/lock.md': `${anArticle}\n![A lock](/images/lock.png) [x](#none) [@tides] [@winds] :entity[She]{#mina-okafor}\n`,
    };
    expect(await told(files)).toEqual([
      'articles/A quay.md  unsafe-name',
      'articles/lock.md 8 missing-picture',
      'articles/lock.md 8 dead-link',
      'articles/lock.md 8 unknown-citation',
      'glossary/people.yaml 4 unknown-field',
      'glossary/people.yaml 5 dead-link',
      'references.yaml 3 wrong-value',
      'site.yaml 1 unknown-field',
    ]);
  });

  test('tells of nothing missing that a file which can’t be read may have', async () => {
    const text = `${anArticle}\n:entity[She]{#mina-okafor}, [her page](/people/mina-okafor/), [@tides]\n`;
    const files = { 'articles/a.md': text, 'glossary/list.json': '[', 'references.json': '[' };
    expect(await told(files)).toEqual(['glossary/list.json 1 data-file', 'references.json 1 data-file']);
  });

  test('tells that there is nothing to show where all articles are drafts', async () => {
    expect(await told({ 'articles/a.md': anArticle.replace('date:', 'draft: true\ndate:') })).toEqual([
      'articles  content-empty',
    ]);
  });

  test('tells of ids that are too long for the name of a file', async () => {
    const entry = (id: string) => `- id: ${id}\n  kind: term\n  name: Tide\n`;
    const files = (id: string) => ({ 'articles/a.md': anArticle, 'glossary/l.yaml': entry(id) });
    expect(await told(files('t'.repeat(201)))).toEqual(['glossary/l.yaml 1 unsafe-name']);
    expect(await told(files('t'.repeat(200)))).toEqual([]);
  });

  test('tells of control characters in any field, by line', async () => {
    const files = {
      'articles/a.md': '---\ntitle: "The \\x07 bell"\ndate: 2019\ntags: ["a\\x0Bb"]\n---\n\nText.\n',
      'glossary/l.json': '[{"id": "bell", "kind": "term", "name": "Bell\\u0007"}]',
    };
    expect(await told(files)).toEqual([
      'articles/a.md 2 wrong-value',
      'articles/a.md 4 wrong-value',
      'glossary/l.json 1 wrong-value',
    ]);
  });

  test('tells of a summary that is more than a line of text, by line', async () => {
    const summary = (words: string) => `- id: tide\n  kind: term\n  name: Tide\n  summary: ${words}\n`;
    const files = (words: string) => ({ 'articles/a.md': anArticle, 'glossary/l.yaml': summary(words) });
    expect(await told(files('"# Tides\\n\\n- ebb"'))).toEqual(['glossary/l.yaml 4 block-in-summary']);
    expect(await told(files('"Tides.\\n\\nThey *ebb*."'))).toEqual([]);
  });
});

describe('a draft', () => {
  const draft = (text: string) => `${anArticle.replace('date:', 'draft: true\ndate:')}\n${text}\n`;

  test('has its errors told as warnings, and may link to other drafts and to files of its own', async () => {
    const files = {
      'articles/a.md': anArticle,
      'articles/b.md': draft('[c](c.md), [d](d.md), [e](#e), [@nothing], ![The quay](quay.png), [r](report.pdf)'),
      'articles/c.md': draft('“So it is,” somebody said.'),
      'articles/report.pdf': '%PDF-1.4',
    };
    expect(await told(files)).toEqual([
      'articles/b.md 9 in-draft',
      'articles/b.md 9 in-draft',
      'articles/b.md 9 in-draft',
      'articles/b.md 9 in-draft',
    ]);
  });
});
