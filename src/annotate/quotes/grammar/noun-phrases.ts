import type { Span } from '../../../model/annotation.ts';
import { Tag } from '../../text/word-tags.ts';
import { type Gender, genderOfPronoun, type Referent } from '../referents/referent.ts';
import type { Cues, CueVerb } from './cues.ts';
import { type Begun, continuesPhrase } from './phrase-continues.ts';
import { startsPhrase } from './phrase-starts.ts';
import type { Sentence, Unit } from './split-sentences.ts';
import {
  isApproximated,
  isNounLike,
  isPersonal,
  isPossessive,
  isVerbByEnding,
  objective,
  several,
} from './word-roles.ts';

/** A phrase that can name a speaker; `from` and `to` are units of its sentence, `to` exclusive. */
export interface NounPhrase extends Span {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'noun';
  /** The unit that tells who or what it is. */
  head: number;
  /** Whom it names: for a noun with a possessor or a name inside, see `owner`. */
  referent: Referent | undefined;
  /** Whose it is: `Okafor’s [campaign]`, `her [letter]`. */
  owner: { referent: Referent | undefined; unit: number } | undefined;
  gender: Gender | undefined;
  plural: boolean;
  /** The head's tags. */
  tags: number;
  /** A preposition stands before it. */
  governed: boolean;
}

/** A verb of speech in a sentence. */
export interface CueAt {
  unit: number;
  verb: CueVerb;
}

/** A sentence with its noun phrases and verbs of speech, each in order. */
export interface ReadSentence extends Sentence {
  phrases: NounPhrase[];
  verbs: CueAt[];
  /** The phrase that begins at a unit, and the one that ends before it. */
  beginning: (NounPhrase | undefined)[];
  ending: (NounPhrase | undefined)[];
  /** The verb of speech at a unit. */
  verbAt: (CueVerb | undefined)[];
  /** Whether a unit is part of a phrase. */
  inPhrase: boolean[];
  /** The sources that it names, as soon as they were looked for. */
  sources: readonly Source[] | undefined;
}

/** Finds noun phrases and verbs of speech from left to right, without a grammar: by closed classes and endings. */
export function readSentence(sentence: Sentence, cues: Cues): ReadSentence {
  const { units } = sentence;
  const phrases: NounPhrase[] = [];
  const verbs: CueAt[] = [];
  for (let at = 0; at < units.length; ) {
    const phrase = startsPhrase(units, at, cues) ? phraseAt(units, at, cues) : undefined;
    if (phrase) {
      const title = phrases.at(-1);
      if (title && (isTitleOf(units, title, phrase) || isRoleBeside(units, title, phrase)))
        phrases[phrases.length - 1] = { ...phrase, from: title.from, start: title.start, governed: title.governed };
      else phrases.push(phrase);
      at = phrase.to;
      continue;
    }
    const unit = units[at] as Unit;
    const verb = unit.word.shape === 'mark' ? undefined : (phrasalAt(units, at, cues) ?? cues.verbOf(unit.word));
    if (verb) verbs.push({ unit: at, verb });
    at += 1;
  }
  const beginning: ReadSentence['beginning'] = [];
  const ending: ReadSentence['ending'] = [];
  const verbAt: ReadSentence['verbAt'] = [];
  const inPhrase: boolean[] = [];
  for (let at = 0; at <= units.length; at += 1) {
    beginning.push(undefined);
    ending.push(undefined);
    verbAt.push(undefined);
    inPhrase.push(false);
  }
  for (const phrase of phrases) {
    beginning[phrase.from] = phrase;
    ending[phrase.to] = phrase;
    for (let at = phrase.from; at < phrase.to; at += 1) inPhrase[at] = true;
  }
  for (const { unit, verb } of verbs) verbAt[unit] = verb;
  const { block, start, end } = sentence;
  return { units, block, start, end, phrases, verbs, beginning, ending, verbAt, inPhrase, sources: undefined };
}

/** `[put] it`, `[went] on` */
function phrasalAt(units: readonly Unit[], at: number, cues: Cues): CueVerb | undefined {
  const phrasal = cues.phrasalOf((units[at] as Unit).word);
  return phrasal && units[at + 1]?.word.lower === phrasal.second ? phrasal.verb : undefined;
}

/** `Secretary of [State Mike Okafor]`: an office whose name runs on into its holder's; not `an aide to [Mayor Okafor]`. */
function isTitleOf(units: readonly Unit[], title: NounPhrase, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'name' || phrase.head === phrase.from || title.kind !== 'noun' || title.to !== phrase.from - 1)
    return false;
  return (
    phrase.referent?.kind === 'person' &&
    (title.tags & (Tag.title | Tag.role)) !== 0 &&
    !((units[phrase.head - 1]?.word.tags ?? 0) & (Tag.title | Tag.role | Tag.determiner)) &&
    /^(?:of|to|for)$/.test(units[title.to]?.word.lower ?? '')
  );
}

/** `harbour master [and] author Mina Okafor`: two roles of one person. */
function isRoleBeside(units: readonly Unit[], role: NounPhrase, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'name' || phrase.head === phrase.from || role.kind !== 'noun' || role.plural) return false;
  if (role.to !== phrase.from - 1 || units[role.to]?.word.lower !== 'and' || phrase.referent?.kind !== 'person')
    return false;
  const held = (at: number) => ((units[at]?.word.tags ?? 0) & (Tag.title | Tag.role)) !== 0;
  return held(role.head) && held(phrase.head - 1) && !((units[role.from]?.word.tags ?? 0) & Tag.determiner);
}

