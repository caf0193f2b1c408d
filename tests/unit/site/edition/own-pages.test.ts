import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { anArticle, contentFolder, type Files } from '../../../support/content-folder.ts';

const around = {
  'articles/quay.md': `${anArticle}\nSee the [imprint](../pages/imprint.md).\n`,
  'glossary/people/mina-okafor.md': '---\nname: Mina Okafor\n---\n',
};

async function open(files: Files) {
  const content = contentFolder({ ...around, ...files });
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  return openEdition({ ...readSettings({}), content });
}

describe('a page of the edition’s own', () => {
  test('has marks, and links that lead to articles and back', async () => {
    const text = '---\ntitle: Imprint\n---\n\nMina Okafor edits it; see [the quay](../articles/quay.md).\n';
    const { faults, pages, articles } = await open({ 'pages/imprint.md': text });
    expect(faults).toEqual([]);
    expect(pages).toMatchObject([{ id: 'imprint', href: '/pages/imprint/', names: ['mina-okafor'] }]);
    expect(pages[0]?.html).toContain('data-entity="mina-okafor"');
    expect(pages[0]?.html).toContain('href="/articles/quay/"');
    expect(articles[0]?.html).toContain('href="/pages/imprint/"');
  });

  test('has no marks where it says so', async () => {
    const text = '---\ntitle: Imprint\nannotated: false\n---\n\nMina Okafor edits it.\n';
    const { pages } = await open({ 'pages/imprint.md': text });
    expect(pages[0]?.html).toBe('<p>Mina Okafor edits it.</p>');
  });

  test('is told where a field or a link is wrong', async () => {
    const text = '---\ntitel: Imprint\n---\n';
    const dead = '---\ntitle: Help\n---\n\nSee [the lock](../articles/lock.md).\n';
    const { faults } = await open({ 'pages/imprint.md': text, 'pages/help.md': dead });
    expect(faults.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['dead-link 5', 'unknown-field 2']);
  });

  test('stands before those of a higher number, then by title', async () => {
    const page = (title: string, order: number) => `---\ntitle: ${title}\norder: ${order}\n---\n`;
    const { pages } = await open({
      'pages/imprint.md': page('Imprint', 2),
      'pages/b.md': page('Help', 1),
      'pages/a.md': page('Thanks', 1),
    });
    expect(pages.map(({ title }) => title)).toEqual(['Help', 'Thanks', 'Imprint']);
  });
});
