import { withoutElidedArticles } from '../../model/search/elided-article.ts';
import { piecesOf } from './pieces.ts';

/** The words of a text, each once, without their order (a bag of words). */
export type WordBag = WeighedWord[];

/** A word as its text prints it first, and how much it counts there: 1 where it comes once. */
export interface WeighedWord {
  word: string;
  weight: number;
}

/**
 * The words of each text without their order, for an index that only has to know which texts have a word, not where. All
 * texts have the words in the same order, the most frequent beginnings first, so that the positions in the index are few,
 * small and alike, which takes a fraction of the bytes. Forms with one stem are one word. For ranking, a word that a text
 * has often weighs more, by the number of times that its count can be halved, up to `most`; repeating the word instead
 * would give it as many positions and double the time of a search.
 * @param stems The stems of words in lower case, where they are known.
 */
export function wordBags(texts: Counts[], stems: Stems): WordBag[] {
  const counted = texts.map((counts) => byStem(counts, stems));
  const ranks = ranksOf(counted);
  return counted.map((counts) => {
    const words = [...counts].sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    return words.map(([, { printed, count }]) => ({ word: printed, weight: weightOf(count) }));
  });
}

/** The stem under which an index has a word: `report` for *reports*, *reported* and *reporting*. */
export type Stems = ReadonlyMap<string, string>;

/** Whether an index has a word under its stem alone: not in parts too, nor without its accents. */
export function hasOneStem(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !/\p{M}/u.test(word.normalize('NFD'));
}

const most = 4;

function weightOf(count: number): number {
  return Math.min(1 + Math.floor(Math.log2(count)), most);
}

/** Words with the same beginning are mostly forms of one, and found together. */
const beginning = 5;

/** Where each word of all texts stands in a bag: by how many texts have words that begin so, then by its letters. */
function ranksOf(texts: Counts[]): Map<string, number> {
  const having = new Map<string, number>();
  const words = new Set<string>();
  for (const counts of texts) {
    const own = [...counts.keys()];
    for (const word of own) words.add(word);
    for (const start of new Set(own.map(startOf))) having.set(start, (having.get(start) ?? 0) + 1);
  }
  const textsWith = (word: string) => having.get(startOf(word)) ?? 0;
  const inOrder = [...words].sort((a, b) => textsWith(b) - textsWith(a) || (a < b ? -1 : 1));
  return new Map(inOrder.map((word, rank) => [word, rank]));
}

function startOf(word: string): string {
  return word.slice(0, beginning);
}

/**
 * The words of a text in lower case, each as it is printed first and how often it stands there; those with an elided article are
 * there with it and without. Where no spaces part words, it stays whole.
 */
export function countsOf(text: string): Counts {
  const counts: Counts = new Map();
  for (const piece of piecesOf(text)) {
    const printed = betweenMarks.exec(piece)?.[0] ?? '';
    if (printed === '') continue;
    for (const word of new Set([printed, withoutElidedArticles(printed)]))
      add(counts, word.toLowerCase(), { printed: word, count: 1 });
  }
  return counts;
}

/** The same with forms of one stem as one word, as the first of them is printed. */
function byStem(counts: Counts, stems: Stems): Counts {
  const together: Counts = new Map();
  for (const [word, counted] of counts) add(together, stems.get(word) ?? word, counted);
  return together;
}

function add(counts: Counts, word: string, { printed, count }: Counted): void {
  const known = counts.get(word);
  if (known) known.count += count;
  else counts.set(word, { printed, count });
}

/** From the first letter or digit to the last. */
const betweenMarks = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u;

/** The words of a text. */
export type Counts = Map<string, Counted>;

interface Counted {
  printed: string;
  count: number;
}
