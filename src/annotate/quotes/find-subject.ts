import { Tag } from '../names/word-tags.en.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';
import type { Unit } from './split-sentences.ts';
import { belongingWords, bounds, movingWords, showingWords } from './subject-words.en.ts';

/** The subject of a verb, and how it was reached. */
export interface Subject {
  phrase: NounPhrase;
  /** `beside` the verb, across an `apposition`, or the `clause`'s, for verbs that share or borrow their subject. */
  by: 'beside' | 'apposition' | 'clause';
}

/** The phrase that does what the verb at `units[verb]` says; undefined where none stands before it. */
export function subjectOf(read: ReadSentence, verb: number): Subject | undefined {
  const { units } = read;
  let at = verb - 1;
  while (at > 0 && isPassedOver(read, at)) at -= 1;
  const before = units[at];
  if (!before) return undefined;
  const form = read.verbAt[verb]?.form;
  if (form === 'ing' || before.word.lower === 'to' || before.word.tags & Tag.conjunction) {
    const doer =
      form === 'ing' ? participleSubject(read, at + 1) : before.word.lower === 'to' ? movedToSay(read, at) : undefined;
    if (doer) return { phrase: doer, by: 'beside' };
    const isAdded = form === 'ing' && before.word.text === ',' && saysHere(read, at - 1);
    return isAdded ? subjectOf(read, at - 1) : clauseSubject(read, verb);
  }
  if (before.word.tags & Tag.relative) return relativeSubject(read, at);
  const phrase = phraseEndingAt(read, at + 1);
  if (phrase) {
    if (phrase.kind === 'pronoun' && before.word.tags & Tag.relative) return relativeSubject(read, at);
    const root = rootOf(read, phrase);
    const isInner = root && root.kind !== 'pronoun' && (isObject(read, root) || (root.plural && form === 'third'));
    const relative = isInner ? relativeBefore(read, root.from) : undefined;
    if (relative !== undefined) return relativeSubject(read, relative);
    return root ? { phrase: root, by: 'beside' } : clauseSubject(read, verb);
  }
  if (before.word.text === ',' || before.word.text === ')' || before.word.shape === 'mark')
    return acrossApposition(read, at) ?? clauseSubject(read, verb);
  return clauseSubject(read, verb);
}

/** Who is brought to say something: `the strike led [Okafor] to say`. */
function movedToSay(read: ReadSentence, to: number): NounPhrase | undefined {
  const phrase = read.ending[to];
  const root = phrase && rootOf(read, phrase);
  if (!root) return undefined;
  const verb = read.units[root.from - 1]?.word.lower ?? '';
  return movingWords.has(verb) ? root : undefined;
}

/** `…, Okafor [said], adding` */
function saysHere(read: ReadSentence, at: number): boolean {
  const verb = read.verbAt[at];
  return verb?.kinds.has('say') === true && (verb.form === 'past' || verb.form === 'third');
}

/** Who does what a verb in `-ing` right behind them says: `a film of [Okafor] saying`, `with [a spokesman for the port] saying`. */
function participleSubject(read: ReadSentence, to: number): NounPhrase | undefined {
  let phrase = read.ending[to];
  for (let steps = 0; phrase?.governed && steps < 6; steps += 1) {
    const before: NounPhrase | undefined = belongingWords.has(read.units[phrase.from - 1]?.word.lower ?? '')
      ? read.ending[phrase.from - 1]
      : undefined;
    if (!before || !(before.tags & (Tag.role | Tag.organization))) break;
    phrase = before;
  }
  const before = read.units[(phrase?.from ?? 0) - 1]?.word.lower ?? '';
  if (!phrase || (before !== 'with' && !isSomebody(phrase))) return undefined;
  const isHearer = phrase.governed ? !showingWords.has(before) : read.verbAt[phrase.from - 1] !== undefined;
  return isHearer ? undefined : phrase;
}

function isSomebody({ kind, tags, referent }: NounPhrase): boolean {
  if (kind === 'name') return referent?.kind !== 'place' && referent?.kind !== 'event';
  if (kind === 'pronoun') return !(tags & Tag.relative);
  return (tags & (Tag.role | Tag.organization)) !== 0 && !(tags & Tag.document);
}

