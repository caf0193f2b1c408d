import { Tag } from '../names/word-tags.en.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';
import { canSpeak, described, nameAfter } from './phrase-relations.ts';
import type { Gender, Referent } from './referents.ts';
import { type Standing, scoreOf, stepOf } from './standing.ts';

/** Who has been talked about, up to a point in the text. */
export interface Discourse {
  text: string;
  /** Number of sentences noticed, and the block of the last. */
  sentence: number;
  block: number;
  /** The last sentence noticed opens its block. */
  opening: boolean;
  /** Those talked about, the longest unmentioned first. */
  people: Seen[];
  /** Who was quoted last. */
  speaker?: Referent;
  /** The last subjects that were no person: `it` and `they` look here. */
  lastThing?: Antecedent;
  lastGroup?: Antecedent;
  /** What the pronouns met so far stand for. */
  antecedents: Map<NounPhrase, Antecedent>;
  /** Settles whom a pronoun means; the weights do where nothing else is given. */
  choose: (options: readonly Option[]) => Option | undefined;
}

/** What a pronoun stands for: somebody named, or a phrase. */
export interface Antecedent {
  referent?: Referent;
  phrase: NounPhrase;
}

/** Somebody whom a pronoun may mean, with what speaks for and against it. */
export interface Option extends Antecedent {
  referent: Referent;
  standing: Standing;
  pronoun: NounPhrase | undefined;
}

/** As what somebody was spoken of, by their index in a standing's `role`. */
const roles = { subject: 0, object: 1, owner: 2, speaker: 3 };
type Role = keyof typeof roles;

/** How somebody was spoken of so far. */
interface Seen {
  referent: Referent;
  phrase: NounPhrase;
  role: Role;
  sentence: number;
  block: number;
  times: number;
  subjectAt: number;
  /** How often their words were given. */
  spoke: number;
}

export function newDiscourse(text: string, choose: Discourse['choose'] = likeliest): Discourse {
  return { text, sentence: 0, block: -1, opening: true, people: [], antecedents: new Map(), choose };
}

/** People kept in mind, the longest unmentioned forgotten first. */
const mostPeople = 30;

