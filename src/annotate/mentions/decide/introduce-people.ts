import { type Form, isFull } from '../../knowledge/form.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { LinkedEntity } from './linked-entities.ts';

/** Stretches that have one full reading and are no part of a longer name, with it; in order. */
export type Sound = ReadonlyMap<MentionCandidate, Form>;

/** Where the article first names people in full: an offset, by entity. */
export type Introductions = ReadonlyMap<string, number>;

/** The people whom the article introduces: by their full names, or by a link to them, whose own words count already. */
export function introducePeople(sound: Sound, linked: readonly LinkedEntity[]): Introductions {
  const introductions = new Map<string, number>();
  for (const { start, entityId } of linked) if (!introductions.has(entityId)) introductions.set(entityId, start - 1);
  for (const [{ start }, { kind, entityId }] of sound)
    if (kind === 'person' && start < (introductions.get(entityId) ?? Number.POSITIVE_INFINITY))
      introductions.set(entityId, start);
  return introductions;
}

/** The only reading of a stretch, surnames and given names left aside; undefined where there are several or none. */
export function soleReading({ forms }: MentionCandidate): Form | undefined {
  let sole: Form | undefined;
  for (const form of forms) {
    if (!isFull(form)) continue;
    if (sole !== undefined) return undefined;
    sole = form;
  }
  return sole;
}

/** Whether the article has introduced the person before `offset`. */
export function isIntroduced(introductions: Introductions, entityId: string, offset: number): boolean {
  return (introductions.get(entityId) ?? offset) < offset;
}
