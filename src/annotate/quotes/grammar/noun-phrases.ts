import type { Span } from '../../../model/annotation.ts';
import { objectPronouns, severalWords, titleLinks } from '../../languages/en/closed-classes.ts';
import { surnameTitles } from '../../languages/en/names/titles.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { genderOf, Tag } from '../../text/word-tags.ts';
import { type Gender, genderOfPronoun, type Referent } from '../referents/referent.ts';
import type { Cues, CueVerb } from './cues.ts';
import { type Begun, continuesPhrase } from './phrase-continues.ts';
import { startsPhrase } from './phrase-starts.ts';
import type { Sentence, Unit } from './split-sentences.ts';
import { isApproximated, isNounLike, isPersonal, isPossessive, isVerbByEnding } from './word-roles.ts';

/** A phrase that can name a speaker; `from` and `to` are units of its sentence, `to` exclusive. */
export interface NounPhrase extends Span {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'noun';
  /** The unit of its head: the name, or the noun that says who or what it is. */
  head: number;
  /** The referent of a name; that of a possessor is in `owner`. */
  referent: Referent | undefined;
  /** The possessor: `Okafor’s [campaign]`, `her [letter]`. */
  owner: { referent: Referent | undefined; unit: number } | undefined;
  gender: Gender | undefined;
  plural: boolean;
  /** The head's tags. */
  tags: number;
  /** Whether a preposition governs it. */
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
  /** Its sources, kept after they were first looked for. */
  sources: readonly Source[] | undefined;
}

/** Finds noun phrases and verbs of speech from left to right by closed classes and endings; no parser is involved. */
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

/** The cue of a verb with its second word: `[put] it`, `[went] on`. */
function phrasalAt(units: readonly Unit[], at: number, cues: Cues): CueVerb | undefined {
  const phrasal = cues.phrasalOf((units[at] as Unit).word);
  return phrasal && units[at + 1]?.word.lower === phrasal.second ? phrasal.verb : undefined;
}

/**
 * Whether a phrase before a name is the office of its bearer: `Secretary of [State Mike Okafor]`; not
 * `an aide to [Mayor Okafor]`.
 */
function isTitleOf(units: readonly Unit[], title: NounPhrase, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'name' || phrase.head === phrase.from || title.kind !== 'noun' || title.to !== phrase.from - 1)
    return false;
  return (
    phrase.referent?.kind === 'person' &&
    (title.tags & (Tag.title | Tag.role)) !== 0 &&
    !(tagsAt(units, phrase.head - 1) & (Tag.title | Tag.role | Tag.determiner)) &&
    titleLinks.has(lowerAt(units, title.to))
  );
}

/** Whether a phrase before `and` is a second role of the person named: `harbour master [and] author Mina Okafor`. */
function isRoleBeside(units: readonly Unit[], role: NounPhrase, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'name' || phrase.head === phrase.from || role.kind !== 'noun' || role.plural) return false;
  if (role.to !== phrase.from - 1 || lowerAt(units, role.to) !== 'and' || phrase.referent?.kind !== 'person')
    return false;
  const isOffice = (at: number) => (tagsAt(units, at) & (Tag.title | Tag.role)) !== 0;
  return isOffice(role.head) && isOffice(phrase.head - 1) && !(tagsAt(units, role.from) & Tag.determiner);
}

function phraseAt(units: readonly Unit[], from: number, cues: Cues): NounPhrase | undefined {
  const first = units[from] as Unit;
  const isOwned =
    (first.word.tags & Tag.possessive) !== 0 &&
    !first.referent &&
    isNounLike(units[from + 1], cues) &&
    !surnameTitles.has(lowerAt(units, from + 1));
  if (!first.referent && !isOwned && isPersonal(first.word)) return pronounAt(units, from);
  const owner = isOwned ? { referent: undefined, unit: from } : undefined;
  const read: PhraseRead = { to: from, head: from, owner, referent: undefined };
  while (read.to < units.length && takesUnit({ units, cues, from }, read));
  return read.to === from ? undefined : toPhrase(units, from, read);
}

/** The state of a phrase that is being read: the unit behind it, and its head, owner and referent so far. */
interface PhraseRead extends Pick<NounPhrase, 'to' | 'head' | 'owner' | 'referent'> {}

/** Takes the next unit into the phrase; false where the phrase ends before or with it. */
function takesUnit(begun: Begun, read: PhraseRead): boolean {
  const unit = begun.units[read.to] as Unit;
  if (unit.referent) return takesName(begun, read, unit.referent);
  if (read.to > begun.from && !continuesPhrase(begun, read.to)) return false;
  if (unit.word.tags & Tag.clitic) {
    read.owner = { referent: undefined, unit: read.head };
  } else {
    read.head = read.to;
    read.referent = undefined;
  }
  read.to += 1;
  return true;
}

