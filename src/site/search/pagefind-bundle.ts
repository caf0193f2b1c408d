import { isWithoutSpaces } from '../../model/search/without-spaces.ts';
import { filterFiles } from './filter-files.ts';
import { type LaidOut, layOut } from './laid-out.ts';
import { piecesOf } from './pieces.ts';
import { asIndexed, type SearchRecord } from './search-record.ts';
import { type Counts, countsOf, hasOneStem, type Stems, wordBags } from './word-bags.ts';
import { askForForms, type KeptWords, type ToldWords, type WordForms } from './word-forms.ts';
import { type IndexFiles, nameOf, writeIndex } from './word-index.ts';

/**
 * The files of a language's search, with two indexes for Pagefind's engine. The first knows which records have a word, and is
 * all that most searches load; the second, in `places/`, knows where, and is asked for phrases. Records have the same order
 * in both, and in the filters: it is what joins them. What a result shows is with the first alone.
 */
export async function pagefindBundle(
  records: readonly SearchRecord[],
  language: string,
  kept?: KeptWords,
): Promise<BundleFile[]> {
  const laid = await layOut(records, language);
  const counted = laid.map(({ text }) => countsOf(text));
  const meta = records.map((record) => asIndexed(record).meta);
  const told = await toldOf(wordsIn(laid, counted, meta), language, kept);
  const { forms, version } = told;
  const taken = new Set<string>();
  const shown = laid.map((one) => {
    const content = JSON.stringify(printed(one));
    return { name: `${language}_${nameOf(content, taken)}`, content };
  });
  const bags = wordBags(counted, stemsOf(counted, forms));
  const words = records.map((_, at) => ({
    name: shown[at]?.name ?? '',
    words: bags[at] ?? [],
    meta: meta[at] ?? {},
  }));
  const places = laid.map(({ words }, at) => ({
    // Its records are never shown: their names would weigh more than all else in its contents.
    name: `${at}`,
    words: words.map((word) => ({ word, weight: 1 })),
    meta: meta[at] ?? {},
  }));
  return [
    { path: 'wasm.pagefind', content: told.engine },
    ...filesOf(writeIndex(words, forms, version), ''),
    ...shown.map(({ name, content }) => ({ path: `fragment/${name}.pf_fragment`, content, isPacked: true })),
    ...filesOf(writeIndex(places, forms, version), 'places/'),
    ...filterFiles([...records]),
  ];
}

function filesOf({ contents, parts }: IndexFiles, folder: string): BundleFile[] {
  return [
    // Under a name that a search knows beforehand.
    { path: `${folder}index.pf_meta`, content: contents, isPacked: true },
    ...parts.map(({ name, content }) => ({ path: `${folder}index/${name}.pf_index`, content, isPacked: true })),
  ];
}

/** What a result shows of a record: its words and fields as they were given. */
function printed({ record: { url, filters, meta }, words, content, anchors }: LaidOut) {
  return { url, content, word_count: Math.max(1, words.length), filters, meta, anchors };
}

/** All words whose forms are asked for, once each. */
function wordsIn(laid: readonly LaidOut[], counted: readonly Counts[], meta: readonly Record<string, string>[]) {
  const words = new Set<string>();
  for (const one of laid) for (const word of one.words) words.add(word);
  for (const counts of counted)
    for (const [word, { printed }] of counts) {
      words.add(printed);
      if (hasOneStem(word)) words.add(word);
    }
  for (const fields of meta)
    for (const text of Object.values(fields)) for (const word of piecesOf(text)) words.add(word);
  return words;
}

async function toldOf(words: ReadonlySet<string>, language: string, kept: KeptWords | undefined): Promise<ToldWords> {
  const known = kept?.of(language);
  const missing = [...words].filter((word) => !known?.forms.has(word));
  if (known && missing.length === 0) return known;
  // Words are parted already: asked for in their language, those without spaces would be parted again.
  const asked = await askForForms(missing, isWithoutSpaces(language) ? 'unknown' : language);
  const forms = new Map([...words].map((word) => [word, known?.forms.get(word) ?? asked.forms.get(word) ?? []]));
  const told = { ...asked, forms };
  kept?.keep(language, told);
  return told;
}

/** The stems of words in lower case that are known by these alone. */
function stemsOf(counted: readonly Counts[], forms: WordForms): Stems {
  const words = new Set(counted.flatMap((counts) => [...counts.keys()].filter(hasOneStem)));
  return new Map([...words].flatMap((word) => (forms.get(word) ?? []).map(({ stem }) => [word, stem] as const)));
}

/** A file below the bundle's folder. */
export interface BundleFile {
  path: string;
  content: string | Uint8Array;
  /** Whether it is to be packed as Pagefind packs its files. */
  isPacked?: boolean;
}
