import { isFull } from '../../knowledge/form.ts';
import { stretchAt } from '../../text/spans.ts';
import type { CandidateGroup } from '../match/candidate.ts';

/** The names found in a block so far: in order, no word in two of them. */
export type KnownNames = readonly KnownName[];

/** The words `from` to `to`, exclusive, as a name of the glossary. */
interface KnownName {
  from: number;
  to: number;
  /** Whether they can be more than a surname or given name. */
  isFull: boolean;
  /** Whether they can be the full name of a person. */
  isPerson: boolean;
}

/** The longest candidate of each group as a name. */
export function toKnownNames(groups: readonly CandidateGroup[]): KnownNames {
  return groups.map(({ longest: { from, to, forms } }) => ({
    from,
    to,
    isFull: forms.some(isFull),
    isPerson: forms.some((form) => form.kind === 'person' && isFull(form)),
  }));
}

/** The name that word `at` is part of, whatever its form. */
export function nameAt(known: KnownNames, at: number): KnownName | undefined {
  return stretchAt(known, at);
}

/** The name that begins with word `at`, unless it is a surname or given name. */
export function nameFrom(known: KnownNames, at: number): KnownName | undefined {
  const name = nameAt(known, at);
  return name?.from === at && name.isFull ? name : undefined;
}

/** The name that ends just before word `at`, unless it is a surname or given name. */
export function nameTo(known: KnownNames, at: number): KnownName | undefined {
  const name = nameAt(known, at - 1);
  return name?.to === at && name.isFull ? name : undefined;
}
