import { isFull } from '../../knowledge/form.ts';
import { stretchAt } from '../../text/spans.ts';
import type { CandidateGroup } from '../match/candidate.ts';

/** What a passage has been found to name so far: in order, none with a word of another. */
export type KnownNames = readonly KnownName[];

/** The words `from` to `to`, exclusive, as a name of the glossary. */
interface KnownName {
  from: number;
  to: number;
  /** Whether they may be more than a surname or given name. */
  isFull: boolean;
  /** Whether they may be that of a person. */
  isPerson: boolean;
}

/** The longest stretches as names. */
export function toKnownNames(groups: readonly CandidateGroup[]): KnownNames {
  return groups.map(({ longest: { from, to, forms } }) => ({
    from,
    to,
    isFull: forms.some(isFull),
    isPerson: forms.some((form) => form.kind === 'person' && isFull(form)),
  }));
}

/** The name that word `at` stands in, of any form whatever. */
export function nameAt(known: KnownNames, at: number): KnownName | undefined {
  return stretchAt(known, at);
}

/** The name that begins with word `at`; surnames and given names left aside. */
export function nameFrom(known: KnownNames, at: number): KnownName | undefined {
  const name = nameAt(known, at);
  return name?.from === at && name.isFull ? name : undefined;
}

/** The name that ends in front of word `at`; surnames and given names left aside. */
export function nameTo(known: KnownNames, at: number): KnownName | undefined {
  const name = nameAt(known, at - 1);
  return name?.to === at && name.isFull ? name : undefined;
}
