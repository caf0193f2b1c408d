const reference = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/** Where the characters of a text node stand in the source: the first one's offset where they run on, else each one's. */
export type Places = number | { starts: Int32Array; ends: Int32Array };

/**
 * Where each character of a text node's `value` stands in the source, for the stretch `from`–`to` that the parser
 * says the node was read from. Escapes, character references and the signs before continued lines (`> `, spaces)
 * make the two differ. All are UTF-16 code units.
 */
export function placesInSource(value: string, source: string, from: number, to: number): Places {
  if (to - from === value.length && source.startsWith(value, from)) return from;
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = from;
  for (let index = 0; index < value.length; ) {
    const width = referenceAt(value, index, source, at);
    const found = width > 0 ? at : next(source, value[index] as string, at, to);
    const units = width > 0 && (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    at = found + (width || 1);
    starts.fill(found, index, index + units);
    ends.fill(at, index, index + units);
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

/** The length of the character reference at `at` that gave the character at `index`, or 0. */
function referenceAt(value: string, index: number, source: string, at: number): number {
  if (source[at] !== '&') return 0;
  reference.lastIndex = at;
  const text = reference.exec(source)?.[0] ?? '';
  return value.startsWith(text, index) ? 0 : text.length;
}

function next(source: string, character: string, at: number, to: number): number {
  const line = character === '\n' ? lineEnd(source, at) : -1;
  const found = line >= 0 ? line : source.indexOf(character, at);
  return found >= 0 && found < to ? found : Math.min(at, Math.max(at, to - 1));
}

function lineEnd(source: string, at: number): number {
  for (let index = at; index < source.length; index += 1) if (/[\r\n]/.test(source[index] as string)) return index;
  return -1;
}
