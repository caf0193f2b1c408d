import fs, { mkdirSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder } from '../../support/content-folder.ts';
import { faultsOf, linesOf, shelfOf } from '../../support/shelf.ts';

describe('the shelf', () => {
  test('gives articles whole, with their defaults, by slug in code-unit order', async () => {
    const { articles, folder } = await shelfOf({ 'articles/z.md': anArticle, 'articles/2018/b.md': anArticle });
    expect(articles.map(({ slug }) => slug)).toEqual(['b', 'sound', 'z']);
    expect(articles[0]).toEqual({
      slug: 'b',
      path: `${folder}/articles/2018/b.md`,
      text: anArticle,
      title: 'A title',
      date: '2018-09-27',
      authors: [],
      tags: [],
      aliases: [],
      draft: false,
      formerly: [],
      annotate: {},
    });
  });

  test('gives drafts, flagged', async () => {
    const { articles } = await shelfOf({ 'articles/a.md': anArticle.replace('date:', 'draft: true\ndate:') });
    expect(articles.map(({ slug, draft }) => [slug, draft])).toEqual([
      ['a', true],
      ['sound', false],
    ]);
  });

  test('takes a byte order mark off the text and notes it, and leaves line ends as they are', async () => {
    const { articles } = await shelfOf({ 'articles/a.md': `\uFEFF${anArticle.replaceAll('\n', '\r\n')}` });
    expect(articles.map(({ bom }) => bom)).toEqual([true, undefined]);
    expect(articles[0]?.text).toBe(anArticle.replaceAll('\n', '\r\n'));
  });

  test('gives entries of files and lists alike, the body and its line with them', async () => {
    const { entities, folder } = await shelfOf({
      'glossary/people/jane-doe.md':
        '---\nname: Jane Doe\nfamily: Doe\nsameAs: https://example.org/q1\n---\n\nShe *was*.\n',
      'glossary/list.yaml': '- id: a-town\n  kind: place\n  name: A Town\n  body: |\n    It *is*.\n',
      'glossary/more.json': '[{"id": "b", "kind": "term", "name": "B", "aliases": ["C"]}]',
    });
    expect(entities).toMatchObject([
      { id: 'a-town', kind: 'place', body: 'It *is*.\n', origin: { path: `${folder}/glossary/list.yaml`, line: 4 } },
      { id: 'b', kind: 'term', aliases: ['C'], body: '' },
      {
        id: 'jane-doe',
        kind: 'person',
        family: ['Doe'],
        sameAs: ['https://example.org/q1'],
        body: '\nShe *was*.\n',
        origin: { path: `${folder}/glossary/people/jane-doe.md`, line: 6 },
      },
    ]);
  });

  test('takes ids that every object has a member of for ids like others', async () => {
    const files = { 'glossary/terms/constructor.md': '---\nname: Constructor\n---\n' };
    const { entities, faults } = await shelfOf(files);
    expect(entities.map(({ id }) => id)).toEqual(['constructor']);
    expect(faults).toEqual([]);
  });

  test('reads the site’s own words, or makes its title of the folder’s name', async () => {
    const { site } = await shelfOf({ 'site.yaml': 'title: Words\nurl: http://localhost\n' });
    expect(site).toMatchObject({
      title: 'Words',
      url: 'http://localhost',
      language: 'en',
      compare: 100,
      layer: 'first',
    });
    expect((await openShelf('nowhere/my-own_corpus')).site.title).toBe('My own corpus');
  });

  test('tells faults by file and line whatever the order they were found in', async () => {
    const lines = await faultsOf({
      'glossary/places/b.md': '---\nname: B\nin: nowhere\n---\n',
      'glossary/places/a.md': '---\nname: A\nin: nowhere\nformerly: [b]\ndate: soon\n---\n',
      'articles/x.md': '',
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'articles/x.md',
      'glossary/places/a.md:3:5',
      'glossary/places/a.md:4:12',
      'glossary/places/a.md:5:7',
      'glossary/places/b.md:3:5',
    ]);
  });
});

describe('references', () => {
  const item = { id: 'doe', type: 'book', title: 'A book', author: [{ family: 'Doe' }] };

  test('are read as CSL-JSON, as CSL-YAML and as Pandoc writes it, by key', async () => {
    const { references, faults } = await shelfOf({
      'references.json': JSON.stringify([{ ...item, id: 7, custom: { a: 1 } }]),
      'references.more.yaml': '- id: c\n  type: book\n  volume: 3\n',
      'references.yaml': '---\nnocite: "[@*]"\nreferences:\n- id: a\n  type: book\n  issued: 2018-09\n...\n---\n',
    });
    expect(faults).toEqual([]);
    expect(references).toEqual([
      { ...item, id: '7', custom: { a: 1 } },
      { id: 'a', type: 'book', issued: { 'date-parts': [[2018, 9]] } },
      { id: 'c', type: 'book', volume: 3 },
    ]);
  });

  test('are read from BibTeX and BibLaTeX', async () => {
    const { references, faults } = await shelfOf({
      'references.bib': [
        '@string{at = "A Journal"}',
        '@article{doe2020, title = {On {{Ice}} \\& {\\"O}l}, author = {Doe, Jane and {A Board}}, journal = at, year = 2020, month = jan, pages = {24--27}}',
        '@online{page, title = {A page}, date = {2018-09-27}, url = {https://example.org/a_b}}',
      ].join('\n'),
    });
    expect(faults).toEqual([]);
    expect(references).toMatchObject([
      {
        id: 'doe2020',
        type: 'article-journal',
        title: 'On Ice & Öl',
        'container-title': 'A Journal',
        page: '24-27',
        issued: { 'date-parts': [[2020, 1]] },
      },
      { id: 'page', type: 'webpage', URL: 'https://example.org/a_b', issued: { 'date-parts': [[2018, 9, 27]] } },
    ]);
  });

  test('that don’t read are told of with their line', async () => {
    expect(await faultsOf({ 'references.bib': '@book{a, title={A}}\n@book{b title={B}}\n' })).toEqual([
      'references.bib:2 data-file Unexpected `title` behind the key `b`, expected a comma between them',
    ]);
    expect(await faultsOf({ 'references.bib': 'No entry.' })).toEqual([
      'references.bib data-file Unexpected BibTeX (no entry), expected entries such as `@book{key, title = {…}}`',
    ]);
    expect(await faultsOf({ 'references.json': '[\n{"id": "a b", "type": "book"},\n{"id": "c"}]' })).toEqual([
      'references.json:2:8 unsafe-name Unexpected `a b`, expected a key of letters, digits and `: . # $ % & + ? ~ / _ -` inside',
      'references.json:3:1 missing-field Unexpected absence of `type`, expected text',
    ]);
  });
});

