import { indefiniteOpeners, locatives } from '../../languages/en/closed-classes.ts';
import { firstPersonWords, secondPersonWords } from '../../languages/en/genre-words.ts';
import { leadingRoles } from '../../languages/en/speech/organization-words.ts';
import { askingWords } from '../../languages/en/speech/subject-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import { canSpeak, voiceOf } from '../grammar/can-speak.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct, described, nameAfter } from '../grammar/phrase-relations.ts';
import { type Gender, newReferent, type Referent } from '../referents/referent.ts';
import type { Antecedent, Discourse, PersonInText, Role } from './discourse.ts';
import { holderMeant, noteOffices } from './office-holders.ts';
import { noteOrganization, organizationMeant } from './organization-meant.ts';
import { othersIn } from './others-spoken-of.ts';
import { antecedentOf, isThing, likeliest } from './pronoun-antecedent.ts';

/** The state before the first sentence of a text. */
export function newDiscourse(
  text: string,
  {
    choose = likeliest,
    spokenOfIn = new Map(),
    kindOf = kindNamed,
  }: Partial<Pick<Discourse, 'choose' | 'spokenOfIn' | 'kindOf'>> = {},
): Discourse {
  const nobody = { asked: undefined, speaker: undefined, lastThing: undefined, lastGroup: undefined };
  return {
    text,
    sentence: 0,
    block: -1,
    opening: true,
    people: [],
    ...nobody,
    organizations: [],
    antecedents: new Map(),
    spokenOfIn,
    kindOf,
    choose,
  };
}

const kindNamed = ({ kind }: Referent) => kind;

/** How many people are remembered; the one mentioned least recently is forgotten first. */
const mostPeople = 30;

/** Reads a sentence into the discourse: resolves its pronouns and descriptions in order and notes whom it speaks of. */
export function noteSentence(discourse: Discourse, read: ReadSentence): void {
  discourse.sentence += 1;
  discourse.opening = discourse.block !== read.block;
  discourse.block = read.block;
  let first = true;
  let subject: Referent | undefined;
  for (const phrase of read.phrases) {
    const isSubject = first && !phrase.governed && canAct(phrase);
    const found =
      referredBy(discourse, read, { phrase, subject, isSubject }) ??
      (isSubject ? strangerMet(discourse, read, phrase) : undefined);
    if (phrase.referent && isNamedLikeThing(read, phrase)) phrase.referent.namedLikeThing = true;
    if (phrase.kind === 'pronoun' && found) {
      discourse.antecedents.set(phrase, found);
      if (found.referent && phrase.gender) found.referent.guessedGender = phrase.gender;
    }
    if (phrase.kind === 'noun' && found) discourse.antecedents.set(phrase, found);
    if (subject && !subject.guessedGender && discourse.people.at(-1)?.referent === subject)
      subject.guessedGender = ownerGender(read, phrase);
    const owner = phrase.owner?.referent;
    if (owner && isPerson(owner)) notePerson(discourse, { referent: owner, phrase, role: 'owner' });
    if (found?.referent && isPerson(found.referent)) {
      notePerson(discourse, { referent: found.referent, phrase, role: isSubject ? 'subject' : 'object' });
      if (isAsked(read, phrase)) discourse.asked = { referent: found.referent, sentence: discourse.sentence };
      if (isSubject) subject = found.referent;
    } else if (isSubject && phrase.kind !== 'pronoun' && canSpeak(phrase, read)) {
      const thing = { phrase, ...(phrase.referent && { referent: phrase.referent }) };
      if (phrase.plural) discourse.lastGroup = thing;
      else discourse.lastThing = thing;
    }
    if (isSubject) first = false;
  }
}

