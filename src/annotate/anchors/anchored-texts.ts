import type { Span } from '../../model/annotation.ts';
import type { AnchoredText } from './anchor.ts';

/** All texts of an article that have anchors, in reading order, a paragraph before the quotes in it. */
export function anchoredTexts<P extends Span, Q extends Span>(
  text: string,
  { paragraphs, quotes }: { paragraphs: readonly P[]; quotes: readonly Q[] },
): (AnchoredText & { of: P | Q })[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  return [
    ...paragraphs.map((of) => ({ of, prefix: 'p' as const, text: wordsOf(of) })),
    ...quotes.map((of) => ({ of, prefix: 'q' as const, text: wordsOf(of) })),
  ].sort((a, b) => a.of.start - b.of.start);
}
