import { earlierSpeakers } from './earlier-speakers.ts';
import { neighbours } from './neighbours.ts';
import { nounOwners } from './noun-owners.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';
import { sources } from './sources.ts';
import { verbSubjects } from './verb-subjects.ts';

/** Everybody who may have said a stretch by its sentence, the one before, or the text so far, each with the rule that says so. */
export function candidatesAt(place: QuotePlace): SpeakerCandidate[] {
  return proposers.flatMap((propose) => propose(place));
}

/** The order matters: of one speaker's candidates with equal scores, the last one counts. */
const proposers: readonly ((place: QuotePlace) => SpeakerCandidate[])[] = [
  verbSubjects,
  sources,
  nounOwners,
  neighbours,
  earlierSpeakers,
];
