import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { featureNames } from '../../src/annotate/quotes/coreference/antecedent-score.ts';
import type { AntecedentChoice, PersonInText } from '../../src/annotate/quotes/coreference/discourse.ts';
import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { type Article, fits, type Learnt, type MarkedReading } from './articles.ts';
import type { Example } from './conditional-logit.ts';

/** The pronouns that speak in an article and whose person is known, with the people whom each may mean. */
export function antecedentExamples({ article, reading }: MarkedReading, learnt: Learnt): Example[] {
  const resolved = resolvedIn(article);
  const found: Example[] = [];
  const antecedent = (choice: AntecedentChoice): PersonInText | undefined => {
    const { options, pronoun, featuresOf } = choice;
    const gold = resolved.get(pronoun?.start ?? -1);
    const right = options.flatMap(({ referent }, index) =>
      gold?.some((name) => fits(referent.name, name)) ? [index] : [],
    );
    if (right.length > 0)
      found.push({ options: options.map((_, rank) => featureNames(featuresOf(rank))), right, weight: 1 });
    return likeliest(choice, learnt.antecedents);
  };
  attributeQuotes(reading, { antecedent, speaker: (place) => rankSpeakers(place, learnt) });
  return found;
}

/** The names of those whom pronouns mean, as far as it is known, by where each pronoun begins. */
export function resolvedIn({ quotes }: Article): Map<number, string[]> {
  return new Map(
    quotes.flatMap(({ source, resolved }) => (resolved && source[0] ? [[source[0][0], resolved] as const] : [])),
  );
}

/** The option that weighs most, the last spoken of where all weigh the same. */
export function likeliest(
  { options, featuresOf }: AntecedentChoice,
  weights: Record<string, number>,
): PersonInText | undefined {
  const scored = options.map((option, rank) => ({
    option,
    score: featureNames(featuresOf(rank)).reduce((sum, one) => sum + (weights[one] ?? 0), 0),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.option;
}
