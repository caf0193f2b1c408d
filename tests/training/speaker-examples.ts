import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { candidatesAt } from '../../src/annotate/quotes/candidates/find-candidates.ts';
import type { QuotePlace, SpeakerCandidate } from '../../src/annotate/quotes/candidates/quote-place.ts';
import { featuresOf, stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';
import { namesOf } from '../../src/annotate/quotes/features/feature-templates.ts';
import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import { likeliest } from './antecedent-examples.ts';
import { type Article, fits, type Learnt, type MarkedReading } from './articles.ts';
import type { Example } from './conditional-logit.ts';

/** Weight of an example that is no speech: there are few, and each is a false mark for a reader. */
const negativeWeight = 1.5;

/** The stretches in marks of an article whose status is known: nobody said it, or one of the candidates. */
export function speakerExamples({ article, reading }: MarkedReading, learnt: Learnt): Example[] {
  const found: Example[] = [];
  const spans = new Map(article.spans.map((one) => [`${one.start} ${one.end}`, one]));
  const speaker = (place: QuotePlace) => {
    const span = spans.get(`${place.stretch.start} ${place.stretch.end}`);
    if (span && span.status !== 'ambiguous')
      found.push(exampleOf(place, span.status === 'gold' ? article.quotes[span.quote] : undefined));
    return rankSpeakers(place, learnt);
  };
  attributeQuotes(reading, { speaker, antecedent: (choice) => likeliest(choice, learnt.antecedents) });
  return found;
}

function exampleOf(place: QuotePlace, quote: Article['quotes'][number] | undefined): Example {
  const candidates = candidatesAt(place);
  const options = [stretchFeatures(place), ...candidates.map((one) => featuresOf(one, place))].map(namesOf);
  if (!quote) return { options, right: [0], weight: negativeWeight };
  const named = candidates.flatMap((one, index) => (isRight(one, quote) ? [index + 1] : []));
  const cued = named.filter((index) => touches(candidates[index - 1]?.cue, quote.cue));
  const right = cued.length > 0 ? cued : named;
  return {
    options,
    right: right.length > 0 ? right : candidates.map((_, index) => index + 1),
    weight: right.length > 0 ? 1 : 0.3,
  };
}

function touches(span: { start: number; end: number } | undefined, others: readonly [number, number][]): boolean {
  return span !== undefined && others.some(([start, end]) => span.start < end && start < span.end);
}

function isRight({ speaker }: SpeakerCandidate, quote: Article['quotes'][number]): boolean {
  if (touches(speaker, quote.source)) return true;
  const names = quote.kind === 'person' || quote.kind === 'org' ? quote.names : (quote.resolved ?? []);
  return names.some((name) => fits(speaker.name ?? '', name));
}
