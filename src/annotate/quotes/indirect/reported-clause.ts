import type { Certainty, Span } from '../../../model/annotation.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { QuoteRule } from '../quote-rules.ts';

/** A clause that reports what somebody said; `from` and `to` are units of its sentence, `to` exclusive. */
export interface ReportedClause {
  from: number;
  to: number;
  /** Where it goes on after its attribution, to the sentence's end. */
  rest?: { from: number; to: number };
  /** Who says it; absent where a passive names nobody: `It was announced that`. */
  phrase: NounPhrase | undefined;
  cue: Span;
  cueUnit: number;
  rule: QuoteRule;
  certainty: Certainty;
}

/** The stretch of text from one unit up to another. */
export function spanOf(read: ReadSentence, from: number, to: number): Span {
  return { start: read.units[from]?.start ?? 0, end: read.units[to - 1]?.end ?? 0 };
}
