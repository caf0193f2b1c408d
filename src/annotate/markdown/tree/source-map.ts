import type { Span } from '../../../model/annotation.ts';
import { firstControl } from '../../../model/control-characters.ts';

const reference = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/** Where the characters of a text node stand in the source: the first one's offset where they run on, else each one's. */
export type Places = number | { starts: Int32Array; ends: Int32Array };

/**
 * Where each character of a text node's `value` stands in the source, for the stretch that the parser says the node
 * was read from. Escapes, character references and the signs before continued lines (`> `, spaces) make the two
 * differ. All are UTF-16 code units.
 */
export function placesInSource(value: string, source: string, { start, end }: Span): Places {
  const text = source.slice(start, end);
  if (text === value) return start;
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const units = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    const found = writtenAt(text, value, { index, at: behindTags(text, at, value[index] as string) });
    const isApart = found.length === 1 && units === 2;
    starts.fill(start + found.at, index, index + (isApart ? 1 : units));
    ends.fill(start + found.at + found.length, index, index + (isApart ? 1 : units));
    at = found.at + found.length;
    index += isApart ? 1 : units;
  }
  return { starts, ends };
}

/** Where the character at `index` begins in the source. */
export function startOf(places: Places, index: number): number {
  return typeof places === 'number' ? places + index : (places.starts[index] ?? 0);
}

/** Where the character at `index` ends in the source. */
export function endOf(places: Places, index: number): number {
  return typeof places === 'number' ? places + index + 1 : (places.ends[index] ?? 0);
}

/** The place behind the tags at `at`, which a parser of HTML may have dropped from the midst of a text. */
function behindTags(text: string, at: number, character: string): number {
  let place = at;
  while (text[place] === '<' && character !== '<') {
    const end = text.indexOf('>', place);
    if (end < 0) return place;
    place = end + 1;
  }
  return place;
}

/**
 * Where the character of `value` at `index` is written from `at` on, as itself or as a reference, and in how many code
 * units; in none at `at` where it isn't, as the line end that is put in beside an element.
 */
function writtenAt(text: string, value: string, { index, at }: { index: number; at: number }) {
  const character = value[index] as string;
  const literal = character === '\n' ? lineEnd(text, at, value[index + 1]) : placeOf(text, character, at);
  const end = literal < 0 ? text.length : literal + 1;
  for (let place = text.indexOf('&', at); place >= 0 && place < end; place = text.indexOf('&', place + 1)) {
    const written = referenceAt(text, place);
    if (written !== '' && !value.startsWith(written, index) && canMean(written, value.codePointAt(index) ?? 0))
      return { at: place, length: written.length };
  }
  return literal < 0 ? { at: Math.min(at, text.length), length: 0 } : { at: literal, length: 1 };
}

function placeOf(text: string, character: string, at: number): number {
  if (character === replacement) return replacementOrNull(text, at);
  return character === ' ' ? spaceOrControl(text, at) : text.indexOf(character, at);
}

/** What parsers put in the place of a character that no text may have. */
const replacement = '\ufffd';

/** U+FFFD stands for itself or for U+0000, as CommonMark has it: https://spec.commonmark.org/0.31.2/#insecure-characters */
function replacementOrNull(text: string, at: number): number {
  const places = [text.indexOf(replacement, at), text.indexOf('\0', at)].filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** A space stands for a control character. */
function spaceOrControl(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  const end = space < 0 ? text.length : space;
  for (let index = at; index < end; index += 1) if (firstControl(text.slice(index, index + 2)) === 0) return index;
  return space;
}

/** The character reference at `at`, or nothing. */
function referenceAt(text: string, at: number): string {
  if (text[at] !== '&') return '';
  reference.lastIndex = at;
  return reference.exec(text)?.[0] ?? '';
}

/** Whether a reference can stand for a character: by its number; by a name for all but plain letters, digits and blanks. */
function canMean(written: string, codePoint: number): boolean {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(written) ?? [];
  const number = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  if (number === codePoint) return true;
  if (hex !== undefined || decimal !== undefined) return isRefused(number) && isStandIn(codePoint);
  return !/[a-z\d \t\n\r]/i.test(String.fromCodePoint(codePoint));
}

/** Whether a reference to the character of this number gives another one. */
function isRefused(number: number): boolean {
  return number === 0 || number > 0x10ffff || firstControl(String.fromCodePoint(number)) !== undefined;
}

/** Whether it may stand for a refused one: as U+FFFD, as a space of ours, or, in HTML, as what Windows-1252 has there. */
function isStandIn(codePoint: number): boolean {
  return codePoint > 0x7f || codePoint === 0x20;
}

/** A line end, behind blanks that the value lacks: where its next line begins with one, these are what it begins with. */
function lineEnd(text: string, at: number, next = ''): number {
  let index = at;
  if (next !== ' ' && next !== '\t') while (/[ \t\\]/.test(text[index] ?? '')) index += 1;
  return text[index] === '\n' || text[index] === '\r' ? index : -1;
}
