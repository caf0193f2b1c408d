import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { listSources } from '../../../../src/site/views/sources.ts';
import { anArticle, contentFolder, type Files } from '../../../support/content-folder.ts';

async function editionOf(files: Files) {
  const content = contentFolder({ 'articles/a.md': anArticle, ...files });
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  return openEdition({ ...readSettings({}), content, base: '/press/' });
}

const glossary = {
  'glossary/list.yaml': [
    '- { id: lund, kind: person, name: Ada Lund, summary: "She wrote tables [@tides].", body: "See [@tides, p. 4] and [@charter]." }',
    '- { id: charter, kind: document, name: Harbour Charter }',
  ].join('\n'),
  'references.yaml': '- { id: tides, type: book, title: Tides, author: [{ family: Varn }], issued: 1904 }\n',
};

test('a work cited in an entry’s texts leads to the list of all sources, a document to its own page', async () => {
  const { entity, faults } = await editionOf(glossary);
  expect(faults).toEqual([]);
  expect(entity('lund')?.summaryHtml).toContain('<a class="citation" href="/press/sources/#r-tides"');
  expect(entity('lund')?.bodyHtml).toContain('>Varn 1904, 4</a>');
  expect(entity('lund')?.bodyHtml).toContain('href="/press/documents/charter/"');
});

test('an entry cites by name where articles do by numbers', async () => {
  const csl = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>N</title><id>n</id>
    <category citation-format="numeric"/></info><citation><layout><text variable="citation-number"/></layout></citation>
    <bibliography><layout><text variable="title"/></layout></bibliography></style>`;
  const { entity } = await editionOf({ ...glossary, 'site.yaml': 'title: N\ncitationStyle: n\n', 'n.csl': csl });
  expect(entity('lund')?.summaryHtml).toMatch(/\(<a class="citation"[^>]*>Varn<\/a>\)/);
});

test('a key that stands for nothing is told of in an entry as in an article', async () => {
  const list = '- { id: lund, kind: person, name: Ada Lund, body: "See [@gone]." }\n';
  const { faults } = await editionOf({ 'glossary/list.yaml': list });
  expect(faults.map(({ rule, file }) => [rule, file.split('/').at(-1)])).toEqual([['unknown-citation', 'list.yaml']]);
});

test('sources are in the order of the edition’s language, letters of other alphabets behind its own', async () => {
  const family = ['Ågren', 'Зорин', 'Zeller', 'de Vries', 'Ødegård', 'Årup', 'Азимов', 'Öberg'];
  const books = family.map((name, index) => ({
    id: `k${index}`,
    type: 'book',
    title: 'T',
    author: [{ family: name }],
  }));
  const namesIn = async (language: string) => {
    const site = `title: T\nlanguage: ${language}\n`;
    const edition = await editionOf({ 'site.yaml': site, 'references.json': JSON.stringify(books) });
    return listSources(edition).map(({ reference }) => reference.author?.[0]?.family);
  };
  expect(await namesIn('en')).toEqual(['Ågren', 'Årup', 'de Vries', 'Öberg', 'Ødegård', 'Zeller', 'Азимов', 'Зорин']);
  expect((await namesIn('sv')).slice(0, 2)).toEqual(['de Vries', 'Zeller']);
});
