import type { Sentence } from '../grammar/split-sentences.ts';
import type { Gender, Referent } from '../referents/referent.ts';
import type { Frames } from './frames.ts';
import { lowerOf, phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** A person whom the text has named. */
export interface Person {
  name: string;
  id?: string;
  gender?: Gender;
  /** The block in which they were spoken of last. */
  block: number;
  /** Where they were first: a pronoun can’t mean somebody who is named behind it. */
  start: number;
}

/** The people named so far by name, the most recent last. */
export type People = Map<string, Person>;

/** How many people are remembered; the one mentioned least recently is forgotten first. */
const mostPeople = 30;

/** Notes the people whom a sentence names up to a unit. */
export function notePeople(
  people: People,
  { units }: Sentence,
  { frames, ...place }: Place & { frames: Frames },
): void {
  let behindName = -1;
  for (let at = 0; at < units.length; at += 1) {
    const phrase = phraseAt(units, at, frames);
    if (!phrase) continue;
    const isAside = phrase.named === undefined && (at === behindName || !frames.determiners.has(lowerOf(units[at])));
    if (phrase.named && units[phrase.to]?.word.text === ',') behindName = phrase.to + 1;
    if (!isAside && isPerson(phrase)) notePerson(people, phrase, place);
    at = phrase.to - 1;
  }
}

/** Whether a phrase tells of one person: by name, or by what they do. */
function isPerson({ named, gender, is }: SpeakerPhrase): boolean {
  if (!named) return is === 'role' && gender !== undefined;
  return named.referent.kind === 'person' || (named.referent.kind === undefined && gender !== undefined);
}

/**
 * Notes the person whom a phrase names or describes, by name under the fullest so far, as the most recent; undefined for
 * a phrase that tells of no person.
 */
export function notePerson(people: People, phrase: SpeakerPhrase, { text, block }: Place): Person | undefined {
  const { named, gender } = phrase;
  if (!named && !isPerson(phrase)) return undefined;
  const { name: printed, id }: Pick<Person, 'name' | 'id'> = withId(named?.referent) ?? {
    name: text.slice(phrase.start, phrase.end).replace(/\s+/g, ' '),
  };
  const fuller = [...people.keys()].findLast((name) => name === printed || name.endsWith(` ${printed}`));
  const name = fuller ?? printed;
  const known = people.get(name);
  const of = gender ?? known?.gender;
  const person = {
    name,
    ...(id !== undefined && { id }),
    ...known,
    ...(of && { gender: of }),
    block,
    start: known?.start ?? phrase.start,
  };
  people.delete(name);
  if (people.size >= mostPeople) people.delete(people.keys().next().value as string);
  people.set(name, person);
  return person;
}

function withId(referent: Referent | undefined): Pick<Person, 'name' | 'id'> | undefined {
  return referent && { name: referent.name, ...(referent.id !== undefined && { id: referent.id }) };
}

/** A text, and the index of a block in it. */
export interface Place {
  text: string;
  block: number;
}

/** The most recent person of a gender, or of one that nothing tells, in a block or the one before it. */
export function lastOf(
  people: People,
  gender: Gender | undefined,
  { block, before }: { block: number; before: number },
): Person | undefined {
  const near = [...people.values()].reverse().filter((one) => one.block >= block - 1 && one.start < before);
  if (gender === undefined) return near[0];
  return near.find((one) => one.gender === gender) ?? near.find((one) => one.gender === undefined);
}