function phraseAt(units: readonly Unit[], from: number, cues: Cues): NounPhrase | undefined {
  const first = units[from] as Unit;
  const before = units[from - 1]?.word.tags ?? 0;
  const governed =
    (before & Tag.preposition) !== 0 &&
    !(before & Tag.subordinator && units[from - 1]?.word.lower !== 'of') &&
    !isApproximated(units, from);
  const lower = first.word.lower;
  const owned = first.word.tags & Tag.possessive && !first.referent && isNounLike(units[from + 1], cues);
  if (!first.referent && !owned && isPersonal(first.word)) return pronounAt(units, from, governed);
  const begun = { units, cues, from };
  let at = from;
  let head = from;
  let owner: NounPhrase['owner'] = owned ? { referent: undefined, unit: from } : undefined;
  let referent: Referent | undefined;
  while (at < units.length) {
    const unit = units[at] as Unit;
    if (unit.referent && at > from && isDay(units[at - 1])) break;
    if (unit.referent) {
      head = at;
      referent = unit.referent;
      at += 1;
      if (units[at]?.word.tags && (units[at]?.word.tags ?? 0) & Tag.clitic && isPossessive(units, at, cues)) {
        owner = { referent: unit.referent, unit: head };
        referent = undefined;
        at += 1;
        continue;
      }
      if (isApostrophe(units[at]) && isNounLike(units[at + 1], cues)) {
        owner = { referent: unit.referent, unit: head };
        referent = undefined;
        at += 1;
        continue;
      }
      if (leadsToPerson(units, at, cues)) continue;
      if (unit.referent.kind === 'person' && !isModifier(begun, at)) break;
      continue;
    }
    if (at > from && !continuesPhrase(begun, at)) break;
    if (unit.word.tags & Tag.clitic) {
      owner = { referent: undefined, unit: head };
    } else {
      head = at;
      referent = undefined;
    }
    at += 1;
  }
  if (at === from) return undefined;
  const last = units[at - 1] as Unit;
  const named = referent !== undefined && head === at - 1;
  const headUnit = units[head] as Unit;
  const tags = headUnit.word.shape === 'number' ? headUnit.word.tags : headUnit.word.tags & ~Tag.number;
  return {
    from,
    to: at,
    start: first.start,
    end: last.end,
    kind: named ? 'name' : 'noun',
    head,
    referent: named ? referent : undefined,
    owner,
    gender: referent?.gender ?? genderOf(tags),
    plural: (tags & Tag.plural) !== 0 || (!named && (several.has(lower) || /[^s]s$/.test(headUnit.word.lower))),
    tags,
    governed,
  };
}

/** Whether a few nouns lead from a name to a person's: `Port Authority [ranking officer] Mina Okafor`. */
function leadsToPerson(units: readonly Unit[], from: number, cues: Cues): boolean {
  const held = Tag.role | Tag.title;
  const tagsAt = (at: number) => units[at]?.word.tags ?? 0;
  for (let at = from; at < from + 5; at += 1) {
    const unit = units[at];
    if (!unit) return false;
    if (unit.referent) return at > from && unit.referent.kind === 'person';
    if (unit.word.shape === 'mark' || (!isNounLike(unit, cues) && !unit.word.lower.endsWith('ing'))) return false;
    if (cues.verbOf(unit.word) && !(tagsAt(at) & held || (tagsAt(at + 1) & held && at === from))) return false;
  }
  return false;
}

/** `On [Tuesday] Okafor said`: a day is no part of the name behind it. */
function isDay(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.referent && (unit.word.tags & Tag.time) !== 0 && unit.word.shape === 'capital';
}

/** Whether the person's name before `units[at]` describes a noun: `the Okafor [government]`, `Okafor [aides]`. */
function isModifier({ units, cues, from }: Begun, at: number): boolean {
  const next = units[at];
  if (next?.word.shape !== 'lower' || !isNounLike(next, cues) || isVerbByEnding(units, at)) return false;
  if (next.word.tags & (Tag.organization | Tag.role | Tag.document | Tag.plural) && !cues.verbOf(next.word))
    return true;
  return ((units[from]?.word.tags ?? 0) & Tag.determiner) !== 0 && !cues.verbOf(next.word);
}

function pronounAt(units: readonly Unit[], at: number, governed: boolean): NounPhrase {
  const unit = units[at] as Unit;
  const { lower, tags } = unit.word;
  return {
    from: at,
    to: at + 1,
    start: unit.start,
    end: unit.end,
    kind: 'pronoun',
    head: at,
    referent: undefined,
    owner: undefined,
    gender: genderOfPronoun(unit.word),
    plural: several.has(lower),
    tags,
    governed: governed || objective.has(lower),
  };
}

function genderOf(tags: number): Gender | undefined {
  const bits = tags & (Tag.male | Tag.female);
  return bits === Tag.male ? 'male' : bits === Tag.female ? 'female' : undefined;
}

function isApostrophe(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.word.text === '’' || unit.word.text === "'");
}

/** A source named with `according to` or the like. */
export interface Source {
  phrase: NounPhrase;
  /** The phrase behind the cue itself, where `phrase` is who stands behind it. */
  named: NounPhrase;
  cue: Span;
  /** The first unit of the cue. */
  cueUnit: number;
}
