import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import type { QuotePlace } from '../../src/annotate/quotes/candidates/quote-place.ts';
import { stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';
import { namesOf } from '../../src/annotate/quotes/features/feature-templates.ts';
import { featuresOfFew } from '../../src/annotate/quotes/ranking/few-words.ts';
import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { likeliest } from './antecedent-examples.ts';
import type { Learnt, MarkedReading } from './articles.ts';
import type { Decision } from './logistic.ts';

/** The stretches of few words of an article, each with whether people took it for somebody's words. */
export function speechExamples({ article, reading }: MarkedReading, learnt: Learnt): Decision[] {
  const found: Decision[] = [];
  const spans = new Map(article.spans.map((one) => [`${one.start} ${one.end}`, one]));
  const speaker = (place: QuotePlace) => {
    const span = spans.get(`${place.stretch.start} ${place.stretch.end}`);
    const features = featuresOfFew(place, stretchFeatures(place));
    if (features && span && span.status !== 'ambiguous')
      found.push({ features: namesOf(features), yes: span.status === 'gold' });
    return rankSpeakers(place, learnt);
  };
  attributeQuotes(reading, { speaker, antecedent: (choice) => likeliest(choice, learnt.antecedents) });
  return found;
}
