import { readPersonName } from '../../annotate/knowledge/person-name.ts';
import { namesakesOf } from '../../annotate/languages/en/names/nicknames.ts';
import { fold } from '../../model/fold.ts';
import { soundAlike, soundOf } from './transliterations.ts';

/** A person's name as namings of one person are compared; all words folded. */
export interface PersonParts {
  given: string[];
  /** The surname, without its particles. */
  family: string;
  words: string[];
}

/** The parts of a person's full name. */
export function partsOf(surface: string, words: string[]): PersonParts {
  const { given, families, familyFirst } = readPersonName({ name: surface });
  const family = fold(families.at(-1) ?? words.at(-1) ?? '');
  const others = given.map((one) => fold(one.replaceAll('.', '')));
  return { given: familyFirst ? [others.join('')] : others, family, words };
}

/** What two names of one person certainly share: the sound of the surname. */
export function blockOf({ family }: PersonParts): string {
  const sound = soundOf(family);
  return `${sound[0] ?? ''}${sound.slice(1).replace(/[aeiou]/g, '')}`;
}

/** Whether two full names can be one person's: `Ada M. Holm`, `Ada Holm` and `A. Holm`, but not `Einar Holm`. */
export function isSamePerson(a: PersonParts, b: PersonParts): boolean {
  if (isTail(a.words, b.words) || isTail(b.words, a.words)) return true;
  if (!soundAlike(a.family, b.family)) return false;
  const isExact = soundOf(a.family) === soundOf(b.family);
  const [first = '', ...middle] = a.given;
  const [other = '', ...others] = b.given;
  if (!isExact) return first === other && first.length > 2;
  return (
    isSameGiven(first, other) &&
    (middle.length === 0 || others.length === 0 || isSameGiven(middle[0] ?? '', others[0] ?? ''))
  );
}

/** Whether the name has only initials before the surname. */
export function hasOnlyInitials({ given }: PersonParts): boolean {
  return given.every((one) => one.length < 3);
}

function isSameGiven(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  if (a.length < 3 || b.length < 3) return a[0] === b[0];
  return soundAlike(a, b) || namesakesOf(a).includes(b) || namesakesOf(b).includes(a);
}

function isTail(long: string[], short: string[]): boolean {
  return short.length > 1 && long.length > short.length && long.slice(-short.length).join(' ') === short.join(' ');
}
