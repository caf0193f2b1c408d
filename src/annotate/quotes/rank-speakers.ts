import type { Certainty } from '../../model/annotation.ts';
import { type Candidate, candidatesAt, type Place } from './candidates.ts';
import { featuresOf, stretchFeatures } from './features.ts';
import { weights as learnt } from './weights.en.ts';

type Weights = Readonly<Record<string, number>>;

/** The likeliest speaker of a stretch. */
export interface Ranked {
  candidate: Candidate;
  /** Probability that these words are this speaker's, by the weights. */
  probability: number;
  certainty: Certainty;
}

/** From which probability on a finding needs no second look, or is at least likely. */
const certainFrom = 0.99;
const likelyFrom = 0.6;

/** From which probability on words in marks are taken for speech. */
const speechFrom = 0.5;
/** The same for those that are a sentence of their own, which titles and terms hardly are. */
const sentenceFrom = 0.1;

/**
 * The speaker of the stretch at `place`, undefined where the words are likelier a title, a term or the writer's own irony.
 * A conditional logit over the candidates and "nobody": each weighs the sum of its features' weights.
 */
export function rankSpeakers(place: Place, weights: Weights = learnt): Ranked | undefined {
  const candidates = isAside(place) || isTerm(place) ? [] : candidatesAt(place);
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((one) => sum(featuresOf(one, place), weights));
  const nobody = sum(stretchFeatures(place), weights);
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
  if (speech < (isSentence(place) ? sentenceFrom : speechFrom)) return undefined;
  const [name, share] = [...byName].reduce((best, one) => (one[1] > best[1] ? one : best));
  let best = -1;
  candidates.forEach(({ speaker }, index) => {
    if (speaker.name === name && (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0))) best = index;
  });
  const probability = share / total;
  const certainty = probability >= certainFrom ? 'certain' : probability >= likelyFrom ? 'likely' : 'unsure';
  return { candidate: candidates[best] as Candidate, probability, certainty };
}

/** Whether the stretch is a sentence by itself: `“Nobody came.”` */
function isSentence({ read, stretch, tokens }: Place): boolean {
  const shape = tokens[stretch.from]?.word.shape;
  return (
    read.units.length === 1 &&
    stretch.to - stretch.from > 2 &&
    shape !== 'lower' &&
    shape !== 'mark' &&
    /[.?!…]/.test(tokens[stretch.to - 1]?.word.text ?? '')
  );
}

/** Whether the stretch puts a term to what was just said: `oil moved at sea — “ship transfers” of fuel`. */
function isAside({ read, at, stretch, tokens }: Place): boolean {
  if (
    !/^(?:—|–|--|\()$/.test(read.units[at - 1]?.word.text ?? '') ||
    !/^(?:of|\)|—|–|--)$/.test(read.units[at + 1]?.word.text ?? '')
  )
    return false;
  const words = tokens.slice(stretch.from, stretch.to);
  return words.length < 5 && words.every(({ word }) => word.shape === 'lower');
}

/** `the so-called “price cap”`: the writer's distance, whoever else uses the word. */
function isTerm({ read, at }: Place): boolean {
  return /^(?:so-called|aka)$/.test(read.units[at - 1]?.word.lower ?? '');
}

function sum(features: readonly string[], weights: Weights): number {
  let total = 0;
  for (const feature of features) total += weights[feature] ?? 0;
  return total;
}
