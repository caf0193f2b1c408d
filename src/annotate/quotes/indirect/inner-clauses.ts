import { perfectForms } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from '../grammar/cues.ts';
import { type ReadSentence, readSentence } from '../grammar/noun-phrases.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { reportedClauses } from './find-indirect.ts';
import type { ReportedClause } from './reported-clause.ts';

/**
 * What somebody else says within a reported clause: `A source said that the mayor had said [that the quay was shut]`. Only
 * what was said before, `had said`, and has a subject of its own.
 */
export function innerClauses(read: ReadSentence, outer: ReportedClause, cues: Cues): ReportedClause[] {
  if (outer.rest || !read.verbs.some(({ unit }) => unit > outer.from && unit < outer.to && isEarlier(read, unit)))
    return [];
  const units = read.units.slice(outer.from, outer.to);
  const inside = readSentence({ ...read, units }, cues);
  return reportedClauses(inside, cues).flatMap((clause) => {
    const phrase = clause.phrase && read.beginning[clause.phrase.from + outer.from];
    const cueUnit = clause.cueUnit + outer.from;
    if (!phrase || clause.rest || phrase.from >= cueUnit || !isEarlier(read, cueUnit) || !tells.has(clause.rule))
      return [];
    const moved = { ...clause, phrase, cueUnit, from: clause.from + outer.from, to: clause.to + outer.from };
    return [{ ...moved, certainty: 'likely' as const }];
  });
}

/** The rules of clauses that are said, not asked for or promised. */
const tells: ReadonlySet<QuoteRule> = new Set(['indirect-that', 'indirect-bare']);

/** Whether a verb stands behind `had` or `has`, with an adverb between at most. */
function isEarlier({ units }: ReadSentence, verb: number): boolean {
  const before = verb - 1 - Number((tagsAt(units, verb - 1) & Tag.adverb) !== 0);
  return perfectForms.has(lowerAt(units, before));
}