/**
 * The subject of the sentence up to `end`: the first phrase that a verb follows, past a clause that `when` or the like opens;
 * else the first that nothing governs.
 */
export function clauseSubject(read: ReadSentence, end: number): Subject | undefined {
  const from = mainClause(read);
  const start = datelineEnd(read);
  let fallback: NounPhrase | undefined;
  for (const phrase of read.phrases) {
    if (phrase.to > end) break;
    if (phrase.from === 0 && read.units[phrase.to]?.word.text === ':' && canSpeak(phrase))
      return { phrase, by: 'clause' };
    if (phrase.from < start || phrase.governed || isTime(phrase) || !canSpeak(phrase) || isObject(read, phrase))
      continue;
    if ((phrase.kind === 'noun' && isPredicate(read, phrase)) || isAside(read, phrase)) continue;
    if (phrase.from >= from && isFollowedByVerb(read, phrase))
      return { phrase: nameAfter(read, phrase) ?? described(read, phrase), by: 'clause' };
    fallback ??= phrase;
  }
  return fallback && { phrase: described(read, fallback), by: 'clause' };
}

/** `Okafor ([North])`, `in Oslo, [Norway],` */
function isAside({ units }: ReadSentence, { from, to, referent }: NounPhrase): boolean {
  if (units[from - 1]?.word.text === '(' && from > 1) return true;
  return referent?.kind === 'place' && units[from - 1]?.word.text === ',' && units[to]?.word.text === ',';
}

/** `fit to be [president]` */
function isPredicate({ units }: ReadSentence, { from }: NounPhrase): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(units[from - 1]?.word.lower ?? '');
}

/** Where the main clause begins: after the comma, if the sentence opens with a clause of time, cause or condition. */
function mainClause(read: ReadSentence): number {
  const first = read.units[0]?.word.tags ?? 0;
  if (!(first & (Tag.subordinator | Tag.preposition)) || read.units[0]?.referent) return 0;
  const limit = Math.min(read.units.length, 40);
  for (let at = 1; at < limit; at += 1) {
    if (read.units[at]?.word.text === ',' && read.beginning[at + 1] && !read.beginning[at + 1]?.governed) return at + 1;
  }
  return 0;
}

/** Where a sentence begins after the place it was sent from: `OSLO (Kestrel News) — [The harbour master] said`. */
function datelineEnd({ units, beginning }: ReadSentence): number {
  const first = beginning[0];
  if (!first || first.referent?.kind === 'person') return 0;
  const dash = units.findIndex((unit, at) => at < longestDateline && isDash(unit) && units[at - 1]?.word.text === ')');
  if (dash > 0) return dash + 1;
  if (!isDash(units[first.to])) return 0;
  const next = units.findIndex((unit, at) => at > first.to && isDash(unit));
  return next < 0 ? first.to + 1 : 0;
}

/** More words than these before a dash tell more than place, day and agency. */
const longestDateline = 14;

function isDash(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:—|–|-|--)$/.test(unit.word.text);
}

function isFollowedByVerb(read: ReadSentence, phrase: NounPhrase): boolean {
  const from = pastAttachments(read, phrase.to);
  for (let at = from; at < Math.min(from + 3, read.units.length); at += 1) {
    const unit = read.units[at] as Unit;
    if (isVerbLike(read, at)) return true;
    if (unit.word.text === ',' || unit.word.text === '(')
      return from === phrase.to || nameAfter(read, phrase) !== undefined;
    if (unit.word.tags & Tag.relative) return true;
    if (!(unit.word.tags & Tag.adverb)) return false;
  }
  return false;
}

function isVerbLike(read: ReadSentence, at: number): boolean {
  const { tags, shape, lower } = (read.units[at] as Unit).word;
  if (read.verbAt[at] || tags & (Tag.auxiliary | Tag.verb)) return true;
  return shape === 'lower' && /.{2}(?:ed|s)$/.test(lower);
}

