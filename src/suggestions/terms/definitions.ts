/** A term that a text says the meaning of. */
export interface Definition {
  /** Its words in small letters. */
  words: string[];
  /** The letters that stand for it: `LNG`. */
  letters: string[];
}

/** The terms that a text defines, in order: `Demurrage, or …, is`, `A cofferdam is a …`, `liquefied gas (LG)`, `known as “demurrage”`. */
export function definitionsIn(text: string): Definition[] {
  return [
    ...[...text.matchAll(explained)].map(([, term = '']) => toDefinition(term)),
    ...[...text.matchAll(opening)].map(([, term = '']) => toDefinition(term)),
    ...[...text.matchAll(called)].map(([, term = '']) => toDefinition(term)),
    ...[...text.matchAll(abbreviated)].flatMap(([, before = '', letters = '']) => spelt(before, letters)),
  ].filter(({ words }) => words.length > 0 && words.length < 5 && !words.some((word) => noTerms.has(word)));
}

/** `Demurrage, or money for a ship’s waiting, is`: at the start of a sentence. */
const explained =
  /(?:^|[.!?”"]\s|\n)(?:An?\s|The\s)?([\p{Lu}]?\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}[\p{Ll}-]{2,30}){0,3}), or [^.,;:!?\n]{3,80}, (?:is|are|was|were|means)\b/gu;

/** `A cofferdam is a box that …`, `Cofferdams are boxes in which …`. */
const opening =
  /(?:^|[.!?”"]\s|\n)An?\s(\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}[\p{Ll}-]{2,30}){0,3}) (?:is (?:an?|any|the) [^.,;:!?\n]{3,80}? (?:that|which|where|in which|by which|for which|used)|means|refers to)\b/gu;

/** `known as “demurrage”`, `the term “demurrage”`, `a so-called “demurrage”`. */
const called =
  /(?:known as|referred to as|what (?:is|are) called|so-called|the terms?|termed)\s(?:an?\s|the\s)?[“"‘](\p{Ll}[\p{Ll}-]{2,30}(?: \p{Ll}[\p{Ll}-]{2,30}){0,3}),?[”"’]/gu;

/** `liquefied natural gas (LNG)`. */
const abbreviated = /((?:\p{Ll}[\p{Ll}-]{0,30} ){2,6})\((\p{Lu}{2,6})s?\)/gu;

/** The last words before letters in brackets whose initials these are. */
function spelt(before: string, letters: string): Definition[] {
  const words = before.trim().split(' ');
  const own = words.slice(-letters.length);
  const initials = own.map((word) => word[0]).join('');
  return own.length === letters.length && initials === letters.toLowerCase()
    ? [{ words: own, letters: [letters] }]
    : [];
}

function toDefinition(term: string): Definition {
  return { words: term.toLowerCase().split(' '), letters: [] };
}

/** What opens sentences that define nothing. */
const noTerms = new Set(
  `spokesman spokeswoman spokesperson source official statement report study survey poll year man woman person people group number
  few lot this that these those there it he she they we you one two three other another such same new key big problem question
  reason way thing result decision move meeting talk talks`.split(/\s+/),
);
