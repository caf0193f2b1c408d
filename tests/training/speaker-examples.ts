import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { candidatesAt } from '../../src/annotate/quotes/candidates/find-candidates.ts';
import type { QuotePlace, SpeakerCandidate } from '../../src/annotate/quotes/candidates/quote-place.ts';
import { featuresOf, stretchFeatures } from '../../src/annotate/quotes/features/candidate-features.ts';

import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import type { Span } from '../../src/model/annotation.ts';
import { likeliest } from './antecedent-examples.ts';
import { type Article, fits, type Learnt, type MarkedReading } from './articles.ts';
import type { Example } from './conditional-logit.ts';
import { namesOfAll } from './feature-names.ts';

/** Weight of an example that is no speech: there are few, and each is a false mark for a reader. */
const negativeWeight = 1.5;

/** The stretches in marks of an article whose status is known: nobody said it, or one of the candidates. */
export function speakerExamples({ article, reading }: MarkedReading, learnt: Learnt): Example[] {
  const found: Example[] = [];
  const speaker = (place: QuotePlace) => {
    const span = spanAt(article, place.stretch);
    if (span && span.status !== 'ambiguous') found.push(exampleOf(place, quoteOf(article, span)));
    return rankSpeakers(place, learnt);
  };
  attributeQuotes(reading, { speaker, antecedent: (choice) => likeliest(choice, learnt.antecedents) });
  return found;
}

/** What people said of the words in marks at a place. */
export function spanAt({ spans }: Article, { start, end }: Span): Article['spans'][number] | undefined {
  return spans.find((one) => one.start === start && one.end === end);
}

/** The quotation that a span belongs to; undefined for a title, a term or irony. */
export function quoteOf({ quotes }: Article, span: Article['spans'][number]): Article['quotes'][number] | undefined {
  return span.status === 'gold' ? quotes[span.quote] : undefined;
}

function exampleOf(place: QuotePlace, quote: Article['quotes'][number] | undefined): Example {
  const candidates = candidatesAt(place);
  const options = [stretchFeatures(place), ...candidates.map((one) => featuresOf(one, place))].map(namesOfAll);
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

/** Whether the words that people marked name this speaker, or the speaker has the name that they gave. */
export function isRight({ speaker }: SpeakerCandidate, quote: Article['quotes'][number]): boolean {
  if (touches(speaker, quote.source)) return true;
  const names = quote.kind === 'person' || quote.kind === 'org' ? quote.names : (quote.resolved ?? []);
  return names.some((name) => fits(speaker.name ?? '', name));
}
