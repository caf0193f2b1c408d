/**
 * The words of a list, parted by white space, as a set. Every set of a language's words is made here, as a set hides a
 * word that its list has twice.
 * @throws Error where a word stands in the list twice or the list has no word: the data is wrong, not the text.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return setOf(list.trim().split(/\s+/));
}

/** The same of names and phrases of several words, parted by commas. */
export function phraseSet(list: string): ReadonlySet<string> {
  return setOf(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
}

/**
 * What is told of each word, by the word.
 * @throws Error where something is told of one word twice: the second would win in silence.
 */
export function wordMap<Told>(entries: readonly (readonly [word: string, told: Told])[]): ReadonlyMap<string, Told> {
  setOf(entries.map(([word]) => word));
  return new Map(entries);
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  const set = new Set(words);
  if (set.has('')) throw new Error(`Unexpected empty entry in a list of words (“${words.join(' ')}”), expected words`);
  if (set.size === words.length) return set;
  const twice = words.find((word, at) => words.indexOf(word) < at);
  throw new Error(`Unexpected second “${twice}” in a list of words, expected each word once`);
}
