import { clauseOpeners, relativePronouns } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import { isNounLike } from '../grammar/word-roles.ts';
import { datelineEnd } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { hasVerb, isVerb } from './content-start.ts';
import { type ReportedClause, spanOf } from './reported-clause.ts';
import { openingPoll } from './surveys.ts';

/** The clause that a sentence ascribes to a source, up to unit `last`, exclusive. */
export function ascribedClause(read: ReadSentence, last: number, cues: Cues): ReportedClause | undefined {
  return accordingTo(read, last, cues) ?? inPoll(read, last) ?? asNoted(read, last);
}

/** The clause beside `according to`: `According to Okafor, …`; `…, according to Okafor`. */
function accordingTo(read: ReadSentence, last: number, cues: Cues): ReportedClause | undefined {
  const { units } = read;
  const at = units.findIndex((one, i) => one.word.lower === 'according' && lowerAt(units, i + 1) === 'to');
  if (at < 0) return undefined;
  const begun = tagsAt(units, at + 2) & Tag.adverb && !read.beginning[at + 2] ? at + 3 : at + 2;
  const phrase = read.beginning[begun];
  if (!phrase) return undefined;
  const rest = restAfter(read, phrase, last);
  const span = at > 3 || (at > 1 && rest) ? spanBefore(read, at) : spanBehind(read, { source: phrase, last }, cues);
  if (!span) return undefined;
  return {
    ...span,
    phrase: sourcesOf(read, cues).find(({ cueUnit }) => cueUnit === at)?.phrase ?? phrase,
    cue: spanOf(read, at, at + 2),
    cueUnit: at + 1,
    rule: 'indirect-according-to',
    certainty: 'likely',
    ...(span.from === 0 && rest && { rest }),
  };
}

/** The clause behind an opening `as`: `As Okafor noted, [the lock was shut]`. */
function asNoted(read: ReadSentence, last: number): ReportedClause | undefined {
  const { units } = read;
  const cue = lowerAt(units, 0) === 'as' ? read.verbs[0] : undefined;
  const subject = cue && subjectOf(read, cue.unit);
  const comma = (cue?.unit ?? 0) + 1;
  if (subject?.phrase.from !== 1 || !cue?.verb.kinds.has('bare') || units[comma]?.word.text !== ',') return undefined;
  if (!hasVerb(read, comma + 1, last) || units.slice(comma, last).some(({ stretch }) => stretch)) return undefined;
  return {
    from: comma + 1,
    to: last,
    phrase: subject.phrase,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule: 'indirect-according-to',
    certainty: 'likely',
  };
}

/** The units before `according to`, if none is a stretch in marks; not where a clause begins there: `Okafor said that, [according to the log], …`. */
function spanBefore(read: ReadSentence, at: number): UnitSpan | undefined {
  const { units } = read;
  if (units.slice(0, at).some((one) => one.stretch)) return undefined;
  const to = units[at - 1]?.word.text === ',' ? at - 1 : at;
  return clauseOpeners.has(lowerAt(units, to - 1)) ? undefined : { from: datelineEnd(read), to };
}

/** The units behind the comma that closes the source, if a clause can begin there. */
function spanBehind(
  read: ReadSentence,
  { source, last }: { source: NounPhrase; last: number },
  cues: Cues,
): UnitSpan | undefined {
  const { units } = read;
  const comma = commaBehind(read, source.to, last);
  if (comma < 0 || comma + 2 >= last || units.slice(comma).some((one) => one.stretch)) return undefined;
  const canBegin = isNounLike(units[comma + 1], cues) || (tagsAt(units, comma + 1) & opening) !== 0;
  return canBegin ? { from: comma + 1, to: last } : undefined;
}

/** The comma that closes a source, behind its apposition: `According to the Courier, [a paper that everybody reads,] the …`. */
function commaBehind(read: ReadSentence, from: number, last: number): number {
  const isComma = (at: number) => read.units[at]?.word.text === ',';
  const first = read.units.findIndex((_, at) => at >= from && isComma(at));
  const apposed = read.beginning[first + 1];
  if (!apposed || apposed.governed || isVerb(read, apposed.to)) return first;
  const next = read.units.findIndex((_, at) => at > first && isComma(at));
  const behind = read.beginning[next + 1];
  const isApposed = isRelative(read, apposed.to) || !hasVerb(read, apposed.to, next);
  return next > 0 && isApposed && behind && hasVerb(read, behind.to, last) ? next : first;
}

function isRelative({ units }: ReadSentence, at: number): boolean {
  return (tagsAt(units, at) & Tag.relative) !== 0 || relativePronouns.has(lowerAt(units, at));
}

/** Tags of words with which a clause can begin. */
const opening = Tag.determiner | Tag.pronoun | Tag.possessive | Tag.preposition | Tag.subordinator;

type UnitSpan = Pick<ReportedClause, 'from' | 'to'>;

/** The clause behind a poll: `In a survey of crews, half say …`. */
function inPoll(read: ReadSentence, last: number): ReportedClause | undefined {
  const { units } = read;
  const phrase = openingPoll(read);
  if (!phrase) return undefined;
  const comma = units.findIndex((one, i) => i >= phrase.to && one.word.text === ',');
  if (read.beginning[comma + 1]?.kind === 'name') return undefined;
  if (comma < 0 || comma > phrase.to + 14 || comma + 3 >= last || units.slice(0, last).some((one) => one.stretch))
    return undefined;
  return {
    from: comma + 1,
    to: last,
    phrase,
    cue: spanOf(read, phrase.from - 1, phrase.from),
    cueUnit: phrase.from - 1,
    rule: 'indirect-according-to',
    certainty: 'likely',
  };
}

/** The rest of a clause behind a source between commas: `Imports, according to Okafor, [fell]`. */
function restAfter(read: ReadSentence, source: NounPhrase, last: number): ReportedClause['rest'] {
  const comma = read.units.findIndex((one, i) => i >= source.to && i < source.to + 12 && one.word.text === ',');
  if (comma < 0 || comma + 2 >= last || !isVerb(read, comma + 1)) return undefined;
  return read.units.slice(comma, last).some((one) => one.stretch) ? undefined : { from: comma + 1, to: last };
}
