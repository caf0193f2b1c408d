import type { Certainty, Span } from '../../model/annotation.ts';
import { Tag } from '../names/word-tags.en.ts';
import type { Cues } from './cues.ts';
import { canSpeak, subjectOf } from './find-subject.ts';
import type { CueAt, NounPhrase, ReadSentence } from './noun-phrases.ts';
import { isNounLike } from './noun-phrases.ts';

/** A clause that reports what somebody said; `from` and `to` are units of its sentence, `to` exclusive. */
export interface ReportedClause {
  from: number;
  to: number;
  /** Where it goes on after its attribution, to the sentence's end. */
  rest?: { from: number; to: number };
  phrase: NounPhrase;
  cue: Span;
  cueUnit: number;
  rule: string;
  certainty: Certainty;
}

/** The reported clauses of a sentence, in order of their cues; none inside another. */
export function reportedClauses(read: ReadSentence, cues: Cues): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  const last = lastWord(read);
  for (const cue of read.verbs) {
    if (clauses.some((one) => cue.unit >= one.from && cue.unit < one.to)) continue;
    const clause = clauseAfter(read, cue, last) ?? clauseAround(read, cue, last) ?? clauseBefore(read, cue, last);
    if (clause) clauses.push(clause);
  }
  const source = accordingTo(read, last, cues);
  return source && (clauses.length === 0 || source.from === 0) ? [source] : clauses;
}

/** `Okafor said [that] …`. */
function clauseAfter(read: ReadSentence, cue: CueAt, last: number): ReportedClause | undefined {
  const content = contentStart(read, cue, last);
  if (!content) return undefined;
  const subject = subjectOf(read, cue.unit);
  if (!subject) return undefined;
  const to = contentEnd(read, content.from, last);
  if (to - content.from < 2 || read.units.slice(content.from, to).some((one) => one.stretch)) return undefined;
  return {
    from: content.from,
    to,
    phrase: subject.phrase,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule: content.rule,
    certainty: subject.by === 'beside' && content.rule === 'indirect-that' ? 'certain' : 'likely',
  };
}

function contentStart(
  read: ReadSentence,
  { unit, verb }: CueAt,
  last: number,
): { from: number; rule: string } | undefined {
  const { units } = read;
  let next = unit + 1;
  if (verb.form === 'base' && !(units[unit - 1]?.word.tags ?? 0)) return undefined;
  const object =
    verb.kinds.has('tell') || verb.kinds.has('urge') || verb.kinds.has('accuse') ? read.beginning[next] : undefined;
  if (verb.kinds.has('say') || verb.kinds.has('tell')) {
    const that = thatAfter(read, next, last);
    if (that !== undefined && units[that + 1] !== undefined) return { from: that + 1, rule: 'indirect-that' };
  }
  if (verb.kinds.has('ask')) {
    const question = read.units
      .slice(next, next + 4)
      .findIndex((one) => /^(?:whether|if|why|how|what|when|where|who)$/.test(one.word.lower));
    if (question >= 0 && (question === 0 || object)) return { from: next + question, rule: 'indirect-question' };
  }
  if (object && (verb.kinds.has('urge') || verb.kinds.has('accuse'))) {
    const word = units[object.to]?.word.lower;
    if (verb.kinds.has('urge') && word === 'to') return { from: next, rule: 'indirect-request' };
    if (verb.kinds.has('accuse') && (word === 'of' || word === 'for')) return { from: next, rule: 'indirect-charge' };
  }
  if (verb.lemma === 'call' && units[next]?.word.lower === 'for' && read.beginning[next + 1]) {
    return { from: next + 1, rule: 'indirect-call' };
  }
  if (verb.kinds.has('promise') && units[next]?.word.lower === 'to') return { from: next, rule: 'indirect-promise' };
  while ((units[next]?.word.tags ?? 0) & (Tag.adverb | Tag.time) && !units[next]?.referent) next += 1;
  if (verb.kinds.has('tell') && object) {
    const clause = read.beginning[object.to];
    if (clause && !clause.governed && isSubject(read, clause, last)) return { from: object.to, rule: 'indirect-bare' };
  }
  if (!verb.kinds.has('bare')) return undefined;
  const opener = read.beginning[next];
  if (opener && !opener.governed && isSubject(read, opener, last) && !/^[,:]$/.test(units[opener.to]?.word.text ?? ''))
    return { from: next, rule: 'indirect-bare' };
  return undefined;
}

/** Where `that` stands after a verb of speech, with no more than its hearer, time and place between. */
function thatAfter(read: ReadSentence, from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last, from + 14); at += 1) {
    const unit = read.units[at];
    if (!unit || unit.stretch || /^[:;]$/.test(unit.word.text)) return undefined;
    if (unit.word.lower === 'that') return at;
    if (read.verbAt[at] !== undefined || (unit.word.tags & Tag.auxiliary && !(unit.word.tags & Tag.clitic)))
      return undefined;
  }
  return undefined;
}

