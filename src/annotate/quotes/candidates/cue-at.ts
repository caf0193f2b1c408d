import type { Span } from '../../../model/annotation.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';

/** The words that tell of the saying, where one unit has them. */
export function cueAt({ units }: ReadSentence, at: number | undefined): { cue?: Span } {
  const unit = units[at ?? -1];
  return unit ? { cue: { start: unit.start, end: unit.end } } : {};
}
