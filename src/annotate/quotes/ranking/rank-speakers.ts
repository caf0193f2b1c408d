import type { Certainty } from '../../../model/annotation.ts';
import { distancingWords } from '../../languages/en/closed-classes.ts';
import { lowerAt } from '../../text/passages.ts';
import { candidatesAt } from '../candidates/find-candidates.ts';
import { headlineCredit } from '../candidates/headline-credit.ts';
import type { QuotePlace, SpeakerCandidate } from '../candidates/quote-place.ts';
import { featuresOf, stretchFeatures } from '../features/candidate-features.ts';
import { toWeights, type Weights, weigh } from '../features/feature-templates.ts';
import { featuresOfFew } from './few-words.ts';
import speakerModel from './speaker-weights.en.json' with { type: 'json' };
import speechModel from './speech-weights.en.json' with { type: 'json' };

/** What is learnt: who spoke, and whether a few words are speech. */
export interface RankWeights {
  speakers: Weights;
  speech: Weights;
}

/** The likeliest speaker of a stretch. */
export interface Ranked {
  candidate: SpeakerCandidate;
  /** Probability that these words are this speaker's, by the weights. */
  probability: number;
  certainty: Certainty;
}

/** From which probability on a finding needs no second look, or is at least likely. */
const certainFrom = 0.996;
const likelyFrom = 0.6;

/** From which logarithm of odds on words in marks are taken for speech. */
const speechFrom = -1;
/** The same for few words, by both judges: a title or term given to somebody is worse than a word of theirs left out. */
const fewFrom = 0.2;
/** Odds beyond this say no more. */
const surest = 9;

const learnt: RankWeights = { speakers: toWeights(speakerModel.weights), speech: toWeights(speechModel.weights) };

/**
 * The speaker of the stretch at `place`, undefined where the words are likelier a title, a term or the writer's own irony.
 * A conditional logit over the candidates and "nobody": each weighs the sum of its features' weights. Whether a few words are
 * speech at all a second judge weighs as well, who looks at the words and not for a speaker; both count the same. Whom a headline
 * names at its end is not weighed: the texts of the weights have too few of these.
 */
export function rankSpeakers(place: QuotePlace, { speakers, speech }: RankWeights = learnt): Ranked | undefined {
  const credited = headlineCredit(place);
  if (credited) return { candidate: credited, probability: likelyFrom, certainty: 'likely' };
  const candidates = isAside(place) || isTerm(place) || isHeading(place) ? [] : candidatesAt(place);
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((one) => weigh(featuresOf(one, place), speakers));
  const ofStretch = stretchFeatures(place);
  const nobody = weigh(ofStretch, speakers);
  const top = Math.max(nobody, ...scores);
  const none = Math.exp(nobody - top);
  let total = none;
  const byName = new Map<string | null, number>();
  candidates.forEach(({ speaker }, index) => {
    const share = Math.exp((scores[index] ?? 0) - top);
    total += share;
    byName.set(speaker.name, (byName.get(speaker.name) ?? 0) + share);
  });
  const odds = Math.min(Math.log(total - none) - Math.log(none), surest);
  const few = featuresOfFew(place, ofStretch);
  const judged = few ? (odds + weigh(few, speech)) / 2 : odds;
  if (judged < (few ? fewFrom : speechFrom)) return undefined;
  const [name, share] = [...byName].reduce((best, one) => (one[1] > best[1] ? one : best));
  // Of those that weigh the same, the one proposed last.
  let best = -1;
  candidates.forEach(({ speaker }, index) => {
    if (speaker.name === name && (best < 0 || (scores[index] ?? 0) >= (scores[best] ?? 0))) best = index;
  });
  const probability = share / total;
  const certainty = probability >= certainFrom ? 'certain' : probability >= likelyFrom ? 'likely' : 'unsure';
  return { candidate: candidates[best] as SpeakerCandidate, probability, certainty };
}

/** Whether the stretch puts a term to what was just said: `oil moved at sea — “ship transfers” of fuel`. */
function isAside({ read, at, stretch, tokens }: QuotePlace): boolean {
  if (
    !/^(?:—|–|--|\()$/.test(read.units[at - 1]?.word.text ?? '') ||
    !/^(?:of|\)|—|–|--)$/.test(read.units[at + 1]?.word.text ?? '')
  )
    return false;
  const words = tokens.slice(stretch.from, stretch.to);
  return words.length < 5 && words.every(({ word }) => word.shape === 'lower');
}

/** `the so-called “price cap”`: the writer's distance, whoever else uses the word. */
function isTerm({ read, at }: QuotePlace): boolean {
  return distancingWords.has(lowerAt(read.units, at - 1));
}

/** `‘A fight to the end’`, alone between paragraphs of a text that puts speech in double marks. */
function isHeading({ read, lastSentence, stretch, lastQuote }: QuotePlace): boolean {
  const isAlone = read.units.length === 1 && lastSentence?.block !== read.block;
  return isAlone && stretch.mark === 'single' && lastQuote?.stretch.mark === 'double';
}
