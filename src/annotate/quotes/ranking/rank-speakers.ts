import type { Certainty } from '../../../model/annotation.ts';
import type { Genre } from '../../../model/genre.ts';
import { candidatesAt } from '../candidates/find-candidates.ts';
import type { QuotePlace, SpeakerCandidate } from '../candidates/quote-place.ts';
import { creditedSpeaker, isTellerOfClause } from '../candidates/sure-speakers.ts';
import { featuresOf, stretchFeatures } from '../features/candidate-features.ts';
import { toWeights, type Weights, weigh } from '../features/feature-templates.ts';
import { featuresOfFew } from './few-words.ts';
import { isTerm } from './is-term.ts';
import speakerModel from './speaker-weights.en.json' with { type: 'json' };
import speechModel from './speech-weights.en.json' with { type: 'json' };

/** The learnt weights for who spoke, and for whether a few words are speech. */
export interface RankWeights {
  speakers: Weights;
  speech: Weights;
}

/** The likeliest speaker of a stretch. */
export interface Ranked {
  candidate: SpeakerCandidate;
  /** The probability by the learnt weights that the words are this speaker's, from 0 to 1. */
  probability: number;
  certainty: Certainty;
}

/** The probabilities from which on a finding is certain, and likely. */
const certainFrom = 0.996;
const likelyFrom = 0.6;

/** The log-odds from which on words in marks are taken for speech. */
const speechFrom = -1;
/**
 * The same for few words, as the mean of both models: to give a title or term to somebody is worse than to miss a word
 * of theirs.
 */
const fewFrom = 0.2;
/** The same in a text that reports nobody: a speech, a letter, a manual. */
const fewElsewhereFrom = 1;
/** Log-odds are capped at this. */
const surest = 9;

const learnt: RankWeights = { speakers: toWeights(speakerModel.weights), speech: toWeights(speechModel.weights) };

/**
 * The most likely speaker of the stretch at `place`; undefined where the words are more likely a title, a term or the
 * writer's irony. The model is a conditional logit over the candidates and "nobody", each with the sum of its features'
 * weights as its score. For a few words a second model, of the words alone, decides with equal weight whether they are
 * speech at all. Speakers whom a form of the sentence names that has one meaning are taken without weighing, as the
 * training texts have too few of these.
 */
export function rankSpeakers(place: QuotePlace, { speakers, speech }: RankWeights = learnt): Ranked | undefined {
  const credited = creditedSpeaker(place);
  if (credited) return { candidate: credited, probability: likelyFrom, certainty: 'likely' };
  const candidates = isTerm(place) ? [] : candidatesAt(place);
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
  if (judged < (few ? fewIn(place.genres?.[place.read.block]) : speechFrom)) return undefined;
  const speaks = (name: string | null) => candidates.some(({ speaker }) => speaker.name === name && speaker.speaks);
  const teller = candidates.find((one) => isTellerOfClause(one, place))?.speaker.name;
  const [name, share] = teller
    ? [teller, Math.max(byName.get(teller) ?? 0, likelyFrom * total)]
    : likeliest([...byName], { total, speaks });
  // Of those that weigh the same, the one proposed last.
  let best = -1;
  candidates.forEach(({ speaker }, index) => {
    if (
      speaker.name === name &&
      speaker.speaks === speaks(name) &&
      (best < 0 || (scores[index] ?? 0) >= (scores[best] ?? 0))
    )
      best = index;
  });
  if (few && !isNamed(candidates[best] as SpeakerCandidate, place)) return undefined;
  const probability = share / total;
  const certainty = probability >= certainFrom ? 'certain' : probability >= likelyFrom ? 'likely' : 'unsure';
  return { candidate: candidates[best] as SpeakerCandidate, probability, certainty };
}

function fewIn(genre: Genre = 'report'): number {
  return genre === 'first-person' || genre === 'reference' ? fewElsewhereFrom : fewFrom;
}

/** Whether a speaker is somebody: for a few words a pronoun that means nobody known is one only as the subject of a verb of saying. */
function isNamed({ speaker, cueUnit }: SpeakerCandidate, { read }: QuotePlace): boolean {
  if (speaker.name !== null) return speaker.speaks;
  const verb = read.verbAt[cueUnit ?? -1];
  return verb !== undefined && verb.lemma !== 'read' && (verb.kinds.has('say') || verb.kinds.has('tell'));
}

/** The share of the probability from which on somebody who can speak is preferred to something that is likelier but can't. */
const preferredFrom = 0.3;

/** The likeliest name with its share: of something that can't speak only where nobody else has a fair share. */
function likeliest(
  shares: readonly (readonly [string | null, number])[],
  { total, speaks }: { total: number; speaks: (name: string | null) => boolean },
): readonly [string | null, number] {
  const ordered = shares.toSorted((one, other) => other[1] - one[1]);
  const speaking = ordered.find(([name, share]) => share >= preferredFrom * total && speaks(name));
  return speaking ?? (ordered[0] as readonly [string | null, number]);
}