/** The unit that ties a phrase to the words in marks behind it where no verb of speech does: its verb, or a colon. */
export function tieAfter(read: ReadSentence, phrase: NounPhrase): number | undefined {
  const from = pastAttachments(read, phrase.to);
  for (let at = from; at < Math.min(from + 3, read.units.length); at += 1) {
    const unit = read.units[at] as Unit;
    if (unit.stretch) return undefined;
    if (unit.word.text === ':' || isVerbLike(read, at)) return at;
    if (!(unit.word.tags & Tag.adverb)) return undefined;
  }
  return undefined;
}

/** Past what prepositions hang on a phrase: `the crew [of the ferry] [on Monday] left`. */
function pastAttachments({ units, beginning }: ReadSentence, from: number): number {
  let at = from;
  for (let count = 0; count < 4; count += 1) {
    const next = (units[at]?.word.tags ?? 0) & Tag.preposition ? beginning[at + 1] : undefined;
    if (!next?.governed) break;
    at = next.to;
  }
  return at;
}

/** The name before a description of the same person: `Mina Okafor (North), [the harbour master]`. */
export function described(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'noun' || read.units[phrase.from - 1]?.word.text !== ',') return phrase;
  const before = read.ending[beforeBrackets(read, phrase.from - 1)];
  return before?.kind === 'name' && before.referent?.kind === 'person' && !before.governed ? before : phrase;
}

/** The name after a description of the same person: `the harbour master of Oslo, [Mina Okafor]`. */
export function nameAfter(read: ReadSentence, phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.kind !== 'noun') return undefined;
  let { to } = phrase;
  for (let count = 0; count < 3 && read.beginning[to + 1]?.governed; count += 1) to = read.beginning[to + 1]?.to ?? to;
  const next = read.units[to]?.word.text === ',' ? read.beginning[to + 1] : undefined;
  return next?.kind === 'name' && next.referent?.kind === 'person' && !isDoing(read, next) ? next : undefined;
}

/** `…, [Okafor] was late`: a clause of its own begins. */
function isDoing(read: ReadSentence, { to }: NounPhrase): boolean {
  return read.verbAt[to] !== undefined || ((read.units[to]?.word.tags ?? 0) & (Tag.auxiliary | Tag.verb)) !== 0;
}

/** Past brackets that close right before `at`. */
function beforeBrackets(read: ReadSentence, at: number): number {
  if (read.units[at - 1]?.word.text !== ')') return at;
  for (let i = at - 2; i > Math.max(0, at - 12); i -= 1) if (read.units[i]?.word.text === '(') return i;
  return at;
}

/** Whether a phrase can have words of its own. */
export function canSpeak(phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.kind === 'pronoun') return (phrase.tags & Tag.relative) === 0;
  return !isTime(phrase);
}

function isTime(phrase: NounPhrase): boolean {
  return phrase.kind === 'noun' && (phrase.tags & (Tag.time | Tag.number)) !== 0;
}

/** Whether a unit may stand between subject and verb: `Okafor [later] [Thursday] [also] said`. */
function isPassedOver(read: ReadSentence, at: number): boolean {
  const unit = read.units[at] as Unit;
  if (unit.referent || unit.stretch) return false;
  if (unit.word.tags & Tag.time || /^(?:each|both|all|himself|herself|themselves|itself)$/.test(unit.word.lower))
    return read.ending[at] !== undefined || !isAlone(read, at);
  const { tags, lower, shape } = unit.word;
  if (isAlone(read, at) && !read.ending[at]) return false;
  if (tags & (Tag.conjunction | Tag.relative | Tag.subordinator | Tag.pronoun) || lower === 'to') return false;
  return shape !== 'mark' && (tags & (Tag.auxiliary | Tag.adverb)) !== 0;
}

/** `[Most] said so`: a determiner that is a phrase of its own. */
function isAlone(read: ReadSentence, at: number): boolean {
  const phrase = read.beginning[at];
  return phrase !== undefined && phrase.to === at + 1 && ((read.units[at]?.word.tags ?? 0) & Tag.determiner) !== 0;
}

