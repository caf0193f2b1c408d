import { definiteOfSeveral, peopleNouns } from '../../languages/en/closed-classes.ts';
import {
  bodyPairs,
  companyPhrases,
  joiningWords,
  pairWords,
  placePairs,
} from '../../languages/en/speech/joining-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { voiceOf } from '../grammar/can-speak.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { beforeBrackets, described, isObject } from '../grammar/phrase-relations.ts';
import type { Referent } from '../referents/referent.ts';
import { type Known, type Speaker, speakerOf } from './name-speaker.ts';

/** The phrase that names a speaker, its sentence, and the sentence before. */
export interface SpeakerContext {
  phrase: NounPhrase;
  read: ReadSentence;
  lastSentence?: ReadSentence | undefined;
}

/**
 * A speaker with those who speak jointly in `others`: `Okafor and Holm said`, or `both ministers said` where the text has
 * just named two. A speaker who speaks alone is returned unchanged.
 */
export function withOthers(speaker: Speaker, context: SpeakerContext, known: Known): Speaker {
  if (speaker.others) return speaker;
  const together = coordinated(context, known) ?? justNamed(context, known);
  const [first, ...others] = together ?? [];
  return first && others.length > 0 ? { ...first, others } : speaker;
}

/** The limit of joint speakers to either side, which keeps hostile texts linear. */
const mostSpeakers = 6;

function coordinated({ phrase, read, lastSentence }: SpeakerContext, known: Known): Speaker[] | undefined {
  const sentence = [read, lastSentence].find((one) => one?.beginning[phrase.from] === phrase);
  const members = sentence && membersAround(sentence, phrase);
  if (!members || members.length < 2) return undefined;
  return distinct(members.map((member) => speakerOf(member, sentence, known)));
}

/** The coordinated phrases of which `phrase` is one, in order. */
function membersAround(read: ReadSentence, phrase: NounPhrase): NounPhrase[] {
  if (!isMember(read, phrase) || isDescribed(read, phrase)) return [phrase];
  const before: NounPhrase[] = [];
  for (let at = descriptionOf(read, phrase); before.length < mostSpeakers; ) {
    const previous = memberBefore(read, at, before.length > 0);
    if (!previous) break;
    before.unshift(previous);
    at = previous;
  }
  const [first] = before;
  if (first && (isObject(read, first) || tagsAt(read.units, first.from - 1) & (Tag.auxiliary | Tag.verb)))
    return [phrase];
  return [...before, phrase, ...membersAfter(read, phrase)];
}

/** The description of a name that is joined in its place: `Okafor and [her guest], Lars Holm`; else the phrase itself. */
function descriptionOf({ units, ending }: ReadSentence, phrase: NounPhrase): NounPhrase {
  const before = units[phrase.from - 1]?.word.text === ',' ? ending[phrase.from - 1] : undefined;
  const isJoined = before?.kind === 'noun' && !before.plural && joiningWords.has(lowerAt(units, before.from - 1));
  return before && isJoined ? before : phrase;
}

/** Whether a relative clause follows, which is about the last conjunct only: `Okafor and [Holm], who said`. */
function isDescribed({ units }: ReadSentence, { to }: NounPhrase): boolean {
  const next = units[to]?.word.text === ',' ? units[to + 1] : units[to];
  return ((next?.word.tags ?? 0) & Tag.relative) !== 0;
}

/** The conjunct before: `[Okafor] and Holm`. Left of an `and`, a comma joins as well: `[Okafor], Holm and Quist`. */
function memberBefore(read: ReadSentence, phrase: NounPhrase, isList: boolean): NounPhrase | undefined {
  const joint = read.units[phrase.from - 1];
  const isJoined = joiningWords.has(joint?.word.lower ?? '') && !joint?.stretch;
  if (!isJoined && !(isList && joint?.word.text === ',')) return undefined;
  const end = phrase.from - 1;
  const isSetOff = isJoined && read.units[end - 1]?.word.text === ',';
  const ending = read.ending[beforeBrackets(read, isSetOff ? end - 1 : end)];
  if (!ending) return undefined;
  const whole = described(read, ending);
  if (isSetOff && whole === ending && !isListed(read, ending)) return undefined;
  const member = whole.governed ? holder(read, whole, phrase) : whole;
  if (!member || !isMember(read, member) || isSecondRole(read, phrase)) return undefined;
  return isJoined || (member.kind === 'name' && phrase.kind === 'name') ? member : undefined;
}

/** Whether a name stands in a list: `Okafor, [Holm], and Quist`. */
function isListed({ units, ending }: ReadSentence, { kind, from }: NounPhrase): boolean {
  return kind === 'name' && units[from - 1]?.word.text === ',' && ending[from - 1]?.kind === 'name';
}

/**
 * The person whom a prepositional phrase describes, where the next conjunct is a person:
 * `[the minister] of Norway and her guest`.
 */
function holder(read: ReadSentence, governed: NounPhrase, next: NounPhrase): NounPhrase | undefined {
  const root = read.ending[governed.from - 1];
  const isPeople = isPerson(next) && !isPerson(governed);
  if (!root || root.governed || !(root.tags & Tag.role) || !isPeople) return undefined;
  return root;
}

function membersAfter(read: ReadSentence, phrase: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = phrase; found.length < mostSpeakers; ) {
    const next = memberAfter(read, at);
    if (!next || !isMember(read, next) || isSecondRole(read, next) || isFollowedByVerb(read, next)) break;
    found.push(next);
    at = next;
  }
  return found;
}

