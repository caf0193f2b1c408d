import { fold } from '../model/fold.ts';
import { plainWords } from './plain-words.ts';

/** A stretch of a text, and whether it is a word that is to be tinted. */
export interface Tinted {
  text: string;
  isShared: boolean;
}

/** Shorter words, in UTF-16 code units, join others more than they say anything. */
const shortest = 5;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words, folded, that texts of more than one cell have; those that only join others aside. */
export function sharedWords(cells: string[][]): ReadonlySet<string> {
  const held = cells.map((texts) => new Set(texts.flatMap(wordsIn)));
  const counts = new Map<string, number>();
  for (const words of held) for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([one]) => one));
}

/** A text cut where shared words begin and end; joined, the pieces are the text. */
export function tinted(text: string, shared: ReadonlySet<string>): Tinted[] {
  const pieces: Tinted[] = [];
  let at = 0;
  for (const { index, 0: one } of text.matchAll(word)) {
    if (!shared.has(fold(one))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), isShared: false });
    pieces.push({ text: one, isShared: true });
    at = index + one.length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isShared: false }] : pieces;
}

function wordsIn(text: string): string[] {
  return (text.match(word) ?? [])
    .filter((one) => one.length >= shortest)
    .map(fold)
    .filter((one) => !plainWords.has(one));
}
