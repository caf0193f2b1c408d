import type { Span } from '../../model/annotation.ts';
import { fold } from '../../model/fold.ts';

/**
 * A part of a name: letters, combining marks, digits and underscores without a break; a dotted acronym with its points
 * (`U.N.`); one character of a script without spaces; or `&`. Hyphens, apostrophes and all other marks stand between parts.
 */
export interface NamePart {
  text: string;
  /** The word folded: lower case, no accents, no points; `and` for `&`. */
  key: string;
  shape: Shape;
  /** A small hash of the key: two keys with different sketches differ. */
  sketch: number;
}

/** A part with its place. Offsets are UTF-16 code units. */
export interface PlacedNamePart extends NamePart, Span {}

/**
 * How a word is written: `upper` has two capitals or more and no small letter, `dotted` likewise with points,
 * `capital` begins with a capital, `run` is of a script without spaces or letter case.
 */
export type Shape = 'lower' | 'capital' | 'upper' | 'dotted' | 'digits' | 'run' | 'sign';

/** The words of a text in order; offsets are UTF-16 code units into it. Linear in its length. */
export function namePartsOf(text: string): PlacedNamePart[] {
  const tokens: PlacedNamePart[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === gap) {
      at += 1;
      continue;
    }
    const end = kind === single ? at + widthAt(text, at) : kind === sign ? at + 1 : wordEnd(text, at);
    tokens.push({ start: at, end, ...toWord(text.slice(at, end), kind) });
    at = end;
  }
  return tokens;
}

/** Kinds of character. */
const gap = 1;
const letter = 2;
const digit = 3;
const single = 4;
const sign = 5;

function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start);
  if (dotted > start) return dotted;
  let at = start;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== digit) break;
    at += widthAt(text, at);
  }
  return at;
}

/** The end of `U.N.` or `D.P.R.K` at `start`, or `start` where there is none. */
function dottedEnd(text: string, start: number): number {
  const end = text.length;
  let at = start;
  while (at + 1 < end && text.charCodeAt(at + 1) === 0x2e && isSoleLetter(text, at)) at += 2;
  if (at === start) return start;
  const closes = at < end && isSoleLetter(text, at) && (at + 1 === end || !isWordPart(text, at + 1));
  if (closes) return at + 1;
  return at - start >= 4 ? at : start;
}

function isSoleLetter(text: string, at: number): boolean {
  return kindAt(text, at) === letter && text.charCodeAt(at) !== 0x5f;
}

/** Whether the character at `at` can stand inside a word. */
export function isWordPart(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || kind === digit;
}

function toWord(text: string, kind: number): NamePart {
  const [key, shape] = read(text, kind);
  return { text, key, shape, sketch: sketchOf(key) };
}

function read(surface: string, kind: number): [key: string, shape: Shape] {
  if (kind === sign) return ['and', 'sign'];
  if (kind === single) return [surface.normalize('NFKC'), 'run'];
  if (surface.includes('.')) return [fold(surface.replaceAll('.', '')), 'dotted'];
  return [fold(surface), shapeOf(surface)];
}

/** The sketch of a key, from its length and three of its letters. */
export function sketchOf(key: string): number {
  const { length } = key;
  return (key.charCodeAt(0) * 31 + key.charCodeAt(length >> 1) * 1009 + key.charCodeAt(length - 1) * 7919 + length) | 0;
}

function shapeOf(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]*$/.test(word)) return 'capital';
  if (/^\d+$/.test(word)) return 'digits';
  if (!/^[\p{Lu}\p{Lt}\d]/u.test(word) || !/[\p{Lu}\p{Lt}]/u.test(word)) return 'lower';
  return !/\p{Ll}/u.test(word) && /[\p{Lu}\d].*[\p{Lu}\d]/u.test(word) ? 'upper' : 'capital';
}

const kinds = new Uint8Array(0x10000);
const unspaced =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOf(text.codePointAt(at) ?? unit);
  kinds[unit] ||= kindOf(unit);
  return kinds[unit];
}

function kindOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (character === '&') return sign;
  if (/[ʹ-ˈ]/.test(character) || !/[\p{L}\p{M}\p{N}_\u00ad]/u.test(character)) return gap;
  if (unspaced.test(character)) return single;
  return /\p{Nd}/u.test(character) ? digit : letter;
}

function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 &&
    at + 1 < text.length &&
    (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    ? 2
    : 1;
}

/** Whether a word begins with a capital or is in capitals throughout. */
export function hasCapital({ shape }: Pick<NamePart, 'shape'>): boolean {
  return shape === 'capital' || shape === 'upper' || shape === 'dotted';
}