/**
 * The conjunct behind a phrase, past an apposition: `Okafor[, the harbour master,] and [Holm]`;
 * `Okafor, together with [Holm]`.
 */
function memberAfter(read: ReadSentence, phrase: NounPhrase): NounPhrase | undefined {
  const { units, beginning } = read;
  const comma = units[phrase.to]?.word.text === ',' ? 1 : 0;
  for (const words of companyPhrases) {
    const from = phrase.to + comma;
    if (words.every((word, i) => units[from + i]?.word.lower === word)) return beginning[from + words.length];
  }
  let at = phrase.to;
  if (comma && beginning[at + 1]?.kind === 'noun') {
    at = beginning[at + 1]?.to ?? at;
    while (beginning[at + 1]?.governed) at = beginning[at + 1]?.to ?? at + 1;
    if (units[at]?.word.text !== ',') return undefined;
    at += 1;
  }
  return joiningWords.has(lowerAt(units, at)) ? beginning[at + 1] : undefined;
}

/** Whether a phrase is the subject of a verb of its own: `said Okafor and [Holm left]`. */
function isFollowedByVerb(read: ReadSentence, { from, to }: NounPhrase): boolean {
  const unit = read.units[to];
  if (!unit || unit.stretch || unit.word.shape === 'mark') return false;
  const verb = read.verbAt[to] !== undefined || (unit.word.tags & (Tag.auxiliary | Tag.verb)) !== 0;
  return (
    (verb || (unit.word.shape === 'lower' && /.{2}ed$/.test(unit.word.lower))) &&
    !read.verbs.some((one) => one.unit === to && one.unit > from && isCompany(read, from))
  );
}

/** Whether words such as `together with` stand before a phrase; then the verb behind it is the other speaker's. */
function isCompany(read: ReadSentence, from: number): boolean {
  return companyPhrases.some((words) =>
    words.every((word, i) => read.units[from - words.length + i]?.word.lower === word),
  );
}

function isMember(read: ReadSentence, phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return phrase.referent?.kind !== 'event';
  if (phrase.kind === 'pronoun') return phrase.gender !== undefined;
  return (phrase.tags & (Tag.role | Tag.organization | Tag.place)) !== 0 || voiceOf(phrase, read) === 'name';
}

/**
 * Whether a phrase is a second description of the same person: `the former mayor and [senator]`,
 * `Okafor, a painter, and [a Norwegian]`.
 */
function isSecondRole({ units }: ReadSentence, { kind, plural, from }: NounPhrase): boolean {
  if (kind === 'name') return /^an?$/.test(lowerAt(units, from));
  return kind === 'noun' && !plural && !(tagsAt(units, from) & (Tag.determiner | Tag.possessive));
}

function isPerson({ kind, tags, referent }: NounPhrase): boolean {
  if (kind === 'name') return referent?.kind === 'person' || referent?.human === true;
  return kind === 'pronoun' || (tags & Tag.role) !== 0;
}

/** The two whom `both ministers`, `the two` or `they` means, where this sentence and the one before name exactly two. */
function justNamed({ phrase, read, lastSentence }: SpeakerContext, { discourse }: Known): Speaker[] | undefined {
  if (read.beginning[phrase.from] !== phrase) return undefined;
  const kind = pairKind(phrase, read);
  const they = phrase.kind === 'pronoun' && lowerAt(read.units, phrase.from) === 'they';
  if (!kind && !they) return undefined;
  const near = lastSentence && lastSentence.block >= read.block - 1 ? [lastSentence, read] : [read];
  const named = new Map<Referent, NounPhrase>();
  for (const sentence of near)
    for (const one of sentence.phrases) {
      if (sentence === read && one.from >= phrase.from) break;
      const referent = referentOf(one, discourse);
      if (referent && (referent.kind ?? 'person') === (kind ?? 'person')) named.set(referent, one);
    }
  if (named.size !== 2 || (they && !areJoined([...named.values()], near))) return undefined;
  const { start, end } = phrase;
  return [...named].map(([referent, at]) => ({
    start,
    end,
    name: referent.name,
    referent,
    phrase: at,
    resolved: true,
    speaks: true,
  }));
}

function pairKind(phrase: NounPhrase, { units }: ReadSentence): Referent['kind'] {
  if (phrase.kind !== 'noun') return undefined;
  const words = units.slice(phrase.from, phrase.to).map(({ word }) => word.lower);
  const isDefinite = definiteOfSeveral.has(words[0] ?? '');
  if (!isDefinite || !words.slice(0, 3).some((word) => pairWords.has(word))) return undefined;
  const head = words.at(-1) ?? '';
  if (placePairs.has(head)) return 'place';
  if (bodyPairs.has(head)) return 'organization';
  return phrase.tags & (Tag.role | Tag.plural) || pairWords.has(head) || peopleNouns.has(head) ? 'person' : undefined;
}

function referentOf(phrase: NounPhrase, { antecedents }: Discourse): Referent | undefined {
  return phrase.referent ?? antecedents.get(phrase)?.referent;
}

/** Whether the two are coordinated somewhere: `Okafor and Holm met. They …`. */
function areJoined([first, second]: NounPhrase[], sentences: readonly ReadSentence[]): boolean {
  const read = sentences.find((one) => first && one.beginning[first.from] === first);
  return Boolean(read && first && second && membersAround(read, second).includes(first));
}

function distinct(speakers: readonly Speaker[]): Speaker[] {
  return [...new Map(speakers.filter(({ name }) => name !== null).map((one) => [one.name, one])).values()];
}
