import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import type { QuotePlace } from '../../src/annotate/quotes/candidates/quote-place.ts';
import { stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';

import { featuresOfFew } from '../../src/annotate/quotes/ranking/few-words.ts';
import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { likeliest } from './antecedent-examples.ts';
import type { Learnt, MarkedReading } from './articles.ts';
import { namesOfAll } from './feature-names.ts';
import type { Decision } from './logistic.ts';
import { spanAt } from './speaker-examples.ts';

/** The stretches of few words of an article, each with whether people took it for somebody's words. */
export function speechExamples({ article, reading }: MarkedReading, learnt: Learnt): Decision[] {
  const found: Decision[] = [];
  const speaker = (place: QuotePlace) => {
    const span = spanAt(article, place.stretch);
    const features = featuresOfFew(place, stretchFeatures(place));
    if (features && span && span.status !== 'ambiguous')
      found.push({ features: namesOfAll(features), yes: span.status === 'gold' });
    return rankSpeakers(place, learnt);
  };
  attributeQuotes(reading, { speaker, antecedent: (choice) => likeliest(choice, learnt.antecedents) });
  return found;
}
