import { As } from './name-lists.ts';
import type { Reading } from './reading.ts';

/** Takes the names of people: behind a title or role, and those that begin with a given name. */
export function takePeople(read: Reading): void {
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (read.isTaken(at)) continue;
    if (read.is(at, As.title | As.role) && !isGivenHere(read, at)) {
      const start = behindTitles(read, at);
      const to = start > at ? titledEnd(read, at, start) : start;
      if (to > start) {
        read.take(start, to, 'person');
        at = to - 1;
      }
      continue;
    }
    const opensName = isGivenHere(read, at) || (isInitial(read, at) && isHyphen(read, at + 1));
    const to = opensName ? givenEnd(read, at) : at;
    if (to > at) {
      read.take(at, to, 'person');
      at = to - 1;
    }
  }
}

/** Takes the people whom a verb of speech stands before: `sagte [Brandner]`. */
export function takeSpeakers(read: Reading): void {
  for (let at = 1; at < read.tokens.length; at += 1) {
    if (!read.is(at - 1, As.saying) || read.is(at - 2, As.determiner | As.adjective) || !isBare(read, at)) continue;
    const from = isNounBefore(read, at) ? at + 1 : at;
    const to = isBare(read, from + 1) ? from + 2 : from + 1;
    if (!read.isCapital(to)) read.take(from, to, 'person');
  }
}

/** Whether three words with capitals stand there, the first of which says what somebody is: `warnte [Deichgraf] Enno Okafor`. */
function isNounBefore(read: Reading, at: number): boolean {
  return read.lists.nounsHaveCapitals && isBare(read, at + 1) && isBare(read, at + 2) && read.isBeside(at + 2);
}

/**
 * Takes two words with a capital of which the text has the second alone too: `Guus [Hiddink]`. For languages in which a
 * capital alone says nothing.
 */
export function takePairs(read: Reading): void {
  const alone = wordsAlone(read);
  for (let at = 0; at + 1 < read.tokens.length; at += 1) {
    const isPair =
      isBare(read, at) && isBare(read, at + 1) && read.isBeside(at + 1) && (alone.get(read.lower(at + 1)) ?? 0) > 1;
    if (isPair && !read.isCapital(at - 1) && !read.isCapital(at + 2)) read.take(at, at + 2, 'person');
  }
}

/** How often each word with a capital stands without another beside it. */
function wordsAlone(read: Reading): Map<string, number> {
  const alone = new Map<string, number>();
  for (let at = 0; at < read.tokens.length; at += 1)
    if (isBare(read, at) && !read.isCapital(at - 1) && !read.isCapital(at + 1))
      alone.set(read.lower(at), (alone.get(read.lower(at)) ?? 0) + 1);
  return alone;
}

/** A word with a capital that is nothing but a name. */
function isBare(read: Reading, at: number): boolean {
  return read.isNameLike(at) && !read.is(at, notBare) && !read.isAcronym(at) && !/\d/.test(read.text(at));
}

/** A word with a capital that can be a surname, be it a word for what people are too: `Minister [Fischer]`. */
function isBareOrRole(read: Reading, at: number): boolean {
  const isRole = !read.lists.nounsHaveCapitals && read.is(at, As.role | As.title);
  return read.isNameLike(at) && !isRole && !read.isAcronym(at) && !/\d/.test(read.text(at));
}

const notBare = As.title | As.role | As.bodyOpener | As.bodyEnd | As.placeNoun | As.ofPlace | As.demonym | As.site;

/** Whether the name is part of a place’s or feast’s: `San [Esteban]`, `Villanueva de la [Serena]`. */
function isOfPlace(read: Reading, at: number): boolean {
  if (read.is(at - 1, As.saint) && read.isCapital(at - 1)) return true;
  if (read.lists.nounsHaveCapitals || read.isCapital(at + 1)) return false;
  let before = at - 1;
  while (before > at - 4 && read.is(before, As.link)) before -= 1;
  return before < at - 1 && read.isNameLike(before) && !read.is(before, As.role | As.title);
}

function isGivenHere(read: Reading, at: number): boolean {
  return read.is(at, As.given) && read.isCapital(at) && !isCommonHere(read, at) && !isOfPlace(read, at);
}

/** Whether a word is a common one: in the middle of a sentence a capital tells a name where nouns have none, `ministro [Julio] Lund`. */
function isCommonHere(read: Reading, at: number): boolean {
  return read.is(at, As.common) && (read.lists.nounsHaveCapitals || (read.opens(at) && !read.isNameLike(at + 1)));
}