function phraseEndingAt(read: ReadSentence, to: number): NounPhrase | undefined {
  return read.ending[to];
}

/** From a phrase after prepositions to the one they hang on: `a spokesman [for the port of Lisbon]`. */
export function rootOf(read: ReadSentence, phrase: NounPhrase): NounPhrase | undefined {
  let root = phrase;
  for (let steps = 0; root.governed && steps < 6; steps += 1) {
    let at = root.from - 1;
    while (at > 0 && (read.units[at - 1]?.word.tags ?? 0) & Tag.preposition) at -= 1;
    const before = phraseEndingAt(read, at);
    if (!before) return undefined;
    root = before;
  }
  return root.governed ? undefined : root;
}

/** Whether a verb stands right before the phrase. */
export function isObject(read: ReadSentence, phrase: NounPhrase): boolean {
  const before = read.units[phrase.from - 1];
  if (!before || before.stretch || before.word.shape === 'mark') return false;
  return (
    read.verbAt[phrase.from - 1] !== undefined ||
    (before.word.tags & Tag.verb) !== 0 ||
    /.(?:ed|ing)$/.test(before.word.lower)
  );
}

/** Where the `who` or `which` stands whose clause reaches up to `at`. */
function relativeBefore(read: ReadSentence, at: number): number | undefined {
  for (let i = at - 1; i > Math.max(0, at - 14); i -= 1) {
    const word = read.units[i]?.word;
    if (!word || read.units[i]?.stretch) return undefined;
    if (word.lower === 'who' || word.lower === 'which' || (word.lower === 'that' && read.ending[i])) return i;
  }
  return undefined;
}

/** `Smith, who runs the port, said`; `a man who asked not to be named said`. */
function relativeSubject(read: ReadSentence, relative: number): Subject | undefined {
  let at = relative;
  while (at > 0 && read.units[at - 1]?.word.shape === 'mark' && !read.units[at - 1]?.stretch) at -= 1;
  const phrase = phraseEndingAt(read, at);
  const root = phrase && (rootOf(read, phrase) ?? phrase);
  return root && { phrase: described(read, root), by: 'apposition' };
}

/**
 * The subject to the left of what stands between commas: of the phrases that end there, a person named in full comes before
 * a description of one.
 */
function acrossApposition(read: ReadSentence, comma: number): Subject | undefined {
  const ends: { phrase: NounPhrase; opens: boolean }[] = [];
  let end = comma;
  for (let at = comma - 1; at >= -1 && ends.length < 5 && comma - at < 60; at -= 1) {
    const unit = read.units[at];
    if (at >= 0 && !unit?.stretch && !bounds.has(unit?.word.text ?? '')) continue;
    const found = lastRoot(read, at + 1, end);
    if (found) ends.push({ phrase: found, opens: found.from === at + 1 || areNames(read, at + 1, found) });
    if (unit?.stretch) break;
    end = at;
  }
  const [inner, ...outer] = ends;
  const person = outer.find(({ phrase }) => phrase.kind === 'name' && phrase.referent?.kind === 'person');
  if (inner && inner.phrase.kind === 'name' && inner.phrase.referent?.kind === 'person' && !person && inner.opens) {
    return { phrase: inner.phrase, by: 'apposition' };
  }
  const phrase = person?.phrase ?? outer.find((one) => canSpeak(one.phrase))?.phrase ?? inner?.phrase;
  return phrase && { phrase, by: 'apposition' };
}

/** `two dockers, [Mina Okafor and Lars Holm], said`: nothing but names between. */
function areNames({ units, beginning }: ReadSentence, from: number, last: NounPhrase): boolean {
  const first = beginning[from];
  const isJoined = ((units[first?.to ?? 0]?.word.tags ?? 0) & Tag.conjunction) !== 0;
  return first?.kind === 'name' && isJoined && first.to + 1 === last.from;
}

function lastRoot(read: ReadSentence, from: number, to: number): NounPhrase | undefined {
  const phrase = phraseEndingAt(read, to);
  if (!phrase || phrase.from < from) return undefined;
  return rootOf(read, phrase);
}
