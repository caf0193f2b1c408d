import { canSpeak } from './find-subject.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';
import type { Gender, Referent } from './referents.ts';

/** Who has been talked about, up to a point in the text. */
export interface Discourse {
  /** Number of sentences noticed. */
  sentence: number;
  people: Map<Referent, Seen>;
  /** The last subjects that were no person: `it` and `they` look here. */
  lastThing?: Antecedent;
  lastGroup?: Antecedent;
  /** Referents of the pronouns met so far. */
  antecedents: Map<NounPhrase, Antecedent>;
}

/** What a pronoun stands for: somebody named, or a phrase. */
export interface Antecedent {
  referent?: Referent;
  phrase: NounPhrase;
}

interface Seen {
  weight: number;
  sentence: number;
  phrase: NounPhrase;
}

export function newDiscourse(): Discourse {
  return { sentence: 0, people: new Map(), antecedents: new Map() };
}

/** How much of a person's salience is left one sentence later. */
const decay = 0.6;
const subjectWeight = 1;
const objectWeight = 0.45;
/** Somebody whose gender the text doesn't tell fits a pronoun less well than one whose gender agrees. */
const unknownGender = 0.6;
/** Sentences after which nobody is remembered. */
const memory = 40;

/** People kept in mind, the longest unmentioned forgotten first. */
const mostPeople = 60;

/** Takes in a sentence: resolves its pronouns in order and updates who is salient. */
export function notice(discourse: Discourse, read: ReadSentence): void {
  discourse.sentence += 1;
  let subject: Referent | undefined;
  let nearest: Antecedent | undefined;
  let first = true;
  for (const phrase of read.phrases) {
    const found =
      phrase.kind === 'pronoun'
        ? resolve(discourse, phrase, subject, isRelated(read, phrase) ? nearest : undefined)
        : phrase.referent && { referent: phrase.referent, phrase };
    if (phrase.kind === 'pronoun' && found) discourse.antecedents.set(phrase, found);
    const owner = phrase.owner?.referent;
    if (owner && isPerson(owner)) see(discourse, owner, phrase, objectWeight);
    const isSubject = first && !phrase.governed && canSpeak(phrase);
    if (phrase.referent && isPerson(phrase.referent)) nearest = { referent: phrase.referent, phrase };
    if (found?.referent && isPerson(found.referent)) {
      see(discourse, found.referent, phrase, isSubject ? subjectWeight : objectWeight);
      if (isSubject) subject = found.referent;
    } else if (isSubject && phrase.kind !== 'pronoun') {
      if (phrase.plural) discourse.lastGroup = { phrase, ...(phrase.referent && { referent: phrase.referent }) };
      else discourse.lastThing = { phrase, ...(phrase.referent && { referent: phrase.referent }) };
    }
    if (isSubject) first = false;
  }
}

/** Raises the salience of somebody whose words were just given. */
export function heard(discourse: Discourse, referent: Referent, phrase: NounPhrase): void {
  if (isPerson(referent)) see(discourse, referent, phrase, objectWeight);
}

/** The person whom `he` or `she` most likely means here. */
export function mostSalient(
  discourse: Discourse,
  gender: Gender | undefined,
  except?: Referent,
): Antecedent | undefined {
  let best: Antecedent | undefined;
  let most = 0;
  for (const [referent, seen] of discourse.people) {
    if (referent === except || (gender && referent.gender && referent.gender !== gender)) continue;
    const age = discourse.sentence - seen.sentence;
    if (age > memory) {
      discourse.people.delete(referent);
      continue;
    }
    const weight = seen.weight * decay ** age * (gender && !referent.gender ? unknownGender : 1);
    if (weight > most) {
      most = weight;
      best = { referent, phrase: seen.phrase };
    }
  }
  return best;
}

/** `at the fair, where [he] spoke`: the clause hangs on what stands just before it. */
function isRelated(read: ReadSentence, phrase: NounPhrase): boolean {
  return read.units[phrase.from - 1]?.word.lower === 'where';
}

function resolve(
  discourse: Discourse,
  phrase: NounPhrase,
  subject: Referent | undefined,
  nearest: Antecedent | undefined,
): Antecedent | undefined {
  if (nearest && phrase.gender && (nearest.referent?.gender ?? phrase.gender) === phrase.gender) return nearest;
  if (phrase.gender) return mostSalient(discourse, phrase.gender, phrase.governed ? subject : undefined);
  if (phrase.plural) return discourse.lastGroup;
  return discourse.lastThing;
}

function see(discourse: Discourse, referent: Referent, phrase: NounPhrase, weight: number): void {
  const seen = discourse.people.get(referent);
  const left = seen ? seen.weight * decay ** (discourse.sentence - seen.sentence) : 0;
  discourse.people.delete(referent);
  if (discourse.people.size >= mostPeople) discourse.people.delete(discourse.people.keys().next().value as Referent);
  discourse.people.set(referent, { weight: left + weight, sentence: discourse.sentence, phrase });
}

function isPerson(referent: Referent): boolean {
  return referent.kind === undefined || referent.kind === 'person';
}
