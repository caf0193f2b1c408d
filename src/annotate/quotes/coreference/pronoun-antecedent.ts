import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Gender, Referent } from '../referents/referent.ts';
import { type AntecedentFeatures, newFeatures, placeOf, scoreOf, stepOf } from './antecedent-score.ts';
import { type Antecedent, type AntecedentChoice, type Discourse, type PersonInText, roles } from './discourse.ts';
import { namedOtherwise, type Others } from './others-spoken-of.ts';

/** A pronoun and what its sentence tells about its antecedent. */
export interface PronounPlace {
  gender: Gender | undefined;
  pronoun?: NounPhrase;
  /** Whom its sentence names. */
  others?: Others;
  /** A referent that is excluded: the subject of the same clause. */
  except?: Referent | undefined;
  /** Whether the pronoun follows `where`, so that its antecedent is likely in the same sentence: `the fair, where [he] spoke`. */
  afterWhere?: boolean;
}

/** The most likely antecedent of `he`, `she`, `his` or `her`; where no gender is given, the most salient person. */
export function antecedentOf(discourse: Discourse, wanted: PronounPlace): Antecedent | undefined {
  const fitting = discourse.people
    .filter(({ referent }) => referent !== wanted.except && fitsGender(referent, wanted.gender))
    .reverse();
  const people = wanted.gender ? fitting.filter(({ referent }) => !isThing(discourse, referent)) : fitting;
  const options = people.length > 0 ? people : fitting;
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

/**
 * Whether a referent of several words is an organization or a place by all of the text, so that neither `he` nor `she` means it:
 * `Eastquay United`. A single word may be a surname.
 */
export function isThing({ kindOf }: Discourse, referent: Referent): boolean {
  const { human, stranger, gender, votedGender, guessedGender, roles, name } = referent;
  if (human || stranger || gender || votedGender || guessedGender || roles || !name.includes(' ')) return false;
  const kind = kindOf(referent);
  return kind === 'organization' || kind === 'place' || kind === 'event';
}

function fitsGender(referent: Referent, gender: Gender | undefined): boolean {
  return !gender || !referent.gender || referent.gender === gender;
}

/** What is known of all possible antecedents together. */
interface Rivals {
  /** The step of the highest number of times that one of them was spoken of. */
  most: number;
  /** Whether one of them is known to have the gender, or to be a person. */
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

/**
 * The vote of the pronouns near the name: 1 for the pronoun's gender, 2 for the other, 0 where there is none or the
 * gender is known.
 */
function genderVote({ gender, votedGender }: Referent, wanted: PronounPlace): number {
  if (!votedGender || !wanted.gender || gender) return 0;
  return votedGender === wanted.gender ? 1 : 2;
}

/** One of several possible antecedents, by its index. */
interface RankedOption {
  options: readonly PersonInText[];
  rank: number;
  rivals: Rivals;
}

/** One object for all options, for speed. */
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

/** Whether a phrase stands further left than the words that `where` belongs to: `in [Oslo], where she spoke`. */
function isBeforeWhere(phrase: NounPhrase, { pronoun }: PronounPlace): boolean {
  return !pronoun || phrase.to < pronoun.from - 2;
}

/** The index of the value `never subject`. */
const never = 8;

/** The option with the highest score. */
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
