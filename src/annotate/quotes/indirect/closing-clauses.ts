import { contentPrepositions } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct } from '../grammar/phrase-relations.ts';
import { datelineEnd } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { hasVerb, isVerb } from './content-start.ts';
import { isHeard } from './hearings.ts';
import { type ReportedClause, spanOf } from './reported-clause.ts';

/** The clause before its attribution: `…, Okafor said.`; `…, said Okafor.` */
export function clauseBefore(read: ReadSentence, cue: CueAt, last: number): ReportedClause | undefined {
  const { units } = read;
  const phrase = parentheticSubject(read, cue) ?? apposedSubject(read, cue) ?? closingSubject(read, cue, last);
  if (!phrase) return undefined;
  const start = Math.min(phrase.from, cue.unit);
  const comma = lowerAt(units, start - 1) === 'as' ? start - 2 : start - 1;
  if (units[comma]?.word.text !== ',' || comma < 4) return undefined;
  const end = phrase.from < cue.unit ? pastHearer(read, cue) : cue.unit + 1;
  const after = phrase.from < cue.unit ? units[end] : undefined;
  if (after && end < last && after.word.text !== ',' && !(after.word.tags & trailing)) return undefined;
  if (contentPrepositions.has(after?.word.lower ?? '')) return undefined;
  if (units.slice(0, comma).some((one) => one.stretch) || !hasVerb(read, 0, comma)) return undefined;
  if (leadsToWords(read, Math.max(phrase.to, end))) return undefined;
  if (read.verbAt[0] && read.verbAt[0].form !== 'base') return undefined;
  if (tagsAt(units, 0) & (Tag.subordinator | Tag.preposition) && comma < 9) return undefined;
  if (after && end < last && isVerb(read, end + 1) && !/.{2}ing$/.test(lowerAt(units, end + 1))) return undefined;
  return {
    from: datelineEnd(read),
    to: comma,
    phrase: isHeard(read, cue) ? undefined : phrase,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule: 'indirect-cue-after',
    certainty: 'likely',
  };
}

/** The clause around its attribution: `The plan, [Okafor said], is to wait.` */
export function clauseAround(read: ReadSentence, cue: CueAt, last: number): ReportedClause | undefined {
  const { units } = read;
  const subject = parentheticSubject(read, cue);
  if (!subject || subject.from > cue.unit) return undefined;
  const [before, after] = [subject.from - 1, cue.unit + 1];
  if (units[before]?.word.text !== ',' || units[after]?.word.text !== ',' || before < 1 || after + 2 >= last)
    return undefined;
  if (!hasVerb(read, after + 1, last)) return undefined;
  if (units.slice(0, last).some((one) => one.stretch)) return undefined;
  const tags = tagsAt(units, after + 1);
  if (read.verbAt[after + 1]?.form === 'ing' || tags & Tag.relative) return undefined;
  return {
    from: 0,
    to: before,
    rest: { from: after + 1, to: last },
    phrase: subject,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule: 'indirect-cue-inside',
    certainty: 'likely',
  };
}

/**
 * The clause of an attribution that ends the sentence and so holds all other reports in it:
 * `[Okafor promised to pay, Holm said]`.
 */
export function closingClause(read: ReadSentence, clauses: ReportedClause[], last: number): ReportedClause | undefined {
  for (const cue of read.verbs.toReversed()) {
    if (!clauses.some(({ cueUnit }) => cueUnit < cue.unit)) continue;
    const clause = clauseBefore(read, cue, last);
    if (clause && endsSentence(read, clause, last)) return clause;
  }
  return undefined;
}

/** The subject right beside a verb of saying: `[Okafor] said`, `said [Okafor]`. */
function parentheticSubject(read: ReadSentence, { unit, verb }: CueAt): NounPhrase | undefined {
  if (!verb.kinds.has('bare') || verb.form === 'ing') return undefined;
  const subject = subjectOf(read, unit);
  if (subject?.by === 'beside' && canAct(subject.phrase) && (verb.form !== 'base' || subject.phrase.plural))
    return subject.phrase;
  if (verb.form === 'base') return undefined;
  const inverted = read.units[unit - 1]?.word.text === ',' ? read.beginning[unit + 1] : undefined;
  if (inverted?.kind === 'pronoun' && isVerb(read, inverted.to)) return undefined;
  return inverted && !inverted.governed && canAct(inverted) ? inverted : undefined;
}

/** The subject of an attribution that ends the sentence: `…, as [Okafor] points out`, `…, [Okafor] told reporters`. */
function closingSubject(read: ReadSentence, { unit, verb }: CueAt, last: number): NounPhrase | undefined {
  const subject = subjectOf(read, unit);
  if (!subject || !endsSentence(read, { phrase: subject.phrase, cueUnit: unit }, last)) return undefined;
  if (subject.by !== 'beside' || !canAct(subject.phrase) || verb.form === 'ing') return undefined;
  if (verb.form === 'base' && !subject.phrase.plural) return undefined;
  const isOut = lowerAt(read.units, unit + 1) === 'out';
  const isAs = lowerAt(read.units, subject.phrase.from - 1) === 'as' && (verb.kinds.has('bare') || isOut);
  return isAs || (verb.kinds.has('tell') && !verb.kinds.has('ask') && pastHearer(read, { unit, verb }) > unit + 1)
    ? subject.phrase
    : undefined;
}

/** The unit behind a verb's addressee or particle: `told [reporters]`, `points [out]`. */
function pastHearer({ units, beginning }: ReadSentence, { unit, verb }: CueAt): number {
  if (lowerAt(units, unit + 1) === 'out') return unit + 2;
  const hearer = verb.kinds.has('tell') && !verb.kinds.has('bare') ? beginning[unit + 1] : undefined;
  return hearer ? hearer.to : unit + 1;
}

/** Whether words in marks follow: `When asked, Okafor said, [“No.”]`. */
function leadsToWords({ units }: ReadSentence, at: number): boolean {
  return (
    units[at]?.stretch !== undefined || (/^[,:]$/.test(units[at]?.word.text ?? '') && Boolean(units[at + 1]?.stretch))
  );
}

/** Tags of words that may follow an attribution at the end of a sentence. */
const trailing = Tag.preposition | Tag.time | Tag.adverb;

/** The subject across an apposition: `[Okafor], the harbour master, said`. */
function apposedSubject(read: ReadSentence, { unit, verb }: CueAt): NounPhrase | undefined {
  if (!verb.kinds.has('bare') || (verb.form !== 'past' && verb.form !== 'third')) return undefined;
  const subject = subjectOf(read, unit);
  return subject && subject.by !== 'clause' && canAct(subject.phrase) ? subject.phrase : undefined;
}

/** Whether nothing but time, place and addressee follows speaker and verb. */
function endsSentence(
  read: ReadSentence,
  { phrase, cueUnit }: Pick<ReportedClause, 'phrase' | 'cueUnit'>,
  last: number,
): boolean {
  const from = Math.max(phrase?.to ?? 0, cueUnit + 1);
  const isAPoint = phrase?.kind === 'name' && /^an?$/.test(lowerAt(read.units, phrase.from));
  return (
    !isAPoint && !hasVerb(read, from, last) && !read.units.slice(from, last).some(({ word }) => word.lower === 'that')
  );
}
