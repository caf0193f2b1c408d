import type { Candidate } from './find-candidates.ts';
import { type Form, isFull } from './form.ts';

/** Where the article first names people in full: an offset, by entity. */
export type Introductions = ReadonlyMap<string, number>;

/** The people whom the article introduces, read off the stretches that have one full reading, which are in order. */
export function introducePeople(candidates: Iterable<Candidate>): Introductions {
  const introductions = new Map<string, number>();
  for (const candidate of candidates) {
    const person = soleReading(candidate);
    if (person?.kind !== 'person' || introductions.has(person.entityId)) continue;
    introductions.set(person.entityId, candidate.start);
  }
  return introductions;
}

/** The only reading of a stretch, surnames and given names left aside; undefined where there are several or none. */
export function soleReading({ forms }: Candidate): Form | undefined {
  const first = forms.find(isFull);
  return first === forms.findLast(isFull) ? first : undefined;
}

/** Whether the article has introduced the person before `offset`. */
export function isIntroduced(introductions: Introductions, entityId: string, offset: number): boolean {
  return (introductions.get(entityId) ?? offset) < offset;
}
