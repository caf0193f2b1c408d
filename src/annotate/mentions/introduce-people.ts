import type { Candidate } from './find-candidates.ts';
import { type Form, isFull } from './form.ts';

/** Where the article names people in full: offsets of each introduction, ascending, by entity. */
export type Introductions = ReadonlyMap<string, readonly number[]>;

/** The people whom the article introduces, read off the stretches that have one full reading. */
export function introducePeople(candidates: Iterable<Candidate>): Introductions {
  const introductions = new Map<string, number[]>();
  for (const candidate of candidates) {
    const person = soleReading(candidate);
    if (person?.kind !== 'person') continue;
    const before = introductions.get(person.entityId);
    if (before) before.push(candidate.start);
    else introductions.set(person.entityId, [candidate.start]);
  }
  return introductions;
}

/** The only reading of a stretch, surnames and given names left aside; undefined where there are several or none. */
export function soleReading({ forms }: Candidate): Form | undefined {
  const full = forms.filter(isFull);
  return full.length === 1 ? full[0] : undefined;
}

/** The last introduction before `offset`, or undefined. */
export function lastIntroduction(introductions: Introductions, entityId: string, offset: number): number | undefined {
  return introductions.get(entityId)?.findLast((at) => at < offset);
}