function takesName(begun: Begun, read: PhraseRead, referent: Referent): boolean {
  const { units, cues, from } = begun;
  if (read.to > from && (isDay(units[read.to - 1]) || endsDate(units, from, read.to - 1))) return false;
  read.head = read.to;
  read.referent = referent;
  read.to += 1;
  if (isOwnersMark(units, read.to, cues)) {
    read.owner = { referent, unit: read.head };
    read.referent = undefined;
    read.to += 1;
    return true;
  }
  return leadsToPerson(units, read.to, cues) || referent.kind !== 'person' || isModifier(begun, read.to);
}

/** Whether a possessive mark stands at a unit: `Okafor[’s] campaign`, `the dockers[’] union`. */
function isOwnersMark(units: readonly Unit[], at: number, cues: Cues): boolean {
  if (tagsAt(units, at) & Tag.clitic && isPossessive(units, at, cues)) return true;
  return isApostrophe(units[at]) && isNounLike(units[at + 1], cues);
}

function toPhrase(units: readonly Unit[], from: number, { to, head, owner, referent }: PhraseRead): NounPhrase {
  const [first, last] = [units[from] as Unit, units[to - 1] as Unit];
  const named = referent !== undefined && head === to - 1;
  const { tags: all, shape, lower } = (units[head] as Unit).word;
  const tags = shape === 'number' ? all : all & ~Tag.number;
  const isSeveral = !named && (severalWords.has(first.word.lower) || /[^s]s$/.test(lower));
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    kind: named ? 'name' : 'noun',
    head,
    referent: named ? referent : undefined,
    owner,
    gender: referent?.gender ?? genderOf(tags),
    plural: (tags & Tag.plural) !== 0 || isSeveral,
    tags,
    governed: isGoverned(units, from),
  };
}

/** Whether a preposition governs the phrase; words such as `before`, which can also open a clause, don't count. */
function isGoverned(units: readonly Unit[], from: number): boolean {
  const before = tagsAt(units, from - 1);
  if (!(before & Tag.preposition) || (before & Tag.subordinator && lowerAt(units, from - 1) !== 'of')) return false;
  return !isApproximated(units, from);
}

/** Whether only a few nouns stand between a name and a person's name: `Port Authority [ranking officer] Mina Okafor`. */
function leadsToPerson(units: readonly Unit[], from: number, cues: Cues): boolean {
  const office = Tag.role | Tag.title;
  for (let at = from; at < from + 5; at += 1) {
    const unit = units[at];
    if (!unit) return false;
    if (unit.referent) return at > from && unit.referent.kind === 'person';
    if (unit.word.shape === 'mark' || (!isNounLike(unit, cues) && !unit.word.lower.endsWith('ing'))) return false;
    if (cues.verbOf(unit.word) && !(tagsAt(units, at) & office || (tagsAt(units, at + 1) & office && at === from)))
      return false;
  }
  return false;
}

/** Whether a unit is a day, which is no part of a name behind it: `On [Tuesday] Okafor said`. */
function isDay(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.referent && (unit.word.tags & Tag.time) !== 0 && unit.word.shape === 'capital';
}

/** Whether a year ends a date there, so that a name behind it is none of its phrase: `On 3 March [2020] Okafor said`, not `the [2016] Okafor campaign`. */
function endsDate(units: readonly Unit[], from: number, at: number): boolean {
  if (!/^[12]\d{3}$/.test((units[at] as Unit).word.lower)) return false;
  return at === from || (tagsAt(units, at - 1) & (Tag.time | Tag.number)) !== 0;
}

/** Whether the person's name before `units[at]` describes a noun: `the Okafor [government]`, `Okafor [aides]`. */
function isModifier({ units, cues, from }: Begun, at: number): boolean {
  const next = units[at];
  if (next?.word.shape !== 'lower' || !isNounLike(next, cues) || isVerbByEnding(units, at)) return false;
  if (next.word.tags & (Tag.organization | Tag.role | Tag.document | Tag.plural) && !cues.verbOf(next.word))
    return true;
  if (!(tagsAt(units, from) & Tag.determiner)) return false;
  return !cues.verbOf(next.word);
}

function pronounAt(units: readonly Unit[], at: number): NounPhrase {
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
    plural: severalWords.has(lower),
    tags,
    governed: isGoverned(units, at) || objectPronouns.has(lower),
  };
}

function isApostrophe(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.word.text === '’' || unit.word.text === "'");
}

/** A source named with `according to` or the like. */
export interface Source {
  phrase: NounPhrase;
  /** The phrase right behind the cue; `phrase` is whoever issued it where it is a document. */
  named: NounPhrase;
  cue: Span;
  /** The first unit of the cue. */
  cueUnit: number;
}
