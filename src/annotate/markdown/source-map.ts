import type { Span } from '../../model/annotation.ts';
import { firstControl } from '../../model/control-characters.ts';

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
    at = behindTags(text, at, value[index] as string);
    const named = referenceAt(text, at);
    const isReference = named !== '' && !value.startsWith(named, index);
    const found = isReference ? at : next(text, value[index] as string, at);
    const units = isReference && (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    // What isn't found, as a line end that was put between blocks, stands at the next character and leaves it there.
    const from = found < 0 ? Math.min(at, Math.max(text.length - 1, 0)) : found;
    const to = from + (isReference ? named.length : 1);
    at = found < 0 ? at : to;
    starts.fill(start + from, index, index + units);
    ends.fill(start + Math.min(to, text.length), index, index + units);
    index += units;
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

/** The character reference at `at`, or nothing. */
function referenceAt(text: string, at: number): string {
  if (text[at] !== '&') return '';
  reference.lastIndex = at;
  return reference.exec(text)?.[0] ?? '';
}

/** Where the character is met next, a line end behind blanks only; -1 where it isn't. A space stands for a control. */
function next(text: string, character: string, at: number): number {
  if (character === ' ' && firstControl(text.slice(at, at + 2)) === 0) return at;
  return character === '\n' ? lineEnd(text, at) : text.indexOf(character, at);
}

function lineEnd(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === '\t' || text[index] === '\\') index += 1;
  return text[index] === '\n' || text[index] === '\r' ? index : -1;
}
