import type { List } from './lists-of-words.ts';

/** What a list may hold beside plain words in lower case. */
export interface Licence {
  /** Names and words as they are printed: `GmbH`. */
  capitals?: boolean;
  /** Several beginnings of one word, parted by `|`. */
  alternatives?: boolean;
  /** Punctuation. */
  marks?: boolean;
}

/** What is wrong with a list, in words; nothing where all is well. */
export function faultsOf({ entries, text = '' }: List, { capitals, alternatives, marks }: Licence = {}): string[] {
  const words = entries.flatMap((entry) => (alternatives ? entry.split('|') : [entry]));
  return [
    ...(words.length === 0 ? ['no entry'] : []),
    ...(/^\s|\s$| {2,}(?<!\n *)| \n/.test(text) ? ['a stray blank'] : []),
    ...words.filter((word, at) => words.indexOf(word) < at).map((word) => `“${word}” twice`),
    ...words.filter((word) => !capitals && word !== word.toLowerCase()).map((word) => `“${word}” with a capital`),
    ...words.filter((word) => !marks && !isPlain(word)).map((word) => `“${word}” is no word, phrase or verb`),
  ];
}

/** Words of letters and figures, clitics (`'s`, `d'`, `-il`) and verbs with their five forms: nothing that an expression would read. */
function isPlain(entry: string): boolean {
  return entry.split(' ').every((word) => /^(?:&|[^/]+|[^/]+(?:\/[^/]+){4})$/.test(word) && letters.test(word));
}

const letters = /^(?:&|['’-]?[\p{L}\p{N}](?:[\p{L}\p{N}.'’/-]*[\p{L}\p{N}.'’])?)$/u;