/** The token behind the titles and roles that begin at `at`: `Ministerin Dr. [Okafor]`. */
function behindTitles(read: Reading, at: number): number {
  let next = behindPoint(read, at);
  while (read.is(next, As.title | As.role) && !isGivenHere(read, next) && !endsName(read, next))
    next = behindPoint(read, next);
  return next;
}

/** The token behind a title or role, and behind the point that a shortened title has. */
function behindPoint(read: Reading, at: number): number {
  const isShort = read.is(at, As.title) && read.text(at).length < longestShort;
  return isShort && read.text(at + 1) === '.' ? at + 2 : at + 1;
}

/** Longer titles aren’t shortened: a point behind them ends the sentence. */
const longestShort = 5;

/** Whether a word that could be a title is a surname, as nothing with a capital follows: `Herr [Richter]`. */
function endsName(read: Reading, at: number): boolean {
  return read.isCapital(at) && !read.isCapital(at + 1) && read.text(at + 1) !== '.';
}

/** The end of the name behind a title or role at `at`; `start` where none follows. */
function titledEnd(read: Reading, at: number, start: number): number {
  if (!read.isBeside(start)) return start;
  const strict = read.is(start - 1, As.title) || read.text(start - 1) === '.';
  const begin = strict ? particlesEnd(read, start) : start;
  if (isGivenHere(read, begin) || isInitial(read, begin)) return givenEnd(read, begin);
  const fits = strict ? read.isCapital(begin) : isBareOrRole(read, begin);
  if (!fits || read.is(begin, As.bodyEnd | As.bodyOpener)) return start;
  if (!read.lists.nounsHaveCapitals) return surnamesEnd(read, begin);
  const isPair = isBareOrRole(read, begin + 1) && !read.is(begin + 1, As.title | As.role);
  const linked = particlesEnd(read, begin + 1);
  if (linked > begin + 1 && read.isNameLike(linked)) return linked + 1;
  if (isPair) return begin + 2;
  const isOfficeAlone = !strict && (read.is(at - 1, As.determiner | As.adjective) || read.isCapital(begin + 1));
  return isOfficeAlone ? start : begin + 1;
}

/** The end of the name that begins with a given name or an initial. */
function givenEnd(read: Reading, at: number): number {
  let next = at + 1;
  while (isGivenHere(read, next) || isInitial(read, next) || isHyphen(read, next)) next += 1;
  if (/^[IVX]+\.?$/.test(read.text(next))) return next + 1;
  if (read.lists.nounsHaveCapitals && next > at + 1 && read.is(next - 1, As.given) && !read.is(next - 1, As.ownGiven))
    return next;
  const surname = particlesEnd(read, next);
  if (surname > next && read.isCapital(surname)) return surnamesEnd(read, surname);
  if (!canBeSurname(read, next, at)) return next;
  return surnamesEnd(read, next);
}

/** The end of the surnames that begin at `at`: of one in German, of several where nouns have no capital. */
function surnamesEnd(read: Reading, at: number): number {
  let next = at + 1;
  if (read.lists.nounsHaveCapitals) return next;
  while (next < at + 5) {
    const linked = particlesEnd(read, next);
    if (!read.isNameLike(linked) || read.isAcronym(linked) || read.is(linked, As.title) || read.opens(linked)) break;
    if (linked > next && next > at + 1) break;
    next = linked + 1;
  }
  return next;
}

/** Whether the word behind a given name goes on with the name. A common noun does only where the name stands apart. */
function canBeSurname(read: Reading, at: number, given: number): boolean {
  if (!read.isCapital(at) || read.isAcronym(at) || !read.isBeside(at)) return false;
  if (read.is(at, As.determiner)) return false;
  if (!read.is(at, As.common)) return true;
  if (!read.lists.nounsHaveCapitals) return false;
  return (
    read.opens(given) || /^\p{P}$/u.test(read.text(given - 1)) || read.is(given - 1, As.title | As.role | As.saying)
  );
}

function particlesEnd(read: Reading, at: number): number {
  let next = at;
  while (next < at + 3 && read.is(next, As.particle) && !read.isTaken(next)) next += 1;
  return next > at && read.isCapital(next) ? next : at;
}

/** The hyphen between initials: `J.-P. Lund`. */
function isHyphen(read: Reading, at: number): boolean {
  return read.text(at) === '-' && isInitial(read, at - 1) && isInitial(read, at + 1);
}

function isInitial(read: Reading, at: number): boolean {
  return read.isCapital(at) && /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(read.text(at));
}
