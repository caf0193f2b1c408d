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

/** From which probability on words in marks are taken for speech. */
const speechFrom = 0.5;

/**
 * The speaker of the stretch at `place`, undefined where the words are likelier a title, a term or the writer's own irony.
 * A conditional logit over the candidates and "nobody": each weighs the sum of its features' weights.
 */
export function rankSpeakers(place: Place): Ranked | undefined {
  const candidates = candidatesAt(place);
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((one) => sum(featuresOf(one, place)));
  const nobody = sum(stretchFeatures(place));
  const top = Math.max(nobody, ...scores);
  const none = Math.exp(nobody - top);
  let total = none;
  const byName = new Map<string | null, number>();
  candidates.forEach(({ speaker }, index) => {
    const share = Math.exp((scores[index] ?? 0) - top);
    total += share;
    byName.set(speaker.name, (byName.get(speaker.name) ?? 0) + share);
  });
  const speech = 1 - none / total;
  if (speech < speechFrom) return undefined;
  const [name, share] = [...byName].reduce((best, one) => (one[1] > best[1] ? one : best));
  let best = -1;
  candidates.forEach(({ speaker }, index) => {
    if (speaker.name === name && (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0))) best = index;
  });
  const probability = share / total;
  const certainty = probability >= certainFrom ? 'certain' : probability >= likelyFrom ? 'likely' : 'unsure';
  return { candidate: candidates[best] as Candidate, probability, certainty };
}

function sum(features: readonly string[]): number {
  let total = 0;
  for (const feature of features) total += weights[feature] ?? 0;
  return total;
}
