import { decode } from 'cborg';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { indexOf } from '../../../../src/site/search/ask-pagefind.ts';
import { unpacked } from '../../../../src/site/search/packed-file.ts';
import { piecesOf } from '../../../../src/site/search/pieces.ts';
import { inHtml } from '../../../../src/site/search/search-record.ts';
import { askForForms } from '../../../../src/site/search/word-forms.ts';
import { inOrder, nameOf, partSize, writeIndex } from '../../../../src/site/search/word-index.ts';

// Pagefind’s process reads it when it starts.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = `${partSize}`;

afterAll(close);

/** Words that an index has in parts, without their accents, as emojis, or by letters beyond the first 65,536. */
const odd = [
  'Tides turning, turned; the ebb-tide of Gull Island’s quay.',
  'café crème Café-crème l’île naïve coöperate Éteint ÅNGSTRÖM Straße İstanbul ﬁne 𝒳yz Ǆungla',
  'WKWebVIEWComponent __array_structures page.Find o’clock don’t U.N. 3.5 1,000 go-going-gone e-mail@quay.example',
  '👋👨‍👩‍👧‍👦🌾 cloud🌦️cannon 1️⃣ ☂ & < > " \' &amp; <b>bold</b> \u200b zero\u200bwidth soft\u00adhyphen a\u0301ccent',
  'прилив приливы ебб-тайд ὕδωρ ἡ משנה السفينة नाव 制裁。联合国 ภาษาไทย',
  'one\u00a0two\u2003three\u0085four\u3000five\u2028six\ufeffseven _ ___ - — … “”',
];
/** Enough words for several parts. */
const many = Array.from({ length: 30 }, (_, at) =>
  Array.from({ length: 400 }, (__, word) => `harbour${(word * 7919 + at * 31) % 3000}`).join(' '),
);

describe('an index', () => {
  test.each(['en', 'de', 'fr', 'ru', 'xx'])('has what Pagefind’s own has, byte for byte: %s', async (language) => {
    const records = [...odd, ...many, odd.join(' ')].map((text, at) => ({
      name: `${at}`,
      words: piecesOf(text).map((word, place) => ({ word, weight: 1 + ((place + at) % 4) })),
      meta: { title: odd[at % 3] ?? '', ...(at % 2 && { summary: 'The ebb-tide: café, quay & café' }) },
    }));
    const words = records.flatMap(({ words, meta }) => [
      ...words.map(({ word }) => word),
      ...piecesOf(Object.values(meta).join(' ')),
    ]);
    const { forms, version } = await askForForms([...new Set(words)], language);
    const ours = writeIndex(records, forms, version);
    const theirs = await indexOf(
      language,
      records.map((record) => ({ url: record.name, content: pageOf(record, language) })),
    );
    expect(ours.parts.length).toBeGreaterThan(2);
    const parts = theirs.filter(({ path }) => path.startsWith('index/')).map(({ content }) => unpacked(content));
    expect(rowsOf(ours.parts.map(({ content }) => content))).toEqual(rowsOf(parts));
    const digests = (contents: Uint8Array[]) => contents.map((content) => nameOf(content, new Set())).sort();
    expect(digests(ours.parts.map(({ content }) => content))).toEqual(digests(parts));
    expect(withoutNames(ours.contents)).toEqual(
      withoutNames(unpacked(theirs.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array())),
    );
  });
});

test('what Pagefind would take for its own signs is found by nothing, and moves no other word', async () => {
  const { forms } = await askForForms(['quay', '___PAGEFIND_WEIGHT___2', '___END_PAGEFIND_WEIGHT___', 'tides'], 'en');
  expect(forms.get('___PAGEFIND_WEIGHT___2')).toBeUndefined();
  expect(forms.get('tides')).toEqual([{ stem: 'tide', weight: 24 }]);
});

test('a part has a name of as many letters as tell it from the others', () => {
  const taken = new Set<string>();
  const first = nameOf('quay', taken);
  expect(first).toHaveLength(7);
  expect(nameOf('quay', taken)).toBe(`${nameOf('quay', new Set())}${[...taken].at(-1)?.slice(7)}`);
  expect(taken.size).toBe(2);
});

test('words are in the order of their code points', () => {
  expect(['𝒳', 'ﬁ', 'b', 'a', 'é'].sort(inOrder)).toEqual(['a', 'b', 'é', 'ﬁ', '𝒳']);
});

/** A record as a page that Pagefind reads. */
function pageOf({ words, meta }: Parameters<typeof writeIndex>[0][number], language: string): string {
  const fields = Object.entries(meta).map(([name, value]) => `<p data-pagefind-meta="${name}">${inHtml(value)}</p>`);
  const content = words.map(({ word, weight }) => `<b data-pagefind-weight="${weight}">${inHtml(word)}</b>`);
  return `<html lang="${language}"><body><div data-pagefind-ignore>${fields.join('')}</div>\n${content.join('\n')}</body></html>`;
}

/** What an index has of each word. */
function rowsOf(parts: Uint8Array[]): string[] {
  return parts.flatMap((part) => (decode(part) as [unknown[]])[0].map((row) => JSON.stringify(row))).sort();
}

/** The contents of an index, but for the names of files: each names them in its own way. */
function withoutNames(contents: Uint8Array): unknown {
  const [version, records, parts, ...rest] = decode(contents) as [
    string,
    [string, number][],
    [string, string, string][],
  ];
  return [version, records.map(([, count]) => count), parts.map(([from, to]) => [from, to]), rest];
}