function referredBy(
  discourse: Discourse,
  read: ReadSentence,
  { phrase, subject, isSubject }: { phrase: NounPhrase; subject: Referent | undefined; isSubject: boolean },
): Antecedent | undefined {
  if (phrase.kind === 'noun') return describedBy(discourse, read, phrase);
  if (phrase.kind === 'name') {
    if (phrase.referent?.kind === 'person') noteRoles(phrase.referent, rolesIn(read, phrase.from, phrase.head));
    if (phrase.referent?.kind === 'organization') noteOrganization(discourse, phrase.referent, isSubject);
    return phrase.referent && { referent: phrase.referent, phrase };
  }
  if (discourse.self && firstPersonWords.has(lowerAt(read.units, phrase.from)))
    return { referent: discourse.self, phrase };
  if (isOfSpeakers(lowerAt(read.units, phrase.from))) return undefined;
  if (!phrase.gender) return phrase.plural ? discourse.lastGroup : discourse.lastThing;
  const others = othersIn(read, discourse.spokenOfIn);
  const place = { gender: phrase.gender, pronoun: phrase, except: phrase.governed ? subject : undefined, others };
  const afterWhere = lowerAt(read.units, phrase.from - 1) === 'where';
  return antecedentOf(discourse, { ...place, afterWhere });
}

/** Whether a pronoun means whoever speaks or hears, never somebody whom the text tells of. */
function isOfSpeakers(pronoun: string): boolean {
  return firstPersonWords.has(pronoun) || secondPersonWords.has(pronoun);
}

/** Whether a verb of asking stands right before: `A reporter asked [Okafor]`. */
function isAsked({ units }: ReadSentence, { from }: NounPhrase): boolean {
  return askingWords.has(lowerAt(units, from - 1));
}

/** Whether a name is used like that of a place or body: `in [Harbour Point]`, `the [Harbour Board]`. */
function isNamedLikeThing({ units }: ReadSentence, { from, head }: NounPhrase): boolean {
  if (from === head) return locatives.has(lowerAt(units, from - 1));
  return from === head - 1 && lowerAt(units, from) === 'the';
}

/** The likely gender of the subject by a possessive in its clause: `Okafor thanked [her crew]`. */
function ownerGender({ units }: ReadSentence, { owner }: NounPhrase): Gender | undefined {
  const word = units[owner?.unit ?? -1]?.word.lower;
  return word === 'her' ? 'female' : word === 'his' ? 'male' : undefined;
}

/**
 * Whom a description means: an organization named before, the person in apposition, a person described so before, or
 * somebody without a name.
 */
function describedBy(discourse: Discourse, read: ReadSentence, phrase: NounPhrase): Antecedent | undefined {
  const body = phrase.plural ? undefined : organizationMeant(discourse, read, phrase);
  if (body) return { referent: body, phrase };
  const role = lowerAt(read.units, phrase.head);
  if (!(phrase.tags & Tag.role || leadingRoles.has(role)) || phrase.plural) return undefined;
  const named = nameAfter(read, phrase) ?? described(read, phrase);
  const isSubject = read.verbAt[phrase.to] !== undefined || tagsAt(read.units, phrase.to) & Tag.auxiliary;
  if (named.referent && !(isSubject && named.to < phrase.from)) {
    if (named.referent.kind === 'person') noteRoles(named.referent, [role]);
    if (isPerson(named.referent)) noteOffices(named.referent, read, phrase);
    return { referent: named.referent, phrase: named };
  }
  const first = lowerAt(read.units, phrase.from);
  const holder = indefiniteOpeners.has(first) ? undefined : holderMeant(discourse, read, phrase);
  if (holder) return { referent: holder, phrase };
  if (indefiniteOpeners.has(first) || (phrase.owner && phrase.gender))
    return { referent: strangerOf(discourse, phrase, role), phrase };
  const titles = read.units.slice(phrase.from + 1, phrase.head + 1).map(({ word }) => word.lower);
  if (first !== 'the' || titles.length === 0 || phrase.to > phrase.head + 1) return undefined;
  const likeliest = antecedentOf(discourse, { gender: phrase.gender })?.referent;
  return likeliest && titles.every((title) => likeliest.roles?.has(title))
    ? { referent: likeliest, phrase }
    : undefined;
}

/** A new referent for somebody whom the text doesn't name: `one voter`, `a spokeswoman`, `his mother`. */
function strangerOf({ text }: Discourse, { start, end, gender }: NounPhrase, role: string): Referent {
  const name = text.slice(start, end);
  return newReferent(name, { kind: 'person', human: true, stranger: true, roles: new Set([role]), gender });
}

/**
 * Somebody whom nothing shows to be a person but what they do, in a text that has named nobody: `[The skipper] came on deck. “…,” he
 * said.`, `[Holm] has spoken of it.`, whom `the captain` may mean then.
 */
