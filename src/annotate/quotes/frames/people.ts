import type { Frames } from '../../languages/frame-words.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Gender } from '../referents/referent.ts';
import { phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** Somebody named so far. */
export interface Person {
  name: string;
  id?: string;
  gender?: Gender;
}

/** Those named so far, the last named at the end. */
export type People = Map<string, Person>;

/** People kept in mind, the longest unmentioned forgotten first. */
const mostPeople = 30;

/** Takes in whom a sentence names with a title, a given name, or as an entry of the glossary. */
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

/** The person whom a phrase names, by the fullest name so far, moved to the end of the line. */
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

/** The person of a gender who was named last; one whose gender is open counts where nobody else fits. */
export function lastOf(people: People, gender: Gender | undefined): Person | undefined {
  const near = [...people.values()].reverse();
  return near.find((one) => one.gender === gender) ?? near.find((one) => one.gender === undefined);
}
