import { thingOpeners } from '../../languages/en/closed-classes.ts';
import type { Sentence, Unit } from '../grammar/split-sentences.ts';
import { type Gender, genderOfPronoun, type Referent } from '../referents/referent.ts';

/** How many units back a pronoun looks for its antecedent. */
const farthest = 40;

/** The vote of a pronoun with one possible antecedent nearby, and with several. */
const sole = 1;
const shared = 0.5;

/** The votes, and the share of them for one gender, from which on it is known, and from which on it is likely. */
const known = { count: 3, share: 0.85 };
const likely = { count: 1, share: 0.7 };

/** The votes for each gender. */
type Votes = Record<Gender, number>;

/**
 * Sets the gender of people whose titles and given names don't show it: each `he`, `she`, `his` and `her` outside marks is a
 * vote for the person named last before it in its paragraph. The votes of the whole text count everywhere in it.
 */
export function setGendersByPronouns(sentences: readonly Sentence[]): void {
  const votes = new Map<Referent, Votes>();
  let named: Named[] = [];
  let block = -1;
  let place = 0;
  for (const sentence of sentences) {
    if (sentence.block !== block) named = [];
    block = sentence.block;
    const { units } = sentence;
    for (let at = 0; at < units.length; at += 1) {
      const { stretch, referent, word } = units[at] as Unit;
      place += 1;
      if (stretch) continue;
      if (referent && isPersonLike(units, at)) named.push({ referent, place });
      const gender = genderOfPronoun(word);
      if (gender && !referent) vote(votes, namedNear(named, place), gender);
    }
  }
  for (const [referent, counted] of votes) setGender(referent, counted);
}

/** Whether a name may be a person's: not `in [Harbour Point]`, nor `the [Harbour Board]`. */
function isPersonLike(units: readonly Unit[], at: number): boolean {
  const { kind, human, group } = units[at]?.referent ?? {};
  if (human) return true;
  if (group) return false;
  if (kind && kind !== 'person') return false;
  const before = units[at - 1];
  return !before || before.stretch !== undefined || !thingOpeners.has(before.word.lower);
}

interface Named {
  referent: Referent;
  place: number;
}

function namedNear(named: readonly Named[], place: number): Referent[] {
  const found: Referent[] = [];
  for (let at = named.length - 1; at >= 0 && place - (named[at]?.place ?? 0) <= farthest; at -= 1)
    found.push((named[at] as Named).referent);
  return found;
}

function vote(votes: Map<Referent, Votes>, named: readonly Referent[], gender: Gender): void {
  const fitting = named.filter((one) => !one.gender || one.gender === gender);
  const [last] = fitting;
  if (!last || last.gender) return;
  const counted = votes.get(last) ?? { male: 0, female: 0 };
  counted[gender] += fitting.every((one) => one === last) ? sole : shared;
  votes.set(last, counted);
}

function setGender(referent: Referent, { male, female }: Votes): void {
  const gender = male > female ? 'male' : 'female';
  const count = male + female;
  const share = Math.max(male, female) / count;
  if (referent.kind === 'person' && count >= known.count && share >= known.share) {
    referent.gender = gender;
    referent.human = true;
  } else if (count >= likely.count && share >= likely.share) referent.votedGender = gender;
}