function strangerMet(discourse: Discourse, read: ReadSentence, phrase: NounPhrase): Antecedent | undefined {
  const { people } = discourse;
  if (
    phrase.kind !== 'noun' ||
    phrase.plural ||
    !people.every(({ referent }) => referent.stranger || isThing(discourse, referent))
  )
    return undefined;
  const voice = voiceOf(phrase, read);
  const isTheOne = lowerAt(read.units, phrase.from) === 'the' && phrase.head === phrase.to - 1;
  const isNamed = voice === 'name' && phrase.to === phrase.from + 1 && tellsBehind(read, phrase.to);
  if (!isNamed && !(voice === 'people' && isTheOne)) return undefined;
  const role = lowerAt(read.units, phrase.head);
  const [met, ...others] = people.filter(({ referent }) => referent.stranger);
  const known = people.findLast(({ referent }) => referent.roles?.has(role))?.referent;
  const only = met && others.length === 0 && !isDescription(met) ? met.referent : undefined;
  return { referent: known ?? only ?? strangerOf(discourse, phrase, role), phrase };
}

/** Whether a verb of saying follows, helping verbs and adverbs aside: `has [spoken]`. */
function tellsBehind({ units, verbAt }: ReadSentence, from: number): boolean {
  let at = from;
  while (tagsAt(units, at) & (Tag.auxiliary | Tag.adverb)) at += 1;
  return verbAt[at] !== undefined;
}

/** Whether somebody was first met by a description: `the skipper`. */
function isDescription({ referent }: PersonInText): boolean {
  return referent.name.includes(' ');
}

/** The titles and descriptions between two units: `[Senator] Okafor`, `the harbour [master] Okafor`. */
function rolesIn({ units }: ReadSentence, from: number, to: number): string[] {
  return units.slice(from, to).flatMap(({ word }) => (word.tags & (Tag.role | Tag.title) ? word.lower : []));
}

function noteRoles(referent: Referent, roles: readonly string[]): void {
  if (roles.length === 0) return;
  referent.roles ??= new Set();
  for (const role of roles) referent.roles.add(role);
}

/**
 * Notes who was just quoted. One without a name becomes a new referent: `[his sister] said`; not `the senator`, who is
 * rather somebody named before.
 */
export function noteSpeaker(discourse: Discourse, phrase: NounPhrase, named: Referent | undefined): void {
  const referent = named ?? unnamedSpeaker(discourse, phrase);
  if (!referent) return;
  discourse.speaker = referent;
  if (referent.kind === 'person') referent.human = true;
  if (isPerson(referent)) notePerson(discourse, { referent, phrase, role: 'speaker' });
}

function unnamedSpeaker(discourse: Discourse, phrase: NounPhrase): Referent | undefined {
  if (phrase.kind !== 'noun' || !(phrase.tags & Tag.role) || phrase.plural) return undefined;
  const isKnown = /^the /i.test(discourse.text.slice(phrase.start, phrase.start + 4));
  if (isKnown && (!phrase.gender || discourse.people.some(({ referent }) => fits(referent, phrase)))) return undefined;
  const stranger = strangerOf(discourse, phrase, '');
  return discourse.people.findLast(({ referent }) => referent.name === stranger.name)?.referent ?? stranger;
}

function fits({ gender }: Referent, phrase: NounPhrase): boolean {
  return !gender || gender === phrase.gender;
}

function notePerson(
  discourse: Discourse,
  { referent, phrase, role }: { referent: Referent; phrase: NounPhrase; role: Role },
): void {
  const { people, sentence, block } = discourse;
  const place = people.findIndex((one) => one.referent === referent);
  const [before] = place < 0 ? [] : people.splice(place, 1);
  if (people.length >= mostPeople) people.shift();
  const subjectAt = role === 'subject' || role === 'speaker' ? sentence : (before?.subjectAt ?? -1);
  const kept = before && before.sentence === sentence && before.role === 'subject' ? 'subject' : role;
  const timesQuoted = (before?.timesQuoted ?? 0) + Number(role === 'speaker');
  people.push({
    referent,
    phrase,
    role: kept,
    sentence,
    block,
    times: (before?.times ?? 0) + 1,
    subjectAt,
    timesQuoted,
  });
}

function isPerson(referent: Referent): boolean {
  if (referent.group) return false;
  return referent.kind === undefined || referent.kind === 'person';
}
