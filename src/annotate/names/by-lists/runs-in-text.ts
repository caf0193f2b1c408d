import { As } from './name-lists.ts';
import type { Reading } from './reading.ts';

/**
 * Takes what else has a capital, in languages where only names do: inside a sentence, or at its start where a second
 * capital follows or the text has the word inside a sentence too.
 */
export function takeRuns(read: Reading): void {
  const inside = wordsInside(read);
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (!canBegin(read, at) || isOfOffice(read, at)) continue;
    const to = runEnd(read, at);
    const isShown = !read.opens(at) || (to > at + 1 && read.isCapital(at + 1)) || inside.has(read.lower(at));
    if (!isShown) continue;
    read.take(at, to, read.is(at, As.site | As.saint) || read.is(at - 1, As.placeLink) ? 'place' : undefined);
    at = to - 1;
  }
}

function canBegin(read: Reading, at: number): boolean {
  if (read.is(at, As.demonymEnd) && read.is(at - 1, As.determiner) && !read.isCapital(at + 1)) return false;
  return read.isNameLike(at) && !read.is(at, As.title | As.role | As.demonym | As.office | As.commonAcronym);
}

/** The end of the run of capitals, over small words and the places behind them too: `Quai [de Brume]`. */
function runEnd(read: Reading, at: number): number {
  let to = at + 1;
  while (to < at + 7) {
    let next = to;
    while (next < to + 3 && read.is(next, As.link)) next += 1;
    const goesOn = read.isNameLike(next) || (next > to && read.isTaken(next) && !read.isPerson(next));
    if (!goesOn || read.opens(next) || !read.isBeside(next) || read.is(next, As.title | As.demonym)) break;
    to = read.endOfName(next) ?? next + 1;
  }
  return to;
}

/** The words with a capital inside a sentence. */
function wordsInside(read: Reading): Set<string> {
  const inside = new Set<string>();
  for (let at = 0; at < read.tokens.length; at += 1)
    if (!read.opens(at) && canBegin(read, at)) inside.add(read.lower(at));
  return inside;
}

/** Whether the word tells what an office is for, as in `ministre de l’Économie et des [Finances]`. */
function isOfOffice(read: Reading, at: number): boolean {
  let before = at - 1;
  if (!read.is(before, ofLinks)) return false;
  while (
    before > at - 12 &&
    (read.is(before, ofLinks) || read.text(before) === ',' || read.isCapital(before)) &&
    !read.opens(before)
  )
    before -= 1;
  return read.is(before, As.office);
}

const ofLinks = As.link | As.officeLink | As.particle | As.determiner;