/** Takes in a sentence: resolves its pronouns in order and updates who is spoken of. */
export function notice(discourse: Discourse, read: ReadSentence): void {
  discourse.sentence += 1;
  discourse.opening = discourse.block !== read.block;
  discourse.block = read.block;
  let first = true;
  let subject: Referent | undefined;
  for (const phrase of read.phrases) {
    const isSubject = first && !phrase.governed && canSpeak(phrase);
    const found = referredBy(discourse, read, { phrase, subject });
    if (phrase.referent && isThinglike(read, phrase)) phrase.referent.thinglike = true;
    if (phrase.kind === 'pronoun' && found) {
      discourse.antecedents.set(phrase, found);
      if (found.referent && phrase.gender) found.referent.leaning = phrase.gender;
    }
    if (phrase.kind === 'noun' && found) discourse.antecedents.set(phrase, found);
    if (subject && !subject.leaning && discourse.people.at(-1)?.referent === subject)
      subject.leaning = ownerGender(read, phrase);
    const owner = phrase.owner?.referent;
    if (owner && isPerson(owner)) see(discourse, { referent: owner, phrase, role: 'owner' });
    if (found?.referent && isPerson(found.referent)) {
      see(discourse, { referent: found.referent, phrase, role: isSubject ? 'subject' : 'object' });
      if (isSubject) subject = found.referent;
    } else if (isSubject && phrase.kind !== 'pronoun') {
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
  { phrase, subject }: { phrase: NounPhrase; subject: Referent | undefined },
): Antecedent | undefined {
  if (phrase.kind === 'noun') return describedBy(discourse, read, phrase);
  if (phrase.kind === 'name') {
    if (phrase.referent?.kind === 'person') noteRoles(phrase.referent, rolesIn(read, phrase.from, phrase.head));
    return phrase.referent && { referent: phrase.referent, phrase };
  }
  if (!phrase.gender) return phrase.plural ? discourse.lastGroup : discourse.lastThing;
  const place = { gender: phrase.gender, pronoun: phrase, except: phrase.governed ? subject : undefined };
  const hung = read.units[phrase.from - 1]?.word.lower === 'where';
  return personMeant(discourse, { ...place, hung });
}

/** Whether a name stands as names of places and bodies do: `in [Harbour Point]`, `the [Harbour Board]`. */
function isThinglike({ units }: ReadSentence, { from, head }: NounPhrase): boolean {
  if (from === head) return /^(?:in|at|near|across|outside|inside)$/.test(units[from - 1]?.word.lower ?? '');
  return from === head - 1 && units[from]?.word.lower === 'the';
}

/** `Okafor thanked [her crew]`: of which gender the subject likely is, where nobody else was named since. */
function ownerGender({ units }: ReadSentence, { owner }: NounPhrase): Gender | undefined {
  const word = units[owner?.unit ?? -1]?.word.lower;
  return word === 'her' ? 'female' : word === 'his' ? 'male' : undefined;
}

/** Whom a description of a person means: one who is named beside it, who has borne it before, or nobody named. */
function describedBy(discourse: Discourse, read: ReadSentence, phrase: NounPhrase): Antecedent | undefined {
  if (!(phrase.tags & Tag.role) || phrase.plural) return undefined;
  const role = read.units[phrase.head]?.word.lower ?? '';
  const named = nameAfter(read, phrase) ?? described(read, phrase);
  const isSubject = read.verbAt[phrase.to] !== undefined || (read.units[phrase.to]?.word.tags ?? 0) & Tag.auxiliary;
  if (named.referent && !(isSubject && named.to < phrase.from)) {
    if (named.referent.kind === 'person') noteRoles(named.referent, [role]);
    return { referent: named.referent, phrase: named };
  }
  const first = read.units[phrase.from]?.word.lower ?? '';
  if (/^(?:a|an|one|another)$/.test(first)) return { referent: strangerOf(discourse, phrase, role), phrase };
  if (first !== 'the' || phrase.head !== phrase.from + 1) return undefined;
  const likeliest = personMeant(discourse, { gender: phrase.gender });
  return likeliest?.referent?.roles?.has(role) ? { referent: likeliest.referent, phrase } : undefined;
}

/** Somebody whom the text doesn't name: `one voter`, `a spokeswoman`. */
function strangerOf({ text }: Discourse, { start, end, gender }: NounPhrase, role: string): Referent {
  const name = text.slice(start, end);
  return { name, kind: 'person', human: true, stranger: true, roles: new Set([role]), ...(gender && { gender }) };
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

/** Notes whose words were just given; one without a name is a stranger: `[his sister] said`, but `the senator` is rather somebody named. */
export function heard(discourse: Discourse, phrase: NounPhrase, named: Referent | undefined): void {
  const referent = named ?? strangerHeard(discourse, phrase);
  if (!referent) return;
  discourse.speaker = referent;
  if (referent.kind === 'person') referent.human = true;
  if (isPerson(referent)) see(discourse, { referent, phrase, role: 'speaker' });
}

function strangerHeard(discourse: Discourse, phrase: NounPhrase): Referent | undefined {
  if (phrase.kind !== 'noun' || !(phrase.tags & Tag.role) || phrase.plural) return undefined;
  if (/^the /i.test(discourse.text.slice(phrase.start, phrase.start + 4))) return undefined;
  const stranger = strangerOf(discourse, phrase, '');
  return discourse.people.findLast(({ referent }) => referent.name === stranger.name)?.referent ?? stranger;
}

/** Where a pronoun stands. */
interface Wanted {
  gender: Gender | undefined;
  pronoun?: NounPhrase;
  /** Who can't be meant. */
  except?: Referent | undefined;
  /** The pronoun opens a clause that hangs on the words before: `the fair, where [he] spoke`. */
  hung?: boolean;
}

/** The person whom `he`, `she`, `his` or `her` most likely means here. */
export function personMeant(discourse: Discourse, wanted: Wanted): Antecedent | undefined {
  const options: Option[] = [];
  for (let at = discourse.people.length - 1; at >= 0; at -= 1) {
    const seen = discourse.people[at] as Seen;
    const { referent } = seen;
    if (referent === wanted.except || (wanted.gender && referent.gender && referent.gender !== wanted.gender)) continue;
    const rank = options.length;
    options.push({
      referent,
      phrase: seen.phrase,
      pronoun: wanted.pronoun,
      standing: standingOf(discourse, seen, { rank, wanted }),
    });
  }
  let [most, gendered, peopled] = [0, false, false];
  for (const { standing } of options) {
    most = Math.max(most, standing.times);
    gendered ||= standing.gender === 1;
    peopled ||= standing.human === 1;
  }
  for (const { standing } of options) {
    standing.leading = Number(standing.times === most);
    standing.outgendered = Number(gendered && standing.gender !== 1);
    standing.outpersoned = Number(peopled && standing.human === 0);
  }
  if (wanted.hung) {
    const near = options.find(({ referent }) => isInSentence(discourse, referent));
    if (near) return near;
  }
  return options.length > 0 ? discourse.choose(options) : undefined;
}

function standingOf(discourse: Discourse, seen: Seen, { rank, wanted }: { rank: number; wanted: Wanted }): Standing {
  const { referent } = seen;
  const { gender, leaning } = referent;
  return {
    gender: gender ? 1 : leaning && wanted.gender ? (leaning === wanted.gender ? 2 : 3) : 0,
    kind: Number(referent.kind === 'person'),
    human: Number(referent.human === true),
    rank: Math.min(rank, 4),
    age: stepOf(discourse.sentence - seen.sentence),
    subjectAge: seen.subjectAt < 0 ? never : stepOf(discourse.sentence - seen.subjectAt),
    blocks: Math.min(discourse.block - seen.block, 2),
    times: stepOf(seen.times),
    role: roles[seen.role],
    stands: wanted.pronoun ? Number(wanted.pronoun.governed) : 2,
    opens: Number(discourse.opening),
    quoted: Number(discourse.speaker === referent),
    full: Number(referent.name.includes(' ')),
    stranger: Number(referent.stranger === true),
    thinglike: Number(referent.thinglike === true),
    spoke: Math.min(seen.spoke, 3),
    leading: 0,
    outgendered: 0,
    outpersoned: 0,
  };
}

/** The index of `never subject`. */
const never = 8;

function likeliest(options: readonly Option[]): Option | undefined {
  let best: Option | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const score = scoreOf(option.standing);
    if (score > most) {
      most = score;
      best = option;
    }
  }
  return best;
}

function see(
  discourse: Discourse,
  { referent, phrase, role }: { referent: Referent; phrase: NounPhrase; role: Role },
): void {
  const { people, sentence, block } = discourse;
  const place = people.findIndex((one) => one.referent === referent);
  const [before] = place < 0 ? [] : people.splice(place, 1);
  if (people.length >= mostPeople) people.shift();
  const subjectAt = role === 'subject' || role === 'speaker' ? sentence : (before?.subjectAt ?? -1);
  const kept = before && before.sentence === sentence && before.role === 'subject' ? 'subject' : role;
  const spoke = (before?.spoke ?? 0) + Number(role === 'speaker');
  people.push({ referent, phrase, role: kept, sentence, block, times: (before?.times ?? 0) + 1, subjectAt, spoke });
}

function isInSentence({ people, sentence }: Discourse, referent: Referent): boolean {
  return people.some((one) => one.referent === referent && one.sentence === sentence);
}

function isPerson(referent: Referent): boolean {
  return referent.kind === undefined || referent.kind === 'person';
}
