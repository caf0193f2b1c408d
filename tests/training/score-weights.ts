import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';
import { featuresOfFew } from '../../src/annotate/quotes/ranking/few-words.ts';
import { isReport } from '../../src/annotate/quotes/ranking/judge-report.ts';
import { type Ranked, rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { likeliest, resolvedIn } from './antecedent-examples.ts';
import { type Article, fits, type Learnt, type MarkedReading, type Texts } from './articles.ts';
import { toldIn } from './report-examples.ts';
import { isRight, quoteOf, spanAt } from './speaker-examples.ts';

/** For each kind of weights figures in per cent, by their names. */
export type Figures = Record<keyof Learnt, Record<string, number>>;

/** How good weights are on articles that they were not learnt from. */
export function scoreWeights(readings: readonly MarkedReading[], learnt: Learnt): Figures {
  return figuresOf(readings.reduce((tally, one) => judge(one, learnt, tally), newTally()));
}

/**
 * How good weights are that are learnt in the same way: each of `count` parts of the articles is judged with weights learnt
 * from the others, by `learn`. Articles take turns in the parts, so that each has some of every publisher where these are in
 * order.
 */
export function scoreByFolds({ readings, silent }: Texts, count: number, learn: (texts: Texts) => Learnt): Figures {
  const tally = newTally();
  for (let fold = 0; fold < count; fold += 1) {
    const others = (_: MarkedReading, at: number) => at % count !== fold;
    const learnt = learn({ readings: readings.filter(others), silent: silent.filter(others) });
    for (const one of readings.filter((_, at) => at % count === fold)) judge(one, learnt, tally);
    for (const one of silent.filter((_, at) => at % count === fold)) judgeSilent(one, learnt, tally);
  }
  return figuresOf(tally);
}

/** What was found, what was there, and how much of it was right. */
function newTally() {
  return {
    speakers: { gold: 0, given: 0, right: 0 },
    speech: { gold: 0, found: 0, none: 0, rejected: 0 },
    reports: { right: 0, taken: 0, wouldBe: 0, silent: 0, words: 0 },
    antecedents: { gold: 0, right: 0 },
  };
}

/** Reads an article with the weights and adds to the tally what comes of it. */
function judge({ article, reading }: MarkedReading, learnt: Learnt, tally: Tally): Tally {
  const resolved = resolvedIn(article);
  const isTold = toldIn(article);
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
    report(place) {
      const [isTaken, isRight] = [isReport(place, learnt.reports), isTold(place)];
      if (isRight) tally.reports.wouldBe += 1;
      if (isTaken) tally.reports.taken += 1;
      if (isTaken && isRight) tally.reports.right += 1;
      return isTaken;
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

/** Counts the clauses that are taken for speech in a text that reports nobody. */
function judgeSilent({ reading }: MarkedReading, learnt: Learnt, { reports }: Tally): void {
  reports.words += reading.prose.text.split(/\s+/).length;
  attributeQuotes(reading, {
    report(place) {
      const isTaken = isReport(place, learnt.reports);
      if (isTaken) reports.silent += 1;
      return isTaken;
    },
  });
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

function figuresOf({ speakers, speech, reports, antecedents }: Tally): Figures {
  const found = speech.found / speech.gold;
  const rejected = speech.rejected / speech.none;
  return {
    speakers: {
      precision: percent(speakers.right / speakers.given),
      recall: percent(speakers.right / speakers.gold),
      F1: percent((2 * speakers.right) / (speakers.given + speakers.gold)),
    },
    speech: { found: percent(found), rejected: percent(rejected), balanced: percent((found + rejected) / 2) },
    reports: {
      precision: percent(reports.right / Math.max(reports.taken, 1)),
      kept: percent(reports.right / Math.max(reports.wouldBe, 1)),
      ...(reports.words > 0 && { inSilentTexts: Math.round((100_000 * reports.silent) / reports.words) / 10 }),
    },
    antecedents: { right: percent(antecedents.right / antecedents.gold) },
  };
}

/** To one decimal. */
function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}

type Tally = ReturnType<typeof newTally>;
