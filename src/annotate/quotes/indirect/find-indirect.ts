import { severalWords } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from '../grammar/cues.ts';
import type { CueAt, ReadSentence } from '../grammar/noun-phrases.ts';

import type { QuoteRule } from '../quote-rules.ts';
import type { Subject } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { passiveAt } from '../subjects/passive.ts';
import { ascribedClause } from './ascribed-clauses.ts';
import { clauseAround, clauseBefore, closingClause } from './closing-clauses.ts';
import { contentEnd } from './content-end.ts';
import { type Content, contentStart, hasVerb, isVerb } from './content-start.ts';
import { beforeHearing, hearingIn, isHeard, isOfHearing } from './hearings.ts';
import { type ReportedClause, spanOf } from './reported-clause.ts';
import { showingIn } from './surveys.ts';

/** The reported clauses of a sentence, in order of their cues; none inside another. */
export function reportedClauses(read: ReadSentence, cues: Cues): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  const last = lastWord(read);
  for (const cue of inOrder(read.verbs, [...showingIn(read), ...hearingIn(read)])) {
    if (
      clauses.some((one) => one.cueUnit === cue.unit || (cue.unit >= one.from && cue.unit < one.to)) ||
      isPluralNoun(read, cue, cues)
    )
      continue;
    const content = contentStart(read, cue, last);
    const clause =
      (content && clauseAfter(read, { cue, content, last })) ??
      (content && hasStretch(read, content.from, last)
        ? undefined
        : (clauseAround(read, cue, last) ?? clauseBefore(read, cue, last)));
    if (clause && (clause.cueUnit < clause.from || clauses.length === 0)) clauses.push(clause);
  }
  const source = ascribedClause(read, last, cues);
  const outer = source ? undefined : closingClause(read, clauses, last);
  if (outer) return [outer];
  return source && (clauses.length === 0 || source.from === 0 || opensReport(read, source, clauses))
    ? [source]
    : clauses;
}

function inOrder(verbs: CueAt[], others: CueAt[]): CueAt[] {
  return others.length === 0 ? verbs : [...verbs, ...others].sort((one, other) => one.unit - other.unit);
}

/**
 * Whether a word that looks like a verb is a plural noun: `subtle [hints] that`. Then the words before it can't be its
 * subject.
 */
function isPluralNoun(read: ReadSentence, { unit, verb }: CueAt, { isNoun }: Cues): boolean {
  const word = read.units[unit]?.word;
  if (verb.form !== 'third' || !word || !(isNoun(word) || word.lower === 'states' || word.lower === 'hints'))
    return false;
  const phrase = read.ending[unit];
  if (phrase?.kind !== 'noun' || phrase.tags) return false;
  const opening = read.units[phrase.from]?.word;
  return (
    !opening ||
    !(opening.tags & (Tag.determiner | Tag.possessive)) ||
    severalWords.has(opening.lower) ||
    opening.lower === 'other'
  );
}

/**
 * Whether a source before the clause is the speaker: `[According to the report], half the crews said …`; not where a
 * name follows: `…, Okafor said`.
 */
function opensReport({ units }: ReadSentence, { from, cueUnit }: ReportedClause, clauses: ReportedClause[]): boolean {
  const isPoll = lowerAt(units, cueUnit) === 'in';
  return (
    from > cueUnit &&
    clauses.every(
      ({ phrase }) => (phrase?.kind !== 'name' && phrase?.kind !== 'pronoun') || (!isPoll && phrase.from > from + 1),
    )
  );
}

