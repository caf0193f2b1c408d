import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Gender, Referent } from '../referents/referent.ts';
import { newStanding, placeOf, type Standing, scoreOf, stepOf } from './antecedent-score.ts';
import { type Antecedent, type Choice, type Discourse, roles, type Seen } from './discourse.ts';
import { echoOf, type Others } from './others-spoken-of.ts';

/** Where a pronoun stands. */
export interface Wanted {
  gender: Gender | undefined;
  pronoun?: NounPhrase;
  /** Of whom else its sentence speaks. */
  others?: Others;
  /** Who can't be meant. */
  except?: Referent | undefined;
  /** The pronoun opens a clause that hangs on the words before: `the fair, where [he] spoke`. */
  hung?: boolean;
}

/** The person whom `he`, `she`, `his` or `her` most likely means here. */
export function personMeant(discourse: Discourse, wanted: Wanted): Antecedent | undefined {
  const options = discourse.people
    .filter(({ referent }) => referent !== wanted.except && couldBe(referent, wanted.gender))
    .reverse();
  if (wanted.hung) {
    const near = options.find(
      ({ referent, phrase }) => isInSentence(discourse, referent) && isBeforeWhere(phrase, wanted),
    );
    if (near) return near;
  }
  if (options.length === 0) return undefined;
  const rivals = rivalsOf(options, wanted);
  const standingOf = (rank: number) => standingAt({ options, rank, rivals }, wanted, discourse);
  return discourse.choose({ options, pronoun: wanted.pronoun, standingOf });
}

function couldBe(referent: Referent, gender: Gender | undefined): boolean {
  return !gender || !referent.gender || referent.gender === gender;
}

/** What is known of all whom a pronoun may mean. */
interface Rivals {
  /** The step of how often one was spoken of. */
  most: number;
  /** Whether one is known to be of the gender, or to be a person. */
  gendered: boolean;
  peopled: boolean;
}

function rivalsOf(options: readonly Seen[], wanted: Wanted): Rivals {
  const rivals = { most: 0, gendered: false, peopled: false };
  for (const { referent, times } of options) {
    rivals.most = Math.max(rivals.most, stepOf(times));
    rivals.gendered ||= referent.gender !== undefined || toldOf(referent, wanted) === 1;
    rivals.peopled ||= referent.human;
  }
  return rivals;
}

/** What the pronouns near the name say: 1 the gender wanted, 2 the other, 0 nothing that isn't known. */
function toldOf({ gender, told }: Referent, wanted: Wanted): number {
  if (!told || !wanted.gender || gender) return 0;
  return told === wanted.gender ? 1 : 2;
}

/** Where one of several stands. */
interface Place {
  options: readonly Seen[];
  rank: number;
  rivals: Rivals;
}

/** Each is told of in turn. */
const standing = newStanding();

function standingAt({ options, rank, rivals }: Place, wanted: Wanted, discourse: Discourse): Standing {
  const seen = options[rank] as Seen;
  const { referent } = seen;
  const { gender, leaning } = referent;
  const { pronoun, others } = wanted;
  standing[placeOf.gender] = gender ? 1 : leaning && wanted.gender ? (leaning === wanted.gender ? 2 : 3) : 0;
  standing[placeOf.told] = toldOf(referent, wanted);
  standing[placeOf.kind] = Number(referent.kind === 'person');
  standing[placeOf.human] = Number(referent.human);
  standing[placeOf.rank] = Math.min(rank, 4);
  standing[placeOf.age] = stepOf(discourse.sentence - seen.sentence);
  standing[placeOf.subjectAge] = seen.subjectAt < 0 ? never : stepOf(discourse.sentence - seen.subjectAt);
  standing[placeOf.blocks] = Math.min(discourse.block - seen.block, 2);
  standing[placeOf.times] = stepOf(seen.times);
  standing[placeOf.total] = stepOf(referent.total);
  standing[placeOf.role] = roles[seen.role];
  standing[placeOf.echoed] = pronoun && others ? echoOf(referent, pronoun, others) : 0;
  standing[placeOf.speaksOf] = Number(wanted.gender !== undefined && others?.genders.has(wanted.gender) === true);
  standing[placeOf.asked] = Number(
    discourse.asked?.referent === referent && discourse.sentence - discourse.asked.sentence < 2,
  );
  standing[placeOf.stands] = pronoun ? Number(pronoun.governed) : 2;
  standing[placeOf.opens] = Number(discourse.opening);
  standing[placeOf.quoted] = Number(discourse.speaker === referent);
  standing[placeOf.full] = Number(referent.name.includes(' '));
  standing[placeOf.stranger] = Number(referent.stranger);
  standing[placeOf.thinglike] = Number(referent.thinglike);
  standing[placeOf.spoke] = Math.min(seen.spoke, 3);
  standing[placeOf.leading] = Number(standing[placeOf.times] === rivals.most);
  standing[placeOf.outgendered] = Number(
    rivals.gendered && standing[placeOf.gender] !== 1 && standing[placeOf.told] !== 1,
  );
  standing[placeOf.outpersoned] = Number(rivals.peopled && standing[placeOf.human] === 0);
  return standing;
}

/** `in [Oslo], where she spoke`: nobody stands right before the clause. */
function isBeforeWhere(phrase: NounPhrase, { pronoun }: Wanted): boolean {
  return !pronoun || phrase.to < pronoun.from - 2;
}

/** The index of `never subject`. */
const never = 8;

/** The option that weighs most. */
export function likeliest({ options, standingOf }: Choice): Seen | undefined {
  let best: Seen | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < options.length; rank += 1) {
    const score = scoreOf(standingOf(rank));
    if (score > most) {
      most = score;
      best = options[rank];
    }
  }
  return best;
}

function isInSentence({ people, sentence }: Discourse, referent: Referent): boolean {
  return people.some((one) => one.referent === referent && one.sentence === sentence);
}
