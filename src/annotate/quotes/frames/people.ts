import type { Frames } from '../../languages/frame-words.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Gender } from '../referents/referent.ts';
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

/** Notes the people whom a sentence names with a title or given name, or as entries of the glossary. */
export function notePeople(
  people: People,
  units: readonly Unit[],
  { text, frames }: { text: string; frames: Frames },
): void {
  for (let at = 0; at < units.length; at += 1) {
    const phrase = phraseAt(units, at, frames);
    if (!phrase) continue;
    const { referent } = phrase.named ?? {};
    const isPerson = referent ? (referent.kind ?? 'person') === 'person' : phrase.gender !== undefined;
    if (phrase.named && isPerson) notePerson(people, phrase, text);
    at = phrase.to - 1;
  }
}

/**
 * Notes the person whom a phrase names, under the fullest name so far, as the most recent; undefined for a phrase
 * without a name.
 */
export function notePerson(people: People, { named, gender }: SpeakerPhrase, text: string): Person | undefined {
  if (!named) return undefined;
  const { referent } = named;
  const printed = referent?.name ?? text.slice(named.start, named.end).replace(/\s+/g, ' ');
  const fuller = [...people.keys()].findLast((name) => name === printed || name.endsWith(` ${printed}`));
  const name = fuller ?? printed;
  const known = people.get(name);
  const of = gender ?? known?.gender;
  const person = { name, ...(referent?.id !== undefined && { id: referent.id }), ...known, ...(of && { gender: of }) };
  people.delete(name);
  if (people.size >= mostPeople) people.delete(people.keys().next().value as string);
  people.set(name, person);
  return person;
}

/** The most recent person of a gender; where there is none, the most recent one of unknown gender. */
export function lastOf(people: People, gender: Gender | undefined): Person | undefined {
  const near = [...people.values()].reverse();
  return near.find((one) => one.gender === gender) ?? near.find((one) => one.gender === undefined);
}
