import type { Span } from '../../../model/annotation.ts';
import type { Kind } from '../../../model/entity.ts';
import { femalePronouns, malePronouns } from '../../languages/en/closed-classes.ts';
import { perWord } from '../../text/lexicon.ts';

export type Gender = 'male' | 'female';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...[...malePronouns].map((word) => [word, 'male'] as const),
  ...[...femalePronouns].map((word) => [word, 'female'] as const),
]);

/** The gender of a pronoun; undefined for words that show none. */
export const genderOfPronoun = perWord(({ lower }) => genders.get(lower));

/** Somebody or something that the text names: an entity of the glossary, or a name that it lacks. */
export interface Referent {
  /** The glossary's name, else the fullest form in the text. */
  name: string;
  id: string | undefined;
  kind: Kind | undefined;
  gender: Gender | undefined;
  /** Whether a given name or title shows that it is a person. */
  human: boolean;
  /** How often the text names them. */
  total: number;
  /** The gender of the last pronoun that was resolved to this referent. */
  guessedGender: Gender | undefined;
  /** The gender that most pronouns near this name have, where they are too few to be sure. */
  votedGender: Gender | undefined;
  /** Whether the name is of many people: `Democrats`. */
  group: boolean;
  /** Whether the text has no name for them: `a spokeswoman`. */
  stranger: boolean;
  /** The last words of the titles and descriptions that the text gave: `senator`, `master`. */
  roles: Set<string> | undefined;
  /** The offices that descriptions gave them. */
  offices?: readonly Office[];
  /** Whether it was named as places and bodies are: `in [Harbour Point]`, `the [Harbour Board]`. */
  namedLikeThing: boolean;
}

/** An office of a body, both in lower case: `director`, `tide museum`. */
export interface Office {
  role: string;
  body: string;
}

/** A referent with what is given; all else is unknown. */
export function newReferent(
  name: string,
  { id, kind, gender, human = false, stranger = false, roles }: Partial<Referent> = {},
): Referent {
  const unknown = { total: 0, guessedGender: undefined, votedGender: undefined, group: false, namedLikeThing: false };
  return { name, id, kind, gender, human, stranger, roles, ...unknown };
}

/** A place where a referent is named. */
export interface Naming extends Span {
  referent: Referent;
}
