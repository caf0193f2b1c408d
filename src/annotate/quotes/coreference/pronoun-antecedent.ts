import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Gender, Referent } from '../referents/referent.ts';
import { type AntecedentFeatures, newFeatures, placeOf, scoreOf, stepOf } from './antecedent-score.ts';
import { type Antecedent, type AntecedentChoice, type Discourse, type PersonInText, roles } from './discourse.ts';
import { namedOtherwise, type Others } from './others-spoken-of.ts';

/** Where a pronoun stands. */
export interface PronounPlace {
  gender: Gender | undefined;
  pronoun?: NounPhrase;
  /** Of whom else its sentence speaks. */
  others?: Others;
  /** Who can't be meant. */
  except?: Referent | undefined;
  /** The pronoun opens a clause that hangs on the words before: `the fair, where [he] spoke`. */
  afterWhere?: boolean;
}

/** The person whom `he`, `she`, `his` or `her` most likely means here. */
export function antecedentOf(discourse: Discourse, wanted: PronounPlace): Antecedent | undefined {
  const options = discourse.people
    .filter(({ referent }) => referent !== wanted.except && fitsGender(referent, wanted.gender))
    .reverse();
  if (wanted.afterWhere) {
    const near = options.find(
      ({ referent, phrase }) => isInSentence(discourse, referent) && isBeforeWhere(phrase, wanted),
    );
    if (near) return near;
  }
  if (options.length === 0) return undefined;
  const rivals = rivalsOf(options, wanted);
  const featuresOf = (rank: number) => featuresAt({ options, rank, rivals }, wanted, discourse);
  return discourse.choose({ options, pronoun: wanted.pronoun, featuresOf });
}

function fitsGender(referent: Referent, gender: Gender | undefined): boolean {
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

function rivalsOf(options: readonly PersonInText[], wanted: PronounPlace): Rivals {
  const rivals = { most: 0, gendered: false, peopled: false };
  for (const { referent, times } of options) {
    rivals.most = Math.max(rivals.most, stepOf(times));
    rivals.gendered ||= referent.gender !== undefined || genderVote(referent, wanted) === 1;
    rivals.peopled ||= referent.human;
  }
  return rivals;
}

/** What the pronouns near the name say: 1 the gender wanted, 2 the other, 0 nothing that isn't known. */
function genderVote({ gender, votedGender }: Referent, wanted: PronounPlace): number {
  if (!votedGender || !wanted.gender || gender) return 0;
  return votedGender === wanted.gender ? 1 : 2;
}

/** Where one of several stands. */
interface RankedOption {
  options: readonly PersonInText[];
  rank: number;
  rivals: Rivals;
}

/** Each is told of in turn. */
const features = newFeatures();

function featuresAt(
  { options, rank, rivals }: RankedOption,
  wanted: PronounPlace,
  discourse: Discourse,
): AntecedentFeatures {
  const seen = options[rank] as PersonInText;
  const { referent } = seen;
  const { gender, guessedGender } = referent;
  const { pronoun, others } = wanted;
  features[placeOf.gender] = gender
    ? 1
    : guessedGender && wanted.gender
      ? guessedGender === wanted.gender
        ? 2
        : 3
      : 0;
  features[placeOf.votedGender] = genderVote(referent, wanted);
  features[placeOf.kind] = Number(referent.kind === 'person');
  features[placeOf.human] = Number(referent.human);
  features[placeOf.rank] = Math.min(rank, 4);
  features[placeOf.age] = stepOf(discourse.sentence - seen.sentence);
  features[placeOf.subjectAge] = seen.subjectAt < 0 ? never : stepOf(discourse.sentence - seen.subjectAt);
  features[placeOf.blocks] = Math.min(discourse.block - seen.block, 2);
  features[placeOf.times] = stepOf(seen.times);
  features[placeOf.total] = stepOf(referent.total);
  features[placeOf.role] = roles[seen.role];
  features[placeOf.namedOtherwise] = pronoun && others ? namedOtherwise(referent, pronoun, others) : 0;
  features[placeOf.wordsSpeakOf] = Number(wanted.gender !== undefined && others?.genders.has(wanted.gender) === true);
  features[placeOf.asked] = Number(
    discourse.asked?.referent === referent && discourse.sentence - discourse.asked.sentence < 2,
  );
  features[placeOf.pronounRole] = pronoun ? Number(pronoun.governed) : 2;
  features[placeOf.opens] = Number(discourse.opening);
  features[placeOf.quotedLast] = Number(discourse.speaker === referent);
  features[placeOf.fullName] = Number(referent.name.includes(' '));
  features[placeOf.stranger] = Number(referent.stranger);
  features[placeOf.namedLikeThing] = Number(referent.namedLikeThing);
  features[placeOf.timesQuoted] = Math.min(seen.timesQuoted, 3);
  features[placeOf.namedMost] = Number(features[placeOf.times] === rivals.most);
  features[placeOf.outgendered] = Number(
    rivals.gendered && features[placeOf.gender] !== 1 && features[placeOf.votedGender] !== 1,
  );
  features[placeOf.outpersoned] = Number(rivals.peopled && features[placeOf.human] === 0);
  return features;
}

/** `in [Oslo], where she spoke`: nobody stands right before the clause. */
function isBeforeWhere(phrase: NounPhrase, { pronoun }: PronounPlace): boolean {
  return !pronoun || phrase.to < pronoun.from - 2;
}

/** The index of `never subject`. */
const never = 8;

/** The option that weighs most. */
export function likeliest({ options, featuresOf }: AntecedentChoice): PersonInText | undefined {
  let best: PersonInText | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < options.length; rank += 1) {
    const score = scoreOf(featuresOf(rank));
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
