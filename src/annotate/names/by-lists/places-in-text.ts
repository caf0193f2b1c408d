import { As } from './name-lists.ts';
import type { Reading } from './reading.ts';

/** Takes the names of places and bodies that the language’s lists have. */
export function takeListed(read: Reading): void {
  const { phrases } = read.lists;
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (!read.isCapital(at)) continue;
    const phrase = phrases.startingWith(read.lower(at))?.find(({ words }) => stands(words, at));
    if (!phrase || isOther(read, at, phrase.words.length)) continue;
    read.take(at, at + phrase.words.length, phrase.kind);
    at += phrase.words.length - 1;
  }

  function stands(words: readonly string[], at: number): boolean {
    const last = words.length - 1;
    return words.every((word, nth) => {
      const isThere = nth === 0 || read.isBeside(at + nth);
      return isThere && phrases.isWord(word, read.lower(at + nth), nth === last);
    });
  }
}

/** Whether a listed word means something else here: a noun (`das [Essen]`), or a given name (`[Sofia] Berger`). */
function isOther(read: Reading, at: number, length: number): boolean {
  if (length > 1) return false;
  if (!read.lists.nounsHaveCapitals && read.isCapital(at - 1) && read.isBeside(at)) return true;
  if (read.is(at, As.determiner)) return true;
  const isPlaced = read.is(at - 1, As.placeLink);
  if (read.is(at, As.common)) return !isPlaced;
  return read.is(at, As.given) && !isPlaced && (read.isNameLike(at + 1) || read.is(at - 1, As.given));
}

/** Takes the names of places that a word before them tells: `in [Rosenheim]`, `die Stadt [Brannhaven]`. */
export function takePlaces(read: Reading): void {
  for (let at = 1; at < read.tokens.length; at += 1) {
    if (!read.isNameLike(at) || !read.isBeside(at) || read.is(at, notPlace) || read.isAcronym(at)) continue;
    const isPlaced = read.is(at - 1, As.placeLink) && (!read.lists.nounsHaveCapitals || read.is(at, As.placeEnd));
    const isCalled =
      read.is(at - 1, As.placeNoun) &&
      read.lists.nounsHaveCapitals &&
      read.is(at - 2, As.determiner | As.placeLink | As.adjective);
    if ((isPlaced || isCalled) && !read.isCapital(at + 1)) read.take(at, at + 1, 'place');
  }
}

const notPlace = As.title | As.role | As.given | As.bodyEnd | As.bodyOpener | As.demonym | As.ofPlace;
