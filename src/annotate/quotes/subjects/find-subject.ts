import { comparisonWords } from '../../languages/en/closed-classes.ts';
import { belongingWords, bounds, movingWords, showingWords } from '../../languages/en/speech/subject-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { beforeBrackets, canAct, isObject, nameAfter, namedAt, rootOf } from '../grammar/phrase-relations.ts';
import { pastAdjuncts } from './adjuncts.ts';
import { clauseSubject, isOpeningAdverb, type Subject } from './clause-subject.ts';
import { frontedSubject } from './fronted-subject.ts';
import { joinedPhrase } from './phrase-extent.ts';
import { opensRelative, relativeBefore, relativeSubject } from './relative-clauses.ts';
import { leadingVerb, sharedSubject } from './shared-subject.ts';

/** The subject of the verb at `units[verb]`, with how it was found; undefined where none stands before it. */
export function subjectOf(read: ReadSentence, verb: number): Subject | undefined {
  const { units } = read;
  const at = pastAdjuncts(read, verb - 1);
  const before = units[at];
  const form = read.verbAt[verb]?.form;
  const fronted = form === 'ing' ? frontedSubject(read, verb) : undefined;
  if (fronted) return fronted;
  if (!before) return undefined;
  if (form === 'ing' || before.word.lower === 'to' || before.word.tags & Tag.conjunction) {
    const agent =
      form === 'ing'
        ? (progressive(read, { at, verb }) ?? participleSubject(read, at + 1))
        : before.word.lower === 'to'
          ? causedToSay(read, at)
          : undefined;
    if (agent) return { phrase: agent, by: 'beside' };
    const isShared =
      form === 'ing' ? before.word.text === ',' && !saysHere(read, at - 1) : before.word.tags & Tag.conjunction;
    const shared = isShared ? sharedSubject(read, at, form === 'ing') : undefined;
    if (shared) return shared;
    const leading = leadingVerb(read, at);
    if (leading !== undefined) return subjectOf(read, leading);
    const speaker = form === 'ing' && before.word.text === ',' ? speakerBehind(read, at) : undefined;
    if (speaker) return { phrase: speaker, by: 'clause' };
    const isAdded = form === 'ing' && before.word.text === ',' && saysHere(read, at - 1);
    return isAdded ? subjectOf(read, at - 1) : clauseSubject(read, verb);
  }
  if (before.word.tags & Tag.relative) return relativeSubject(read, at);
  const phrase = read.ending[at + 1];
  if (phrase) {
    if (phrase.kind === 'pronoun' && before.word.tags & Tag.relative) return relativeSubject(read, at);
    const root = isCompared(read, phrase) ? phrase : rootOf(read, phrase);
    const isInner =
      root && root.kind !== 'pronoun' && (isObject(read, root) || (form === 'third' && isSeveral(read, root)));
    const relative = isInner ? relativeBefore(read, root.from) : undefined;
    if (relative !== undefined) return relativeSubject(read, relative);
    if (root && root.tags & Tag.relative && root.kind === 'pronoun') return relativeSubject(read, root.from);
    return root ? { phrase: joinedPhrase(read, root), by: 'beside' } : clauseSubject(read, verb);
  }
  if (before.word.text === ')') {
    const named = read.ending[beforeBrackets(read, at + 1)];
    const root = named && rootOf(read, named);
    if (root && canAct(root)) return { phrase: root, by: 'beside' };
  }
  if (before.word.text === ',' || before.word.text === ')' || before.word.shape === 'mark')
    return acrossApposition(read, at) ?? clauseSubject(read, verb);
  return clauseSubject(read, verb);
}

/** Whether a phrase takes a plural verb: `Norway [sponsors]`, not `their [union]`. */
function isSeveral({ units }: ReadSentence, { plural, owner, head }: NounPhrase): boolean {
  return plural && !(owner && !/s$/.test(lowerAt(units, head)));
}

/** The object of a causative verb, who is the subject of its infinitive: `the strike led [Okafor] to say`. */
function causedToSay(read: ReadSentence, to: number): NounPhrase | undefined {
  const phrase = read.ending[to];
  const root = phrase && rootOf(read, phrase);
  if (!root) return undefined;
  const verb = lowerAt(read.units, root.from - 1);
  return movingWords.has(verb) ? root : undefined;
}

