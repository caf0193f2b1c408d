import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';
import { featuresOfFew } from '../../src/annotate/quotes/ranking/few-words.ts';
import { type Ranked, rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { likeliest, resolvedIn } from './antecedent-examples.ts';
import { type Article, fits, type Learnt, type MarkedReading } from './articles.ts';
import { learnWeights } from './learn-weights.ts';
import { isRight, quoteOf, spanAt } from './speaker-examples.ts';

/** For each kind of weights figures in per cent, by their names. */
export type Figures = Record<keyof Learnt, Record<string, number>>;

/** How good weights are on articles that they were not learnt from. */
export function scoreWeights(readings: readonly MarkedReading[], learnt: Learnt): Figures {
  return figuresOf(readings.reduce((tally, one) => judge(one, learnt, tally), newTally()));
}

/**
 * How good weights are that are learnt in the same way: each of `count` parts of the articles is judged with weights learnt
 * from the others. Articles take turns in the parts, so that each has some of every publisher where these are in order.
 */
export function scoreByFolds(readings: readonly MarkedReading[], count: number): Figures {
  const tally = newTally();
  for (let fold = 0; fold < count; fold += 1) {
    const { learnt } = learnWeights(readings.filter((_, at) => at % count !== fold));
    for (const one of readings.filter((_, at) => at % count === fold)) judge(one, learnt, tally);
  }
  return figuresOf(tally);
}

/** What was found, what was there, and how much of it was right. */
function newTally() {
  return {
    speakers: { gold: 0, given: 0, right: 0 },
    speech: { gold: 0, found: 0, none: 0, rejected: 0 },
    antecedents: { gold: 0, right: 0 },
  };
}

/** Reads an article with the weights and adds to the tally what comes of it. */
function judge({ article, reading }: MarkedReading, learnt: Learnt, tally: Tally): Tally {
  const resolved = resolvedIn(article);
  attributeQuotes(reading, {
    speaker(place) {
      const ranked = rankSpeakers(place, learnt);
      const span = spanAt(article, place.stretch);
      if (!span || span.status === 'ambiguous') return ranked;
      const quote = quoteOf(article, span);
      if (!quote || quote.source.length > 0) judgeSpeaker(tally.speakers, ranked, quote);
      if (featuresOfFew(place, stretchFeatures(place))) judgeSpeech(tally.speech, ranked, quote);
      return ranked;
    },
    antecedent(choice) {
      const chosen = likeliest(choice, learnt.antecedents);
      const gold = resolved.get(choice.pronoun?.start ?? -1);
      resolved.delete(choice.pronoun?.start ?? -1);
      if (gold) {
        tally.antecedents.gold += 1;
        if (gold.some((name) => fits(chosen?.referent.name ?? '', name))) tally.antecedents.right += 1;
      }
      return chosen;
    },
  });
  return tally;
}

/** Right is a speaker whom the words that people marked name, or who has the name that they gave. */
function judgeSpeaker(
  tally: Tally['speakers'],
  ranked: Ranked | undefined,
  quote: Article['quotes'][number] | undefined,
) {
  if (quote) tally.gold += 1;
  if (ranked) tally.given += 1;
  if (quote && ranked && isRight(ranked.candidate, quote)) tally.right += 1;
}

/** Right is to take for speech what people did, and for a title, a term or irony what they didn't. */
function judgeSpeech(tally: Tally['speech'], ranked: Ranked | undefined, quote: Article['quotes'][number] | undefined) {
  if (quote) tally.gold += 1;
  else tally.none += 1;
  if (quote && ranked) tally.found += 1;
  if (!quote && !ranked) tally.rejected += 1;
}

function figuresOf({ speakers, speech, antecedents }: Tally): Figures {
  const found = speech.found / speech.gold;
  const rejected = speech.rejected / speech.none;
  return {
    speakers: {
      precision: percent(speakers.right / speakers.given),
      recall: percent(speakers.right / speakers.gold),
      F1: percent((2 * speakers.right) / (speakers.given + speakers.gold)),
    },
    speech: { found: percent(found), rejected: percent(rejected), balanced: percent((found + rejected) / 2) },
    antecedents: { right: percent(antecedents.right / antecedents.gold) },
  };
}

/** To one decimal. */
function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}

type Tally = ReturnType<typeof newTally>;
