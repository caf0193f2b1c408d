import type { Span } from '../../../model/annotation.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';

/** The span of a cue of one unit, as a field of a candidate; no field where there is no such unit. */
export function cueAt({ units }: ReadSentence, at: number | undefined): { cue?: Span } {
  const unit = units[at ?? -1];
  return unit ? { cue: { start: unit.start, end: unit.end } } : {};
}
