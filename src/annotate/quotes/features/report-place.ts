import type { Genre } from '../../../model/genre.ts';
import type { Speaker } from '../candidates/name-speaker.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import type { ReportedClause } from '../indirect/reported-clause.ts';

/** A clause that a sentence may report, and what is known of the text up to there. */
export interface ReportPlace extends Omit<QuotePlace, 'at' | 'stretch'> {
  clause: ReportedClause;
  /** Who says it; undefined where a passive names no agent. */
  speaker: Speaker | undefined;
  /** What kind of text each block is. */
  genres: readonly Genre[];
}
