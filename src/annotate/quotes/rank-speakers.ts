import type { Certainty } from '../../model/annotation.ts';
import { type Candidate, candidatesAt, type Place } from './candidates.ts';
import { featuresOf, stretchFeatures } from './features.ts';
import { weights } from './weights.en.ts';

/** The likeliest speaker of a stretch. */
export interface Ranked {
  candidate: Candidate;
  /** Probability that these words are this speaker's, by the weights. */
  probability: number;
  certainty: Certainty;
}

/** From which probability on a finding needs no second look, or is at least likely. */
const certainFrom = 0.97;
const likelyFrom = 0.6;

/**
 * The speaker of the stretch at `place`, undefined where the words are likelier a title, a term or the writer's own irony.
 * A conditional logit over the candidates and "nobody": each weighs the sum of its features' weights.
 */
export function rankSpeakers(place: Place): Ranked | undefined {
  const candidates = candidatesAt(place);
  const nobody = sum(stretchFeatures(place));
  const scores = candidates.map((one) => sum(featuresOf(one, place)));
  const top = Math.max(nobody, ...scores);
  const best = scores.indexOf(Math.max(...scores));
  const candidate = candidates[best];
  if (!candidate || (scores[best] ?? 0) < nobody) return undefined;
  let total = Math.exp(nobody - top);
  let same = 0;
  candidates.forEach((one, index) => {
    const share = Math.exp((scores[index] ?? 0) - top);
    total += share;
    if (one.speaker.name === candidate.speaker.name) same += share;
  });
  const probability = same / total;
  return { candidate, probability, certainty: probability >= certainFrom ? 'certain' : probability >= likelyFrom ? 'likely' : 'unsure' };
}

function sum(features: readonly string[]): number {
  let total = 0;
  for (const feature of features) total += weights[feature] ?? 0;
  return total;
}
