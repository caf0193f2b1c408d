import type { Unit } from '../grammar/split-sentences.ts';
import type { Gender } from '../referents/referent.ts';
import type { Frames } from './frames.ts';
import { phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** A person whom the text has named. */
export interface Person {
  name: string;
  id?: string;
  gender?: Gender;
}

/** The people named so far by name, the most recent last. */
export type People = Map<string, Person>;

/** How many people are remembered; the one mentioned least recently is forgotten first. */
const mostPeople = 30;

/** Notes the people whom a sentence names up to a unit. */
export function notePeople(people: People, units: readonly Unit[], frames: Frames): void {
  for (let at = 0; at < units.length; at += 1) {
    const phrase = phraseAt(units, at, frames);
    if (!phrase) continue;
    const kind = phrase.named?.referent.kind;
    const isPerson = kind === 'person' || (kind === undefined && phrase.gender !== undefined);
    if (phrase.named && isPerson) notePerson(people, phrase);
    at = phrase.to - 1;
  }
}

/**
 * Notes the person whom a phrase names, under the fullest name so far, as the most recent; undefined for a phrase
 * without a name.
 */
export function notePerson(people: People, { named, gender }: SpeakerPhrase): Person | undefined {
  if (!named) return undefined;
  const { name: printed, id } = named.referent;
  const fuller = [...people.keys()].findLast((name) => name === printed || name.endsWith(` ${printed}`));
  const name = fuller ?? printed;
  const known = people.get(name);
  const of = gender ?? known?.gender;
  const person = { name, ...(id !== undefined && { id }), ...known, ...(of && { gender: of }) };
  people.delete(name);
  if (people.size >= mostPeople) people.delete(people.keys().next().value as string);
  people.set(name, person);
  return person;
}

/** The most recent person of a gender; where there is none, the most recent one of unknown gender. */
export function lastOf(people: People, gender: Gender | undefined): Person | undefined {
  const near = [...people.values()].reverse();
  if (gender === undefined) return near[0];
  return near.find((one) => one.gender === gender) ?? near.find((one) => one.gender === undefined);
}
