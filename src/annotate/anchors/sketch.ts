import { hash, wordsOf } from './fingerprint.ts';

/** The most values that a sketch holds. Texts with fewer pairs of words are compared exactly. */
const size = 64;
/** The digits in ASCII order, so that values can be compared as strings. Three of them hold 18 bits. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const width = 3;
/** A word; in scripts without spaces, each character counts as one. */
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu;

/**
 * A short string by which similar texts can be found: the smallest hashes of the text’s pairs of neighbouring words, in
 * ascending order, three digits each. The start and end of the text count as words.
 * @see Broder, On the resemblance and containment of documents, 1997; Cohen and Kaplan, Bottom-k sketches, 2007
 */
export function sketchOf(text: string): string {
  const words = ['', ...(wordsOf(text).match(word) ?? []), ''];
  const values = words.slice(1).map((word, index) => written(hash(`${words[index]} ${word}`)));
  return [...new Set(values)].sort().slice(0, size).join('');
}

/** The values of a sketch, ascending. */
export function valuesOf(sketch: string): string[] {
  return sketch.match(/.{3}/g) ?? [];
}

/**
 * The resemblance of two texts, from 0 to 1, by their sketches: the share of the pairs of words in either text that are in
 * both. Exact for texts of up to 64 pairs, else an estimate with a standard error of 0.06 at most.
 */
export function resemblance(a: readonly string[], b: readonly string[]): number {
  const limit = a.length < size && b.length < size ? Number.POSITIVE_INFINITY : size;
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while ((i < a.length || j < b.length) && seen < limit) {
    const [left, right] = [a[i], b[j]];
    seen += 1;
    if (left === right) shared += 1;
    if (right === undefined || (left !== undefined && left <= right)) i += 1;
    if (left === undefined || (right !== undefined && right <= left)) j += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

function written(value: number): string {
  return Array.from({ length: width }, (_, place) => digits[(value >>> (32 - 6 * (place + 1))) & 63]).join('');
}
