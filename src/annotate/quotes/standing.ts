import { antecedentWeights } from './antecedent-weights.en.ts';
import type { Referent } from './referents.ts';

/** As what somebody was spoken of last. */
export type Role = 'subject' | 'object' | 'owner' | 'speaker';

/** What is weighed of somebody: small numbers, which `featuresOf` names. */
export interface Standing {
  known: boolean;
  human: boolean;
  kind: Referent['kind'];
  rank: number;
  age: number;
  subjectAge: number;
  blocks: number;
  times: number;
  role: Role;
  stands: 'subject' | 'object' | 'owner';
  quoted: boolean;
  full: boolean;
  /** Somebody else fits better by what they surely are: of the gender, a person. */
  outgendered: boolean;
  outpersoned: boolean;
}

/** The lower ends of the ranges that counts are told apart by. */
export const steps = [0, 1, 2, 3, 4, 7, 12, 20];

export function stepOf(count: number): number {
  let step = steps.length - 1;
  while (step > 0 && count < (steps[step] ?? 0)) step -= 1;
  return step;
}

/** What speaks for and against somebody, as names of features; numbers in them are steps of `steps`. */
export function featuresOf({
  known,
  human,
  kind,
  rank,
  age,
  subjectAge,
  blocks,
  times,
  role,
  stands,
  quoted,
  full,
  outgendered,
  outpersoned,
}: Standing): string[] {
  const gender = known ? 'gender known' : 'gender unknown';
  return [
    gender,
    `${gender}, rank ${rank}`,
    `age ${age}`,
    `age ${age}, ${role}`,
    `age ${age}, ${role}, for ${stands}`,
    `subject ${subjectAge} ago`,
    `subject ${subjectAge} ago, block ${blocks}`,
    `block ${blocks}, ${role}`,
    `rank ${rank}`,
    `rank ${rank}, ${role}`,
    `times ${times}`,
    `times ${times}, age ${age}`,
    `kind ${kind ?? 'unknown'}`,
    human ? 'human' : 'human or thing',
    `${human ? 'human' : 'human or thing'}, times ${times}`,
    ...(quoted ? ['quoted last', `quoted last, block ${blocks}`, `quoted last, age ${age}`] : []),
    ...(full ? ['full name known'] : []),
    ...(outgendered
      ? ['others have the gender', `others have the gender, times ${times}`, `others have the gender, age ${age}`]
      : []),
    ...(outpersoned ? ['others are people', `others are people, age ${age}`] : []),
  ];
}

const roles: Role[] = ['subject', 'object', 'owner', 'speaker'];
const stances: Standing['stands'][] = ['subject', 'object', 'owner'];

/** One number for each standing, under which its score is kept. */
function codeOf({
  known,
  human,
  kind,
  rank,
  age,
  subjectAge,
  blocks,
  times,
  role,
  stands,
  quoted,
  full,
  outgendered,
  outpersoned,
}: Standing): number {
  let code = rank;
  code = code * 16 + age;
  code = code * 16 + subjectAge;
  code = code * 4 + blocks;
  code = code * 16 + times;
  code = code * 4 + roles.indexOf(role);
  code = code * 4 + stances.indexOf(stands);
  code = code * 4 + (outgendered ? 2 : 0) + (outpersoned ? 1 : 0);
  return code * 32 + (human ? 16 : 0) + (known ? 8 : 0) + (kind ? 4 : 0) + (quoted ? 2 : 0) + (full ? 1 : 0);
}

const scores = new Map<number, number>();

/** The sum of what a standing's features weigh. */
export function scoreOf(standing: Standing): number {
  const code = codeOf(standing);
  let score = scores.get(code);
  if (score === undefined) {
    score = 0;
    for (const feature of featuresOf(standing)) score += antecedentWeights[feature] ?? 0;
    scores.set(code, score);
  }
  return score;
}
