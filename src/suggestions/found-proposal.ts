import type { Proposal } from './proposal.ts';

/** A proposal before it is compared with the glossary. */
export interface FoundProposal
  extends Pick<Proposal, 'kind' | 'name' | 'family' | 'aliases' | 'roles' | 'symbol' | 'url' | 'places' | 'because'> {
  /** How surely it deserves an entry, from 0 to 1: its use counts so much. */
  weight: number;
}
