import type { QuotePlace } from '../candidates/quote-place.ts';
import type { Bundle } from '../features/feature-templates.ts';
import { speechFeatures } from '../features/speech-features.ts';

/** Titles, terms and the writer's irony are of few words: longer stretches need no second judge, nor do sentences. */
const mostWords = 8;

/**
 * What more there is to tell whether a stretch of few words is speech than the features of the
 * stretch, which are included; undefined for longer ones and for sentences.
 */
export function featuresOfFew(place: QuotePlace, stretchFeatures: readonly Bundle[]): Bundle[] | undefined {
  if (isSentence(place)) return undefined;
  const { tokens, stretch } = place;
  let words = 0;
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (tokens[at]?.word.shape !== 'mark') words += 1;
    if (words > mostWords) return undefined;
  }
  return [...stretchFeatures, ...speechFeatures(place)];
}

/** Whether the stretch is a sentence by itself: `“Nobody came.”` */
export function isSentence({ read, stretch, tokens }: QuotePlace): boolean {
  const shape = tokens[stretch.from]?.word.shape;
  return (
    read.units.length === 1 &&
    stretch.to - stretch.from > 2 &&
    shape !== 'lower' &&
    shape !== 'mark' &&
    /[.?!…]/.test(tokens[stretch.to - 1]?.word.text ?? '')
  );
}
