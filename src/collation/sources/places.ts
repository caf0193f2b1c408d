import type { SourcePlace } from '../../model/verdict.ts';

/**
 * Tells where an offset lies in a text that is printed as it stands: its line, its page where form feeds part pages, and the
 * number before its paragraph.
 * @param firstLine The line of the file that the text begins on.
 */
export function placesInText(text: string, firstLine = 1): (offset: number) => SourcePlace {
  let lines: number[] | undefined;
  let feeds: number[] | undefined;
  return (offset) => {
    lines ??= placesOf(text, '\n');
    feeds ??= placesOf(text, '\f');
    const paragraph = paragraphAt(text, offset);
    return {
      line: firstLine + before(lines, offset),
      ...(feeds.length > 0 && { page: 1 + before(feeds, offset) }),
      ...(paragraph !== undefined && { paragraph }),
    };
  };
}

function placesOf(text: string, sign: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** How many of some places, in order, lie before an offset. */
export function before(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number printed before the paragraph that an offset lies in: `12. The Board …`, `(12) …`. */
export function paragraphAt(text: string, offset: number): string | undefined {
  const from = Math.max(0, offset - longestParagraph);
  const above = text.slice(from, offset);
  const start = from + Math.max(0, above.lastIndexOf('\n\n'), above.lastIndexOf('\n\r\n'), above.lastIndexOf('\f'));
  return /^\s{0,8}[([]?(\d{1,4})[.)\]]\s/.exec(text.slice(start, offset + 12))?.[1];
}

/** In UTF-16 code units. */
const longestParagraph = 3000;
