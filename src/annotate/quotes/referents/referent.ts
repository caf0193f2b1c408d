import type { Span } from '../../../model/annotation.ts';
import type { Kind } from '../../../model/entity.ts';
import { femalePronouns, malePronouns } from '../../languages/en/closed-classes.ts';
import { perWord } from '../../text/lexicon.ts';

export type Gender = 'male' | 'female';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...[...malePronouns].map((word) => [word, 'male'] as const),
  ...[...femalePronouns].map((word) => [word, 'female'] as const),
]);

/** Of which gender a pronoun says that somebody is. */
export const genderOfPronoun = perWord(({ lower }) => genders.get(lower));

/** Somebody or something that the text names: an entity of the glossary, or a name that it lacks. */
export interface Referent {
  /** The glossary's name, else the fullest form in the text. */
  name: string;
  id: string | undefined;
  kind: Kind | undefined;
  gender: Gender | undefined;
  /** A given name or title says that it is a person. */
  human: boolean;
  /** How often the text names them. */
  total: number;
  /** Whether a pronoun that was taken for this one says he or she. */
  guessedGender: Gender | undefined;
  /** Of which gender the pronouns near this name in the whole text say that it is. */
  votedGender: Gender | undefined;
  /** Many people at once: `Democrats`. */
  group: boolean;
  /** The text has no name for them: `a spokeswoman`. */
  stranger: boolean;
  /** The last words of the titles and descriptions that the text gave: `senator`, `master`. */
  roles: Set<string> | undefined;
  /** It was named as people hardly are: `in [Harbour Point]`, `the [Harbour Board]`. */
  namedLikeThing: boolean;
}

/** Somebody or something of whom nothing is known but what is given. */
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
