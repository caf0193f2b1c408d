import { type Form, isFull } from '../../knowledge/form.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { LinkedEntity } from './linked-entities.ts';

/** Candidates that can mean one entity only and are not part of a longer name, each with its form; in reading order. */
export type Unambiguous = ReadonlyMap<MentionCandidate, Form>;

/** The offset at which the article first names a person in full, by entity id. */
export type Introductions = ReadonlyMap<string, number>;

/** The people whom the article introduces by their full names or by a link to them; a link’s own words count as introduced. */
export function introducePeople(unambiguous: Unambiguous, linked: readonly LinkedEntity[]): Introductions {
  const introductions = new Map<string, number>();
  for (const { start, entityId } of linked) if (!introductions.has(entityId)) introductions.set(entityId, start - 1);
  for (const [{ start }, { kind, entityId }] of unambiguous)
    if (kind === 'person' && start < (introductions.get(entityId) ?? Number.POSITIVE_INFINITY))
      introductions.set(entityId, start);
  return introductions;
}

/** The only form of a candidate, surnames and given names left aside; undefined if there are several or none. */
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
