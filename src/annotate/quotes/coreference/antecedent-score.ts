import antecedentModel from './antecedent-weights.en.json' with { type: 'json' };

/** The lower ends of the ranges that counts are told apart by. */
const steps = [0, 1, 2, 3, 4, 7, 12, 20];

export function stepOf(count: number): number {
  let step = steps.length - 1;
  while (step > 0 && count < (steps[step] ?? 0)) step -= 1;
  return step;
}

/** What is weighed of somebody whom a pronoun may mean: for each aspect the values that it can have, none where one is empty. */
export const aspects = {
  gender: ['gender unknown', 'gender known', 'gender guessed', 'other gender guessed'],
  /** What the pronouns near the name say in the whole text. */
  votedGender: ['', 'told the gender', 'told the other gender'],
  kind: ['kind unknown', 'kind person'],
  human: ['human or thing', 'human'],
  /** How many others were spoken of since. */
  rank: numbered('rank', 5),
  /** Sentences since the last naming, and since the last as a subject, as steps. */
  age: numbered('age', steps.length),
  subjectAge: [...numbered('subject', steps.length).map((one) => `${one} ago`), 'never subject'],
  /** Paragraphs since the last naming. */
  blocks: numbered('block', 3),
  times: numbered('times', steps.length),
  /** How often the whole text names somebody. */
  total: numbered('total', steps.length),
  /** As what somebody was spoken of last. */
  role: ['subject', 'object', 'owner', 'speaker'],
  /** Who speaks of others by name rather than of themselves. */
  namedOtherwise: ['', 'named in the words', 'named later', 'named later, clause before'],
  /** Whether the words given say `he` or `she` of somebody. */
  wordsSpeakOf: ['', 'words of one such'],
  asked: ['', 'was asked'],
  /** How the pronoun stands. */
  pronounRole: ['for subject', 'for object', 'for owner'],
  opens: ['', 'opens block'],
  quotedLast: ['', 'quoted last'],
  fullName: ['', 'full name known'],
  stranger: ['', 'stranger'],
  namedLikeThing: ['', 'named like a thing'],
  /** How often their words were given. */
  timesQuoted: numbered('spoke', 4),
  namedMost: ['', 'named most'],
  /** Somebody else fits better by what they surely are: of the gender, a person. */
  outgendered: ['', 'others have the gender'],
  outpersoned: ['', 'others are people'],
} as const;

type Aspect = keyof typeof aspects;

/** What is known of somebody whom a pronoun may mean: for each aspect, at its place, the index of its value. */
export type AntecedentFeatures = Uint8Array;

const order = Object.keys(aspects) as Aspect[];

/** The place of each aspect in the features. */
export const placeOf = Object.fromEntries(order.map((aspect, place) => [aspect, place])) as Record<Aspect, number>;

export function newFeatures(): AntecedentFeatures {
  return new Uint8Array(order.length);
}

/** The aspects that are weighed together. */
export const aspectGroups: readonly (readonly Aspect[])[] = [
  ['gender'],
  ['gender', 'rank'],
  ['namedOtherwise'],
  ['namedOtherwise', 'pronounRole'],
  ['wordsSpeakOf', 'subjectAge', 'quotedLast'],
  ['asked'],
  ['asked', 'opens'],
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

/** What speaks for and against somebody, as names of features. */
export function featureNames(features: AntecedentFeatures): string[] {
  return aspectGroups.flatMap((group) => nameOf(group, features) ?? []);
}

/** The sum of what the features weigh. */
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

/** The groups that no other holds. */
const widest = aspectGroups.filter((group) => !aspectGroups.some((other) => other !== group && holds(other, group)));

/** The weights of each widest group, by the indices of its values, with those of the groups in it: so few are looked up. */
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
