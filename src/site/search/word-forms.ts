import { decode } from 'cborg';
import { indexOf } from './ask-pagefind.ts';
import { unpacked } from './packed-file.ts';
import { inHtml } from './search-record.ts';

/** What an index has a word under. */
export interface WordForm {
  /** `report` for *reports*, *reported* and *reporting*. */
  stem: string;
  /** How much it counts there, in 24ths: less than a whole for a part of a word (*ebb* of *ebb-tide*). */
  weight: number;
  /** The word with its accents, where the stem is without. */
  accented?: string;
}

/** The forms of each word, as it stands between white space. */
export type WordForms = ReadonlyMap<string, readonly WordForm[]>;

/** What Pagefind told of words: it is the same whenever it is asked, and may be kept. */
export interface ToldWords {
  /** The version that its files name. */
  version: string;
  /** The program that reads the index for readers: WebAssembly, packed. */
  engine: Uint8Array;
  forms: Map<string, readonly WordForm[]>;
}

/** What was told in an earlier build. */
export interface KeptWords {
  of(language: string): ToldWords | undefined;
  keep(language: string, told: ToldWords): void;
}

/** How much a word counts that stands alone. */
export const wholeWeight = 24;

/**
 * Has Pagefind tell under what its index has words, as it has an index of these words alone: with another stemmer, words on
 * which the two differ would not be found.
 */
export async function askForForms(words: readonly string[], language: string): Promise<ToldWords> {
  const asked = words.filter((word) => !isSign.test(word));
  // An index without words is none.
  const content = `<html lang="${language}"><body>0 ${asked.map(inHtml).join(' ')}</body></html>`;
  const files = await indexOf(language, [{ url: 'words', content }]);
  const contentOf = (sign: RegExp) => files.find(({ path }) => sign.test(path))?.content ?? new Uint8Array();
  const [version, [[, count]]] = decode(unpacked(contentOf(/\.pf_meta$/))) as [string, [[string, number]]];
  if (count !== asked.length + 1)
    throw new Error(`Unexpected ${count} words in Pagefind’s index, expected ${asked.length + 1}`);
  const parts = files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content);
  return { version, engine: contentOf(/^wasm\./), forms: formsIn(parts, ['0', ...asked]) };
}

/** What Pagefind takes for a sign of its own among words. */
const isSign = /^___(?:END_)?PAGEFIND_/;

/** Reads forms from the files of an index that has all words in one record. */
function formsIn(parts: Uint8Array[], words: readonly string[]): ToldWords['forms'] {
  const forms = words.map((): WordForm[] => []);
  for (const part of parts) {
    for (const [stem, records, variants] of (decode(unpacked(part)) as [Row[]])[0]) {
      for (const { at, weight } of records.flatMap(placesIn)) forms[at]?.push({ stem, weight });
      for (const [accented, places] of variants)
        for (const { at, weight } of places.flatMap(placesIn)) forms[at]?.push({ stem, weight, accented });
    }
  }
  return new Map(words.map((word, at) => [word, forms[at] ?? []]));
}

/** Places are written as steps from one to the next, and before those that weigh more or less their weight, below zero. */
function placesIn([, steps]: Places): { at: number; weight: number }[] {
  const places: { at: number; weight: number }[] = [];
  let [at, weight] = [0, unmarkedWeight];
  for (const step of steps) {
    if (step < 0) [at, weight] = [0, -1 - step];
    else {
      at += step;
      places.push({ at, weight });
    }
  }
  return places;
}

/** Pagefind writes no weight before places of this one, which none has that it gives. */
export const unmarkedWeight = 25;

type Row = [stem: string, records: Places[], accented: [form: string, records: Places[]][]];

type Places = [record: number, steps: number[], inFields: unknown[]];
