import type { Span } from '../../model/annotation.ts';
import { furnitureIn } from './furniture.ts';

/** Calls of footnotes: raised figures and signs behind a word, numbers in square brackets. */
const callForm =
  /(?<=\p{L}{3}|[.,;:!?”"’)\]])(?:[¹²³⁰⁴-⁹]{1,4}| ?\[\d{1,3}\]|\[\^[^\]\s]{1,20}\]|[*†‡]{1,3}(?=[\s.,;:!?”"’)]|$))/gu;

/** What of a printed text is no part of its words, in order: calls of footnotes, numbers and running heads of pages. */
export function asidesIn(text: string): Span[] {
  const calls = [...text.matchAll(callForm)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  return [...calls, ...furnitureIn(text)].sort((a, b) => a.start - b.start);
}