/** The inverted subject of the verb before a participle: `“…,” said [Okafor], a friend of the port, recalling`. */
function speakerBehind(read: ReadSentence, comma: number): NounPhrase | undefined {
  const said = read.verbs.findLast(({ unit }) => unit < comma && saysHere(read, unit));
  const isInverted = said && /^(?:,|—|–|-)$/.test(read.units[said.unit - 1]?.word.text ?? '');
  const phrase = said && (isInverted || read.units[said.unit - 1]?.stretch) ? read.beginning[said.unit + 1] : undefined;
  return phrase && !phrase.governed && isSomebody(phrase) ? (nameAfter(read, phrase) ?? phrase) : undefined;
}

/** Whether a finite verb of saying stands at a unit: `…, Okafor [said], adding`. */
function saysHere(read: ReadSentence, at: number): boolean {
  const verb = read.verbAt[at];
  return verb?.kinds.has('say') === true && (verb.form === 'past' || verb.form === 'third');
}

/** The subject of a progressive form: `[some of the crew] are warning`. */
function progressive(read: ReadSentence, { at, verb }: { at: number; verb: number }): NounPhrase | undefined {
  const hasTense = read.units
    .slice(at + 1, verb)
    .some(({ word }) => word.tags & Tag.auxiliary && word.lower !== 'being');
  const phrase = hasTense ? read.ending[at + 1] : undefined;
  return phrase && rootOf(read, phrase);
}

/** The subject right before a participle in `-ing`: `a film of [Okafor] saying`, `with [a spokesman for the port] saying`. */
function participleSubject(read: ReadSentence, to: number): NounPhrase | undefined {
  let phrase = read.ending[to];
  for (let steps = 0; phrase?.governed && steps < 6; steps += 1) {
    const before: NounPhrase | undefined = belongingWords.has(lowerAt(read.units, phrase.from - 1))
      ? read.ending[phrase.from - 1]
      : undefined;
    if (!before || !(before.tags & (Tag.role | Tag.organization))) break;
    phrase = before;
  }
  const before = lowerAt(read.units, (phrase?.from ?? 0) - 1);
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
 * The subject to the left of an apposition between commas: of the phrases that end at commas, the name of a person comes
 * before a description.
 */
function acrossApposition(read: ReadSentence, comma: number): Subject | undefined {
  const ends: { phrase: NounPhrase; opens: boolean }[] = [];
  /** Whether a phrase stands between the last commas, and not a participle such as `flanked by her crew`. */
  let describes = true;
  let end = comma;
  for (let at = comma - 1; at >= -1 && ends.length < 5 && comma - at < 60; at -= 1) {
    const unit = read.units[at];
    if (at >= 0 && !unit?.stretch && !bounds.has(unit?.word.text ?? '')) continue;
    if (at > 0 && !unit?.stretch && opensRelative(read, at + 1)) {
      ends.length = 0;
      end = at;
      const whom = read.ending[at];
      if (whom?.kind === 'name' && whom.referent?.kind === 'person' && !whom.governed)
        return { phrase: whom, by: 'apposition' };
      continue;
    }
    const found = lastRoot(read, at + 1, end);
    if (found) ends.push({ phrase: found, opens: namedAt(read, at + 1) === found || areNames(read, at + 1, found) });
    else if (end === comma) describes = false;
    if (unit?.stretch) break;
    end = at;
  }
  const inner = describes ? ends.shift() : undefined;
  const person = ends.find(
    ({ phrase }) => phrase.kind === 'name' && phrase.referent?.kind === 'person' && !isObject(read, phrase),
  );
  if (inner && inner.phrase.kind === 'name' && inner.phrase.referent?.kind === 'person' && !person && inner.opens) {
    return { phrase: inner.phrase, by: 'apposition' };
  }
  const phrase = person?.phrase ?? ends.find((one) => canAct(one.phrase))?.phrase ?? inner?.phrase;
  return phrase && { phrase, by: 'apposition' };
}

/** Whether a phrase is the subject of a clause of comparison: `more than [the crews] say`. */
function isCompared({ units }: ReadSentence, { from }: NounPhrase): boolean {
  return comparisonWords.has(lowerAt(units, from - 1));
}

/** Whether two coordinated names fill the apposition: `two dockers, [Mina Okafor and Lars Holm], said`. */
function areNames({ units, beginning }: ReadSentence, from: number, last: NounPhrase): boolean {
  const first = beginning[from];
  const isJoined = (tagsAt(units, first?.to ?? 0) & Tag.conjunction) !== 0;
  return first?.kind === 'name' && isJoined && first.to + 1 === last.from;
}

function lastRoot(read: ReadSentence, from: number, to: number): NounPhrase | undefined {
  const phrase = read.ending[to];
  if (!phrase || phrase.from < from || isOpeningAdverb(read, phrase)) return undefined;
  return rootOf(read, phrase);
}