/** The clause behind its attribution: `Okafor said [that] …`. */
function clauseAfter(
  read: ReadSentence,
  { cue, content, last }: { cue: CueAt; content: Content; last: number },
): ReportedClause | undefined {
  const passive = passiveAt(read, cue, content.from);
  const subject = passive ? undefined : subjectOf(read, cue.unit);
  const phrase = passive ? passive.agent : subject?.phrase;
  const isHearing = isHeard(read, cue) || (passive !== undefined && isOfHearing(read, cue));
  if (isHearing && !passive?.agent && !isSaidBySomebody(read, content.from))
    return heardClause(read, { cue, content, last });
  if (!phrase && !(passive && rulesWithoutSpeaker.has(content.rule))) return undefined;
  const isFronted = subject !== undefined && subject.phrase.from > cue.unit;
  const to = contentEnd(read, { cue: cue.unit, from: content.from, last: isFronted ? subject.phrase.from - 1 : last });
  if (to - content.from < 2 || hasStretch(read, content.from, to) || isNounAlone(read, content, to)) return undefined;
  return {
    from: content.from,
    to,
    phrase,
    cue: spanOf(read, groupStart(read, cue.unit), cue.unit + 1),
    cueUnit: cue.unit,
    rule: content.rule,
    certainty: subject && isPlain(subject) && content.rule === 'indirect-that' ? 'certain' : 'likely',
  };
}

/** Whether what a verb without `that` leads to is no clause but a noun: `As Okafor announced [the date], the board met`. */
function isNounAlone(read: ReadSentence, { from, rule }: Content, to: number): boolean {
  return (
    rule === 'indirect-bare' &&
    !/.{2}ing$/.test(lowerAt(read.units, from)) &&
    read.beginning[from]?.kind !== 'pronoun' &&
    !hasVerb(read, from, to) &&
    read.inPhrase[from] === true
  );
}

/** Whether a clause opens with a speaker of its own: `The court was told [Holm said] …`. */
function isSaidBySomebody(read: ReadSentence, from: number): boolean {
  return read.verbs.some(({ unit }) => unit > from && unit < from + 4 && subjectOf(read, unit)?.phrase.from === from);
}

/** What a court was told, by somebody whom the text doesn't name: `The inquest was told [the lamp was out]`. */
function heardClause(
  read: ReadSentence,
  { cue, content, last }: { cue: CueAt; content: Content; last: number },
): ReportedClause | undefined {
  const to = contentEnd(read, { cue: cue.unit, from: content.from, last });
  if (to - content.from < 2 || hasStretch(read, content.from, to)) return undefined;
  const { from, rule } = content;
  return {
    from,
    to,
    phrase: undefined,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule,
    certainty: 'likely',
  };
}

/** Whether a stretch in marks stands between two units. */
function hasStretch({ units }: ReadSentence, from: number, to: number): boolean {
  return units.slice(from, to).some(({ stretch }) => stretch);
}

/** Whether a sentence opens with a name and its verb. Any other subject is wrong once in twenty times. */
function isPlain({ phrase, by }: Subject): boolean {
  return by === 'beside' && phrase.kind === 'name' && phrase.from === 0;
}

/** The rules by which a passive without an agent reports something: `the crews were told that`, `asked whether`. */
const rulesWithoutSpeaker: ReadonlySet<QuoteRule> = new Set(['indirect-that', 'indirect-question']);

/** The unit of the verb that governs the cue, `[declined] to say`, `[seemed] to suggest`; else that of the cue. */
function groupStart(read: ReadSentence, cue: number): number {
  let at = cue - 1;
  while (tagsAt(read.units, at) & Tag.adverb && at > 0) at -= 1;
  if (lowerAt(read.units, at) !== 'to') return cue;
  at -= 1;
  while (tagsAt(read.units, at) & Tag.adverb && at > 0) at -= 1;
  return isVerb(read, at) || /.{3}ing$/.test(lowerAt(read.units, at)) ? at : cue;
}

/** The end of a sentence, exclusive, without its final punctuation. */
function lastWord(read: ReadSentence): number {
  let at = beforeHearing(read);
  while (
    at > 0 &&
    read.units[at - 1]?.word.shape === 'mark' &&
    !read.units[at - 1]?.stretch &&
    /^[.?!;,…:)\]—–-]+$/.test(read.units[at - 1]?.word.text ?? '')
  )
    at -= 1;
  return at;
}
