import type { Certainty, Span } from '../../../model/annotation.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { QuoteRule } from '../quote-rules.ts';

/** A clause that reports what somebody said; `from` and `to` are units of its sentence, `to` exclusive. */
export interface ReportedClause {
  from: number;
  to: number;
  /** The part behind an attribution that stands inside the clause. */
  rest?: { from: number; to: number };
  /** The speaker; undefined where a passive has no agent: `It was announced that`. */
  phrase: NounPhrase | undefined;
  cue: Span;
  cueUnit: number;
  rule: QuoteRule;
  certainty: Certainty;
}

/** The span of the units `from` up to `to`, exclusive. */
export function spanOf(read: ReadSentence, from: number, to: number): Span {
  return { start: read.units[from]?.start ?? 0, end: read.units[to - 1]?.end ?? 0 };
}
