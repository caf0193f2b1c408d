import { coordinators, namingParticiples, tenseAdverbs } from '../../languages/en/closed-classes.ts';
import { verbalEnding } from '../../languages/en/endings.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';

/** The name to which a description stands in apposition, `Mina Okafor (North), [the harbour master]`; else the phrase itself. */
export function described(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  const comma = tenseAdverbs.has(lowerAt(read.units, phrase.from - 1)) ? phrase.from - 2 : phrase.from - 1;
  if (phrase.kind !== 'noun' || read.units[comma]?.word.text !== ',') return phrase;
  const before = read.ending[beforeBrackets(read, comma)];
  return before?.kind === 'name' && before.referent?.kind === 'person' && !before.governed ? before : phrase;
}

/** The name in apposition behind a description: `the harbour master of Oslo, [Mina Okafor]`. */
export function nameAfter(read: ReadSentence, phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.kind !== 'noun') return undefined;
  let { to } = phrase;
  for (let count = 0; count < 3 && read.beginning[to + 1]?.governed; count += 1) to = read.beginning[to + 1]?.to ?? to;
  const next = read.units[to]?.word.text === ',' ? namedAt(read, to + 1) : undefined;
  const isSame = next?.referent?.kind === 'person' || (next?.referent?.kind === 'organization' && isBody(phrase));
  return next?.kind === 'name' && isSame && !isSubjectOfClause(read, next) ? next : undefined;
}

/** Whether a phrase is of a body, whose name may stand behind it: `the port’s owner, [the Harbour Board]`. */
function isBody({ tags }: NounPhrase): boolean {
  return (tags & Tag.organization) !== 0;
}

/**
 * The phrase at a unit, past a participle or `named`: `[Mina Okafor]`, `retired judge [Mina Okafor]`, `a Dane named
 * [Mina Okafor]`.
 */
export function namedAt({ units, beginning }: ReadSentence, at: number): NounPhrase | undefined {
  const next = beginning[at] ?? (/.{3}ed$/.test(lowerAt(units, at)) ? beginning[at + 1] : undefined);
  return next && namingParticiples.has(lowerAt(units, next.to)) ? beginning[next.to + 1] : next;
}

/** Whether a verb follows a phrase: `…, [Okafor] was late`. */
function isSubjectOfClause(read: ReadSentence, { to }: NounPhrase): boolean {
  return read.verbAt[to] !== undefined || (tagsAt(read.units, to) & (Tag.auxiliary | Tag.verb)) !== 0;
}

/** The unit where brackets open that close right before `at`; `at` where there are none. */
export function beforeBrackets(read: ReadSentence, at: number): number {
  if (read.units[at - 1]?.word.text !== ')') return at;
  for (let i = at - 2; i > Math.max(0, at - 12); i -= 1) if (read.units[i]?.word.text === '(') return i;
  return at;
}

/** Whether a phrase can be the subject of a verb: not a relative pronoun, nor a time or number. */
export function canAct(phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.kind === 'pronoun') return (phrase.tags & Tag.relative) === 0;
  return !isTime(phrase);
}

/** Whether a phrase is of a person or an organization: not `by [mistake]` nor `by [Tuesday]`. */
export function isSpeaking({ kind, tags, referent }: NounPhrase): boolean {
  if (kind === 'name')
    return referent?.kind === 'person' || referent?.kind === 'organization' || referent?.group === true;
  return kind === 'noun' && (tags & Tag.time) === 0 && (tags & (Tag.role | Tag.organization)) !== 0;
}

/** Whether a phrase is a time or a number. */
export function isTime(phrase: NounPhrase): boolean {
  return phrase.kind === 'noun' && (phrase.tags & (Tag.time | Tag.number)) !== 0;
}

/**
 * The phrase that prepositional phrases are attached to: `a spokesman [for the port of Lisbon]`; undefined where there
 * is none.
 */
export function rootOf(read: ReadSentence, phrase: NounPhrase): NounPhrase | undefined {
  let root = phrase;
  for (let steps = 0; root.governed && steps < 6; steps += 1) {
    let at = root.from - 1;
    while (at > 0 && tagsAt(read.units, at - 1) & Tag.preposition) at -= 1;
    const before = read.ending[at] ?? besideGoverned(read, at);
    if (!before) return undefined;
    root = before;
  }
  return root.governed ? undefined : root;
}

/** The prepositional phrase coordinated with the one at a unit: `officials [in the port] and at the ministry`. */
function besideGoverned(read: ReadSentence, at: number): NounPhrase | undefined {
  const isJoined = at > 1 && coordinators.has(lowerAt(read.units, at - 1));
  const before = isJoined ? read.ending[at - 1] : undefined;
  return before?.governed ? before : undefined;
}

/** Whether a verb stands right before the phrase. */
export function isObject(read: ReadSentence, phrase: NounPhrase): boolean {
  const before = read.units[phrase.from - 1];
  if (!before || before.stretch || before.word.shape === 'mark') return false;
  return (
    read.verbAt[phrase.from - 1] !== undefined ||
    (before.word.tags & Tag.verb) !== 0 ||
    verbalEnding.test(before.word.lower)
  );
}

/** The unit behind the prepositional phrases from `from` on: `the crew [of the ferry] [on Monday] left`. */
export function pastAttachments({ units, beginning }: ReadSentence, from: number): number {
  let at = from;
  for (let count = 0; count < 4; count += 1) {
    const next = tagsAt(units, at) & Tag.preposition ? beginning[at + 1] : undefined;
    if (!next?.governed) break;
    at = next.to;
  }
  return at;
}

/** Whether a unit is a verb, or has the ending of one; not where the sentence ends before it. */
export function isVerbLike(read: ReadSentence, at: number): boolean {
  const unit = read.units[at];
  if (!unit) return false;
  const { tags, shape, lower } = unit.word;
  if (read.verbAt[at] || tags & (Tag.auxiliary | Tag.verb)) return true;
  return shape === 'lower' && /.{2}(?:ed|s)$/.test(lower);
}
