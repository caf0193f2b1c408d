import { As } from './name-lists.ts';
import type { Reading } from './reading.ts';

/** Takes the names of bodies: those with a legal form, with a noun that opens or ends such a name, and acronyms. */
export function takeBodies(read: Reading): void {
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (read.isTaken(at)) continue;
    const [from, to] = companyAt(read, at) ?? openedAt(read, at) ?? endedAt(read, at) ?? [at, at];
    if (to === from) continue;
    read.take(from, to, 'organization');
    at = to - 1;
  }
}

export function takeAcronyms(read: Reading): void {
  for (let at = 0; at < read.tokens.length; at += 1)
    if (
      read.isCapital(at) &&
      read.isAcronym(at) &&
      !read.is(at, As.commonAcronym | As.common | As.legalForm | As.title)
    )
      read.take(at, at + 1, 'organization');
}

type Range = [from: number, to: number];

/** The words before a legal form: `der Betreiber [Kestrel Marine GmbH]`. */
function companyAt(read: Reading, at: number): Range | undefined {
  if (!read.is(at, As.legalForm) || !read.isCapital(at)) return undefined;
  let from = at;
  while (from > at - 4 && read.isBeside(from) && (isNamePart(read, from - 1, from === at) || isAnd(read, from - 1)))
    from -= 1;
  while (isAnd(read, from)) from += 1;
  if (
    from + 1 < at &&
    read.is(from, As.common | As.bodyEnd | As.bodyNoun) &&
    read.is(from - 1, As.determiner | As.adjective)
  )
    from += 1;
  return from < at ? [from, at + 1] : undefined;
}

/** Whether a token can be part of a firm’s name; right before the legal form a role can be a surname: `[Holzmann] GmbH`. */
function isNamePart(read: Reading, at: number, isLast: boolean): boolean {
  return read.isCapital(at) && !read.is(at, As.determiner | As.title | (isLast ? 0 : As.role));
}

function isAnd(read: Reading, at: number): boolean {
  return read.text(at) === '&';
}

/** `Universität [Kiel]`, `Institut [für Meereskunde]`. */
function openedAt(read: Reading, at: number): Range | undefined {
  if (!read.is(at, As.bodyOpener) || !read.isCapital(at)) return undefined;
  const { nounsHaveCapitals } = read.lists;
  const next = at + 1;
  if (nounsHaveCapitals) {
    const to = nameEnd(read, next);
    if (to > next) return [at, to];
    const isLinked = read.is(next, As.link) && read.is(at - 1, As.determiner);
    return isLinked && read.isCapital(next + 1) && read.isBeside(next + 1)
      ? [at, linkedEnd(read, next + 1)]
      : undefined;
  }
  const to = openedEnd(read, next);
  const from = read.isNameLike(at - 1) && read.isBeside(at) && !read.opens(at - 1) ? at - 1 : at;
  if (to > next) return [from, to];
  return read.opens(at) ? undefined : [from, read.lists.bodiesGoOnSmall ? lowerEnd(read, next) : next];
}

/** The end of a name that goes on in small letters: `Conseil [de sécurité]`. */
function lowerEnd(read: Reading, at: number): number {
  if (!read.is(at, As.link)) return at;
  const noun = read.is(at + 1, As.link) ? at + 2 : at + 1;
  const isNoun = /^\p{Ll}{4,}$/u.test(read.text(noun)) && !read.is(noun, As.common | As.determiner);
  return isNoun ? noun + 1 : at;
}

/** The end of the place or other name at `at`; `at` where a common noun stands there. */
function nameEnd(read: Reading, at: number): number {
  if (read.is(at, As.saint) && read.isCapital(at + 1)) return at + 2;
  const place = read.endOfName(at);
  if (place !== undefined) return place;
  return read.isNameLike(at) && !read.is(at, As.title | As.role) && read.isBeside(at) ? at + 1 : at;
}

function linkedEnd(read: Reading, at: number): number {
  const isJoined = read.is(at + 1, As.link) && read.isCapital(at + 2);
  return isJoined ? at + 3 : at + 1;
}

/** The end of a name whose first word tells a body, where nouns have no capital: `Université [de Nantes]`. */
function openedEnd(read: Reading, at: number): number {
  let to = at;
  const links = read.is(at - 1, As.office) ? As.link | As.officeLink : As.link;
  for (let next = at; next < at + 10; next += 1) {
    if (isBodyWord(read, next)) to = next + 1;
    else if (!read.is(next, links) || read.opens(next)) break;
  }
  return to;
}

function isBodyWord(read: Reading, at: number): boolean {
  if (read.opens(at) || !read.isBeside(at)) return false;
  if (read.is(at, As.bodyAdjective) && read.lists.bodiesGoOnSmall) return true;
  return read.isNameLike(at) || read.isTaken(at);
}

/** `Deutsche [Bank]`, `Kieler [Nachrichten]`. */
function endedAt(read: Reading, at: number): Range | undefined {
  if (!read.isCapital(at) || !read.is(at, As.bodyAdjective | As.ofPlace)) return undefined;
  if (!read.lists.nounsHaveCapitals) return undefined;
  const hasSecond = read.is(at + 1, As.bodyAdjective) && read.is(at + 2, As.bodyEnd | As.localEnd);
  const next = hasSecond && read.isCapital(at + 1) ? at + 2 : at + 1;
  if (!read.isCapital(next) || !read.isBeside(next)) return undefined;
  if (read.is(at, As.ofPlace)) return read.is(next, As.localEnd) ? [at, next + 1] : undefined;
  return read.is(next, As.bodyEnd) && !read.opens(at) ? [at, next + 1] : undefined;
}