/** Whether a verb stands between, outside noun phrases. */
function hasVerb(read: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(read, at)) return true;
  return false;
}

function isVerb(read: ReadSentence, at: number): boolean {
  const unit = read.units[at];
  if (!unit || unit.stretch || read.inPhrase[at]) return false;
  if (unit.word.tags & (Tag.auxiliary | Tag.verb) || read.verbAt[at] !== undefined) return true;
  return (
    unit.word.shape === 'lower' &&
    /(?:ed|[^s]s)$/.test(unit.word.lower) &&
    !(unit.word.tags & (Tag.preposition | Tag.conjunction | Tag.adverb))
  );
}

/** Whether the phrase is a subject: a verb follows, with no more between than what hangs on the phrase. */
function isSubject(read: ReadSentence, phrase: NounPhrase, last: number): boolean {
  if (phrase.kind === 'pronoun') {
    const word = read.units[phrase.to]?.word;
    return phrase.to < last && word?.shape === 'lower' && !(word.tags & (Tag.preposition | Tag.conjunction | Tag.subordinator));
  }
  for (let at = phrase.to; at < Math.min(last, phrase.to + 24); at += 1) {
    if (isVerb(read, at)) return true;
    const next = read.beginning[at];
    if (next) {
      at = next.to - 1;
      continue;
    }
    const { tags, shape, lower } = read.units[at]?.word ?? { tags: 0, shape: 'mark', lower: '' };
    if (shape === 'mark' && lower !== ',') return false;
    if (tags & Tag.subordinator && !(tags & (Tag.relative | Tag.preposition))) return false;
    if (tags & Tag.conjunction && !read.beginning[at + 1]) return false;
  }
  return false;
}

/** Where the reported clause ends: before another verb of the same speaker, or with the sentence. */
function contentEnd(read: ReadSentence, from: number, last: number): number {
  const { units } = read;
  const stretch = units.findIndex((one, at) => at >= from && one.stretch);
  const end = stretch >= from + 5 && stretch < last ? withoutDangling(read, from, stretch) : last;
  for (const { unit, verb } of read.verbs) {
    if (unit <= from + 1 || unit >= end) continue;
    const before = units[unit - 1]?.word;
    if (verb.form === 'ing' && before?.text === ',' && verb.kinds.has('say')) return unit - 1;
    if (isNewClause(read, unit)) return clauseStart(read, unit);
    if (verb.form === 'past' && verb.kinds.has('say') && before && before.tags & Tag.conjunction)
      return units[unit - 2]?.word.text === ',' ? unit - 2 : unit - 1;
  }
  return end;
}

/** Without the small words that lead into a stretch in marks: `progress is impossible [as long as it is the] “…”`. */
function withoutDangling(read: ReadSentence, from: number, to: number): number {
  let at = to;
  while (
    at > from + 1 &&
    (read.units[at - 1]?.word.tags ?? 0) & (Tag.determiner | Tag.preposition | Tag.conjunction) &&
    !read.units[at - 1]?.referent
  )
    at -= 1;
  return at;
}

/** `…, but [the ministry denied] it`: somebody else speaks. */
function isNewClause(read: ReadSentence, verb: number): boolean {
  const start = clauseStart(read, verb);
  return (
    start > 0 &&
    read.units[start]?.word.text === ',' &&
    ((read.units[start + 1]?.word.tags ?? 0) & Tag.conjunction) !== 0
  );
}

function clauseStart(read: ReadSentence, verb: number): number {
  const subject = subjectOf(read, verb);
  return subject?.by === 'beside' ? subject.phrase.from - 2 : -1;
}

