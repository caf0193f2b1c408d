import { earlierSpeakers } from './earlier-speakers.ts';
import { neighbours } from './neighbours.ts';
import { nounOwners } from './noun-owners.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';
import { sources } from './sources.ts';
import { verbSubjects } from './verb-subjects.ts';

/** Everybody whom the sentence, the one before or the talk so far proposes as the speaker. */
export function candidatesAt(place: QuotePlace): SpeakerCandidate[] {
  return proposers.flatMap((propose) => propose(place));
}

/** In this order; of candidates that weigh the same, the one proposed last counts. */
const proposers: readonly ((place: QuotePlace) => SpeakerCandidate[])[] = [
  verbSubjects,
  sources,
  nounOwners,
  neighbours,
  earlierSpeakers,
];