test('keys that are addresses are told of once a file, and words with a slash are none', async () => {
  const books = (...ids: string[]) => JSON.stringify(ids.map((id) => ({ id, type: 'book' })));
  const files = {
    'references.json': books('http://zotero.org/users/1/items/A', 'http://zotero.org/users/1/items/B', 'lund/2018'),
  };
  expect(await faultsOf(files)).toEqual([
    'references.json:1:8 uncitable-key Unexpected address `http://zotero.org/users/1/items/A` as a key and in 1 more, expected a word that a text can cite: `[@doe2018]`',
  ]);
  expect(await faultsOf({ 'references.json': books('lund/2018', 'doi:10.1/x') })).toEqual([]);
});

describe('links between files', () => {
  test('are followed, but for those that lead round or nowhere', async () => {
    const folder = contentFolder({ 'articles/a.md': anArticle, '.drafts/b.md': anArticle });
    symlinkSync('../.drafts', `${folder}/articles/more`);
    symlinkSync(`${folder}/articles`, `${folder}/articles/round`);
    symlinkSync('nothing.md', `${folder}/articles/nowhere.md`);
    const shelf = await openShelf(folder);
    expect(shelf.articles.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(linesOf(shelf)).toEqual([
      'articles/nowhere.md unreadable Unexpected absence of the file or of what it links to, expected a file or folder that can be read',
      'articles/round unreadable Unexpected link to a folder that it lies in, expected files or a folder elsewhere',
    ]);
  });

  test('out of the content folder are refused, since what they lead to would be published', async () => {
    const elsewhere = contentFolder({ 'b.md': anArticle, 'c.yaml': 'a: b\n' });
    const folder = contentFolder({ 'articles/a.md': anArticle });
    symlinkSync(elsewhere, `${folder}/articles/more`);
    symlinkSync(`${elsewhere}/b.md`, `${folder}/articles/b.md`);
    symlinkSync(`${elsewhere}/c.yaml`, `${folder}/site.yaml`);
    const shelf = await openShelf(folder);
    expect(shelf.articles.map(({ slug }) => slug)).toEqual(['a']);
    const reason = 'unreadable Unexpected link out of the content folder, expected a file or folder of its own';
    expect(linesOf(shelf)).toEqual(['articles/b.md', 'articles/more', 'site.yaml'].map((file) => `${file} ${reason}`));
  });

  test('may stand for the content folder as a whole', async () => {
    const folder = contentFolder({ 'articles/a.md': anArticle });
    symlinkSync(folder, `${folder}/.by-another-name`);
    expect((await openShelf(`${folder}/.by-another-name`)).faults).toEqual([]);
  });

  test('to a folder named like an article are no article', async () => {
    const folder = contentFolder({ 'articles/a.md': anArticle });
    mkdirSync(`${folder}/articles/b.md`);
    expect((await openShelf(folder)).articles.map(({ slug }) => slug)).toEqual(['a']);
  });
});

describe('a shelf of 2,000 files', () => {
  test('is read file by file, each once, and gives everything', async () => {
    const articles = Array.from({ length: 1000 }, (_, index) => [`articles/a${index}.md`, anArticle]);
    const places = Array.from({ length: 1000 }, (_, index) => {
      const holder = index > 0 ? `in: p${index - 1}\n` : '';
      return [`glossary/places/p${index}.md`, `---\nname: P${index}\n${holder}---\n`];
    });
    const folder = contentFolder(Object.fromEntries([...articles, ...places]));
    const reads = readsOfFiles();
    const shelf = await openShelf(folder);
    expect([shelf.articles.length, shelf.entities.length, shelf.faults.length]).toEqual([1000, 1000, 0]);
    expect(reads()).toHaveLength(2000);
    expect(new Set(reads()).size).toBe(2000);
  });
});

/** Watches `readFileSync` until the test ends; gives the files that it has read. */
function readsOfFiles(): () => unknown[] {
  const watched = vi.spyOn(fs, 'readFileSync');
  syncBuiltinESMExports(); // Modules import the function by its name, and see the watched one only after this.
  onTestFinished(() => {
    watched.mockRestore();
    syncBuiltinESMExports();
  });
  return () => watched.mock.calls.map(([file]) => file);
}
