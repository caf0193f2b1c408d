/** Nouns whose plurals follow no rule, singular and plural. */
export const irregularPlurals: readonly (readonly [one: string, several: string])[] = [
  ['child', 'children'],
  ['wife', 'wives'],
  ['midwife', 'midwives'],
  ['housewife', 'housewives'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['thief', 'thieves'],
  ['wolf', 'wolves'],
  ['editor-in-chief', 'editors-in-chief'],
  ['commander-in-chief', 'commanders-in-chief'],
  ['hero', 'heroes'],
  ['superhero', 'superheroes'],
  ['veto', 'vetoes'],
  ['embargo', 'embargoes'],
  ['echo', 'echoes'],
];

/** Endings with a `ch` that is said like a `k`: *monarchs*, *oligarchs*, *epochs*. */
export const hardChEnding = /(?:(?:mon|patri|matri|olig|hier|tetr|an)arch|epoch|eunuch|stomach|loch)$/;

/** Nouns in `-man` that have nothing of a man in them: *humans*, *Germans*, *shamans*. */
export const unmanlyEnding = /(?:hu|ger|nor|ro|sha|otto|talis)man$/;
