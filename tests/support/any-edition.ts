import { readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import fc from 'fast-check';
import { kinds } from '../../src/model/entity.ts';
import { isError } from '../../src/model/fault.ts';
import { cacheFileOf } from '../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../src/site/edition/edition.ts';
import { readSettings } from '../../src/site/edition/settings.ts';
import { anyLine, anyMarkdown, type Known } from './any-text.ts';
import { type Files, removeContent, writeContent } from './content-folder.ts';

const known: Known = {
  names: ['Mina Okafor', 'the Harbour Board', 'Ada Lund', 'toString', 'constructor'],
  ids: ['mina-okafor', 'harbour-board', 'constructor'],
  // None is an id: an entry that is a document is cited by its id.
  keys: ['tides2001', 'valueOf', '__proto__', 'a:b', 'ö'],
};
const odd = ['toString', 'constructor', '__proto__', '<b>&amp;"\'', 'O’Brien \u202eabc', '🛳️', ']]>', '</script>', '港'];

const line = fc
  .oneof(fc.constantFrom(...odd), anyLine(known), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim() || 'A title');
const date = fc.constantFrom('2019', '2019-03', '2019-03-04', '1066-10-14');
const names = fc.array(line, { maxLength: 2 });
const address = fc.constantFrom('https://example.org/a?b=c&d="e"', 'http://example.org/%C3%BC');

const frontMatter = fc.record(
  {
    title: line,
    date,
    authors: names,
    publication: line,
    source: address,
    summary: line,
    tags: names,
    lang: fc.constantFrom('en', 'de', 'ar', 'zh-Hans', 'de-CH-1901'),
    annotate: fc.constant({ Okafor: 'mina-okafor', constructor: false }),
  },
  { requiredKeys: ['title', 'date'] },
);

const article = fc
  .tuple(frontMatter, anyMarkdown(known))
  .map(([fields, text]) => `---\n${JSON.stringify(fields)}\n---\n\n${text}\n`);

const entry = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    name: line,
    aliases: names,
    body: anyMarkdown(known),
    date,
    url: address,
    summary: fc.oneof(anyLine(known), anyMarkdown(known)),
    roles: fc.constantFrom([], [{ title: 'Chair', of: 'harbour-board', from: '2001', to: '2019-03' }]),
    sameAs: address,
    symbol: line,
    image: fc.constant({ src: '/images/quay.png', alt: 'A quay', credit: 'The Courier' }),
  },
  { requiredKeys: ['kind', 'name'] },
);

const reference = fc.record(
  {
    type: fc.constantFrom('book', 'article-journal', 'chapter', 'webpage', 'constructor', 'thesis'),
    title: line,
    'container-title': line,
    publisher: line,
    DOI: fc.constantFrom('10.1/a_b<c>'),
    URL: address,
    author: fc.array(fc.record({ family: line, given: line }), { maxLength: 3 }),
    issued: fc.constantFrom({ 'date-parts': [[2001, 3]] }, { literal: 'long ago' }, { 'date-parts': [[-44]] }),
    page: fc.constantFrom('4-7', 'xii'),
  },
  { requiredKeys: ['type'] },
);

const site = fc.record(
  {
    title: line,
    tagline: line,
    description: line,
    publisher: line,
    licence: line,
    language: fc.constantFrom('en', 'de', 'ar'),
    citationStyle: fc.constantFrom('chicago-author-date', 'apa', 'modern-language-association'),
  },
  { requiredKeys: ['title'] },
);

const quay = readFileSync(new URL('../fixtures/reading/images/quay.png', import.meta.url));

/** Files of a content folder: sixty articles with any text and fields, entries, references, a site of any words. */
export const anyEdition: fc.Arbitrary<Files> = fc
  .tuple(
    fc.array(article, { minLength: 60, maxLength: 60 }),
    fc.array(entry, { minLength: 20, maxLength: 20 }),
    fc.array(reference, { minLength: 10, maxLength: 10 }),
    site,
  )
  .map(([articles, entries, references, fields]) => {
    const ids = [...known.ids, '__proto__', 'tostring'];
    return {
      'images/quay.png': quay,
      'site.yaml': JSON.stringify(fields),
      ...Object.fromEntries(articles.map((text, at) => [`articles/${at === 0 ? 'constructor' : `a-${at}`}.md`, text])),
      ...Object.fromEntries(
        entries.map((one, at) => [
          `glossary/e-${at}.json`,
          JSON.stringify([{ id: ids[at] === '__proto__' ? 'proto' : (ids[at] ?? `e-${at}`), ...one }]),
        ]),
      ),
      'references.json': JSON.stringify(references.map((one, at) => ({ id: known.keys[at] ?? `r${at}`, ...one }))),
    };
  });

/** The files without those that `check` refuses, which is asked until it refuses none. */
export async function soundFiles(files: Files): Promise<Files> {
  let left = { ...files };
  for (;;) {
    const content = writeContent(left);
    const { faults } = await openEdition({ ...readSettings({}), content });
    removeContent(content);
    rmSync(cacheFileOf(resolve(content)), { force: true });
    const refused = new Set(faults.filter(isError).map(({ file }) => relative(content, file)));
    if (refused.size === 0) return left;
    left = Object.fromEntries(Object.entries(left).filter(([file]) => !refused.has(file)));
  }
}