/** `The plan, [Okafor said], is to wait.` */
function clauseAround(read: ReadSentence, cue: CueAt, last: number): ReportedClause | undefined {
  const { units } = read;
  const subject = parentheticSubject(read, cue);
  if (!subject || subject.from > cue.unit) return undefined;
  const [before, after] = [subject.from - 1, cue.unit + 1];
  if (units[before]?.word.text !== ',' || units[after]?.word.text !== ',' || before < 1 || after + 2 >= last) return undefined;
  if (!hasVerb(read, after + 1, last)) return undefined;
  if (units.slice(0, last).some((one) => one.stretch)) return undefined;
  const tags = units[after + 1]?.word.tags ?? 0;
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

/** The subject right beside a verb of saying: `[Okafor] said`, `said [Okafor]`. */
function parentheticSubject(read: ReadSentence, { unit, verb }: CueAt): NounPhrase | undefined {
  if (!verb.kinds.has('bare') || verb.form === 'ing' || verb.form === 'base') return undefined;
  const subject = subjectOf(read, unit);
  if (subject?.by === 'beside' && canSpeak(subject.phrase)) return subject.phrase;
  const inverted = read.units[unit - 1]?.word.text === ',' ? read.beginning[unit + 1] : undefined;
  return inverted && !inverted.governed && canSpeak(inverted) ? inverted : undefined;
}

/** `…, Okafor said.`; `…, said Okafor.` */
function clauseBefore(read: ReadSentence, cue: CueAt, last: number): ReportedClause | undefined {
  const { units } = read;
  const phrase = apposedSubject(read, cue) ?? parentheticSubject(read, cue);
  if (!phrase) return undefined;
  const comma = Math.min(phrase.from, cue.unit) - 1;
  if (units[comma]?.word.text !== ',' || comma < 4) return undefined;
  const after = phrase.from < cue.unit ? units[cue.unit + 1] : undefined;
  if (after && cue.unit + 1 < last && after.word.text !== ',' && !(after.word.tags & trailing)) return undefined;
  if (units.slice(0, comma).some((one) => one.stretch) || !hasVerb(read, 0, comma)) return undefined;
  if ((units[0]?.word.tags ?? 0) & (Tag.subordinator | Tag.preposition) && comma < 9) return undefined;
  return {
    from: 0,
    to: comma,
    phrase,
    cue: spanOf(read, cue.unit, cue.unit + 1),
    cueUnit: cue.unit,
    rule: 'indirect-cue-after',
    certainty: 'likely',
  };
}

/** What may follow a verb of saying that ends its sentence. */
const trailing = Tag.preposition | Tag.time | Tag.adverb;

/** `[Okafor], the harbour master, said`. */
function apposedSubject(read: ReadSentence, { unit, verb }: CueAt): NounPhrase | undefined {
  if (!verb.kinds.has('bare') || (verb.form !== 'past' && verb.form !== 'third')) return undefined;
  const subject = subjectOf(read, unit);
  return subject && subject.by !== 'clause' && canSpeak(subject.phrase) ? subject.phrase : undefined;
}

/** `According to Okafor, …`; `…, according to Okafor`. */
function accordingTo(read: ReadSentence, last: number, cues: Cues): ReportedClause | undefined {
  const { units } = read;
  const at = units.findIndex((one, i) => one.word.lower === 'according' && units[i + 1]?.word.lower === 'to');
  if (at < 0) return undefined;
  const phrase = read.beginning[at + 2];
  if (!phrase) return undefined;
  const cue = spanOf(read, at, at + 2);
  if (at > 3) {
    if (units.slice(0, at).some((one) => one.stretch)) return undefined;
    const to = units[at - 1]?.word.text === ',' ? at - 1 : at;
    const rest = restAfter(read, phrase, last);
    return { from: 0, to, phrase, cue, cueUnit: at + 1, rule: 'indirect-according-to', certainty: 'likely', ...(rest && { rest }) };
  }
  const comma = units.findIndex((one, i) => i > phrase.to - 1 && one.word.text === ',');
  if (
    comma < 0 ||
    comma + 2 >= last ||
    units.slice(comma).some((one) => one.stretch) ||
    (!isNounLike(units[comma + 1], cues) &&
      !((units[comma + 1]?.word.tags ?? 0) & (Tag.determiner | Tag.pronoun | Tag.possessive)))
  )
    return undefined;
  return {
    from: comma + 1,
    to: last,
    phrase,
    cue,
    cueUnit: at + 1,
    rule: 'indirect-according-to',
    certainty: 'likely',
  };
}

/** Where a sentence goes on after a source set off by commas: `Imports, according to Okafor, [fell]`. */
function restAfter(read: ReadSentence, source: NounPhrase, last: number): ReportedClause['rest'] {
  const comma = read.units.findIndex((one, i) => i >= source.to && i < source.to + 12 && one.word.text === ',');
  if (comma < 0 || comma + 2 >= last || !isVerb(read, comma + 1)) return undefined;
  return read.units.slice(comma, last).some((one) => one.stretch) ? undefined : { from: comma + 1, to: last };
}

/** One past the last unit that is no final mark. */
function lastWord(read: ReadSentence): number {
  let at = read.units.length;
  while (
    at > 0 &&
    read.units[at - 1]?.word.shape === 'mark' &&
    !read.units[at - 1]?.stretch &&
    /^[.?!;,…:)\]—–-]+$/.test(read.units[at - 1]?.word.text ?? '')
  )
    at -= 1;
  return at;
}

function spanOf(read: ReadSentence, from: number, to: number): Span {
  return { start: read.units[from]?.start ?? 0, end: read.units[to - 1]?.end ?? 0 };
}
