/** How many square brackets without an address behind them a paragraph may have, and how many characters its titles. */
export const bracketsInParagraph = 3000;
const stepsInTitles = 2_000_000;

/**
 * Where a source takes micromark more than time in proportion, if it does: it moves the rest of a paragraph at each
 * bracket that is no link, and reads on to the paragraph's end at each title of a link that isn't closed. An offset in
 * UTF-16 code units.
 */
export function costlyPlaceIn(source: string): number | undefined {
  let [brackets, steps] = [0, 0];
  for (const { 0: stretch, index } of source.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    brackets = 0;
    steps = 0;
    for (const sign of stretch.matchAll(signs)) {
      const place = index + sign.index;
      if (sign[0] === ']') brackets += 1;
      else if (sign[0].startsWith('\n')) brackets = 0;
      else if (sign[1] !== undefined) steps += lengthOfTitle(stretch, sign.index + sign[0].length, sign[1]);
      if (brackets > bracketsInParagraph || steps > stepsInTitles) return place;
    }
  }
  return undefined;
}

/** A line that begins a paragraph of its own in a list, the beginning of a link's title, or the end of a bracket. */
const signs = /\n[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]|\]\([^\s()]*\s+(["'(])|\]\(?/g;

function lengthOfTitle(stretch: string, from: number, mark: string): number {
  const end = stretch.indexOf(mark === '(' ? ')' : mark, from);
  return (end < 0 ? stretch.length : end) - from;
}
