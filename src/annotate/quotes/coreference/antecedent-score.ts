import antecedentModel from './antecedent-weights.en.json' with { type: 'json' };

/** Counts are grouped into ranges; each begins at one of these. */
const steps = [0, 1, 2, 3, 4, 7, 12, 20];

/** The index of the range that a count falls in. */
export function stepOf(count: number): number {
  let step = steps.length - 1;
  while (step > 0 && count < (steps[step] ?? 0)) step -= 1;
  return step;
}

/** What is observed of a possible antecedent: the values of each aspect. A group with an empty value makes no feature. */
export const aspects = {
  gender: ['gender unknown', 'gender known', 'gender guessed', 'other gender guessed'],
  /** The gender that most pronouns near the name have, in the whole text. */
  votedGender: ['', 'told the gender', 'told the other gender'],
  kind: ['kind unknown', 'kind person'],
  human: ['human or thing', 'human'],
  /** How many people were spoken of more recently. */
  rank: numbered('rank', 5),
  /** Sentences since the person was last spoken of, and since they were last a subject. */
  age: numbered('age', steps.length),
  subjectAge: [...numbered('subject', steps.length).map((one) => `${one} ago`), 'never subject'],
  /** Paragraphs since the person was last spoken of. */
  blocks: numbered('block', 3),
  times: numbered('times', steps.length),
  /** How often the whole text names them. */
  total: numbered('total', steps.length),
  /** Their role in the phrase that spoke of them last. */
  role: ['subject', 'object', 'owner', 'speaker'],
  /** Whether the sentence names them elsewhere, so that the pronoun hardly means them. */
  namedOtherwise: ['', 'named in the words', 'named later', 'named later, clause before'],
  /** Whether the words in marks of this sentence have a pronoun of the same gender. */
  wordsSpeakOf: ['', 'words of one such'],
  asked: ['', 'was asked'],
  /** The pronoun's own role. */
  pronounRole: ['for subject', 'for object', 'for owner'],
  opens: ['', 'opens block'],
  quotedLast: ['', 'quoted last'],
  fullName: ['', 'full name known'],
  stranger: ['', 'stranger'],
  namedLikeThing: ['', 'named like a thing'],
  /** How often they were quoted. */
  timesQuoted: numbered('spoke', 4),
  namedMost: ['', 'named most'],
  /** Whether somebody else is known to have the gender, or to be a person, and this one is not. */
  outgendered: ['', 'others have the gender'],
  outpersoned: ['', 'others are people'],
} as const;

type Aspect = keyof typeof aspects;

/** The features of one possible antecedent: at the place of each aspect, the index of its value. */
export type AntecedentFeatures = Uint8Array;

const order = Object.keys(aspects) as Aspect[];

/** The index of each aspect in `AntecedentFeatures`. */
export const placeOf = Object.fromEntries(order.map((aspect, place) => [aspect, place])) as Record<Aspect, number>;

/** Features with the first value of each aspect. */
export function newFeatures(): AntecedentFeatures {
  return new Uint8Array(order.length);
}

/** The groups of aspects whose values together make a feature with a weight of its own. */
export const aspectGroups: readonly (readonly Aspect[])[] = [
  ['gender'],
  ['gender', 'rank'],
  ['namedOtherwise'],
  ['namedOtherwise', 'pronounRole'],
  ['wordsSpeakOf', 'subjectAge', 'quotedLast'],
  ['asked'],
  ['votedGender'],
  ['votedGender', 'gender'],
  ['votedGender', 'kind'],
  ['age'],
  ['age', 'role'],
  ['age', 'role', 'pronounRole'],
  ['subjectAge'],
  ['subjectAge', 'blocks'],
  ['subjectAge', 'opens'],
  ['blocks', 'role'],
  ['blocks', 'role', 'opens'],
  ['rank'],
  ['rank', 'role'],
  ['times'],
  ['total'],
  ['times', 'age'],
  ['kind'],
  ['human'],
  ['human', 'times'],
  ['quotedLast'],
  ['quotedLast', 'blocks'],
  ['quotedLast', 'age'],
  ['quotedLast', 'age', 'opens'],
  ['fullName'],
  ['stranger'],
  ['stranger', 'age'],
  ['namedLikeThing'],
  ['namedLikeThing', 'kind'],
  ['timesQuoted', 'kind'],
  ['namedMost'],
  ['namedMost', 'age'],
  ['outgendered'],
  ['outgendered', 'times'],
  ['outgendered', 'age'],
  ['outpersoned'],
  ['outpersoned', 'age'],
];

/** The names of the features that are there. */
export function featureNames(features: AntecedentFeatures): string[] {
  return aspectGroups.flatMap((group) => nameOf(group, features) ?? []);
}

/** The sum of the weights of the features that are there. */
export function scoreOf(features: AntecedentFeatures): number {
  let score = 0;
  for (const { places, sizes, weights } of tables) {
    let index = 0;
    for (let at = 0; at < places.length; at += 1) index = index * (sizes[at] ?? 1) + (features[places[at] ?? 0] ?? 0);
    score += weights[index] ?? 0;
  }
  return score;
}

const learnt: Readonly<Record<string, number>> = antecedentModel.weights;

/** The groups that are not part of a larger group. */
const widest = aspectGroups.filter((group) => !aspectGroups.some((other) => other !== group && holds(other, group)));

/** For each widest group the sums of its weights and those of the groups in it, by the indices of its values: few look-ups. */
const tables = widest.map((group) => {
  const parts = aspectGroups.filter((part) => widest.find((one) => holds(one, part)) === group);
  const places = group.map((aspect) => placeOf[aspect]);
  const sizes = group.map((aspect) => aspects[aspect].length);
  const weights = Float64Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, (_, index) => {
    let rest = index;
    const features = newFeatures();
    for (const aspect of group.toReversed()) {
      features[placeOf[aspect]] = rest % aspects[aspect].length;
      rest = Math.floor(rest / aspects[aspect].length);
    }
    return parts.reduce((sum, part) => sum + (learnt[nameOf(part, features) ?? ''] ?? 0), 0);
  });
  return { places, sizes, weights };
});

function holds(group: readonly Aspect[], part: readonly Aspect[]): boolean {
  return part.every((aspect) => group.includes(aspect));
}

function nameOf(group: readonly Aspect[], features: AntecedentFeatures): string | undefined {
  const values = group.map((aspect) => aspects[aspect][features[placeOf[aspect]] ?? 0] ?? '');
  return values.includes('') ? undefined : values.join(', ');
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index}`);
}
