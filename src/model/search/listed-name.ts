/** An entity or speaker as the search box knows it before it has searched anything: an entry of the lists of names. */
export interface ListedName {
  /** The entity's id, or the key of a speaker that the glossary lacks. */
  key: string;
  /** Empty for a speaker that the glossary lacks. */
  kind: string;
  name: string;
  /** Its other names. */
  forms?: string[];
  /** Address of its page below the base path. */
  url?: string;
  summary?: string;
  /** In how many places it is named. */
  mentions: number;
  /** How many quotes are its. */
  quotes: number;
}

/** Somebody or something named: id or key, kind (empty for those the glossary lacks), name. */
export type Named = [key: string, kind: string, name: string];

/**
 * The name of the list that a folded word's names are in: its first letters or digits, as plain ones or as their code
 * points. Lists are by one letter; one that would be long is parted by two.
 */
export function listNameOf(word: string, letters: 1 | 2): string {
  return [...word].slice(0, letters).map(plain).join('');
}

function plain(letter: string): string {
  return /[a-z0-9]/.test(letter) ? letter : `~${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
