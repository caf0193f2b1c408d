import type { QuotePlace } from '../candidates/quote-place.ts';
import type { Bundle } from '../features/feature-templates.ts';
import { speechFeatures } from '../features/speech-features.ts';

/** The most words of a title, term or ironic phrase: longer stretches and whole sentences need no second model. */
const mostWords = 8;

/**
 * The features for whether a stretch of few words is speech, those of the stretch included; undefined for longer stretches
 * and for sentences.
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
