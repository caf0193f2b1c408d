/** Something whose kind is known, with what is observed of it. */
export interface Example {
  features: string[];
  /** The index of its kind. */
  kind: number;
  weight: number;
}

/** Features of fewer examples are not learnt. */
const fewest = 4;
const rounds = 400;
const stride = 0.05;
/** The strength of the pull to the weights expected beforehand. */
const pull = 1.5;

/** What is expected of a feature beforehand: the index of the kind that it speaks for, and how much. */
const expected: readonly (readonly [kind: number, weight: number, features: string])[] = [
  [0, 1.5, 'owns by-person|before person-noun|before Title|then he'],
  [
    1,
    2,
    'owns by-body|owns business|before of business|before business|after business|after , business|after , the business',
  ],
  [
    1,
    2,
    'after , the body-noun|before body-noun|before at people|before at role|before at business|before in business|inner &',
  ],
  [2, 1.5, 'before direction|before of place-noun|before place-noun|after , Place|owns by-place'],
];

/**
 * The weights of a multinomial logistic regression for each feature, a number a kind: logarithms of odds, found by Adam (Kingma
 * and Ba 2015) on the whole sample. The same examples give the same weights.
 */
export function learn(examples: readonly Example[], kinds: number): Record<string, number[]> {
  const features = frequentFeatures(examples);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const rows = examples.map(({ features: all, ...one }) => ({
    ...one,
    at: all.flatMap((feature) => index.get(feature) ?? []),
  }));
  const prior = priorOf(index, kinds);
  const weights = Float64Array.from(prior);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const step = adam(weights);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight, at) => pull * (weight - (prior[at] ?? 0)));
    for (const row of rows) addSlope(slope, row, weights, kinds);
    step(slope, round, total);
  }
  return Object.fromEntries(
    features.flatMap((feature, at) => {
      const own = Array.from(weights.slice(at * kinds, (at + 1) * kinds), (weight) => Math.round(weight * 100) / 100);
      return own.some((weight) => Math.abs(weight) >= 0.05) ? [[feature, own]] : [];
    }),
  );
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= fewest ? feature : [])).sort();
}

function priorOf(index: ReadonlyMap<string, number>, kinds: number): Float64Array {
  const prior = new Float64Array(index.size * kinds);
  for (const [kind, weight, features] of expected)
    for (const feature of features.split('|')) {
      const at = index.get(feature);
      if (at !== undefined) prior[at * kinds + kind] = weight;
    }
  return prior;
}

interface Row {
  kind: number;
  weight: number;
  /** The indices of its features. */
  at: number[];
}

function addSlope(slope: Float64Array, { kind, weight, at }: Row, weights: Float64Array, kinds: number): void {
  const scores = Array.from({ length: kinds }, (_, one) =>
    at.reduce((sum, feature) => sum + (weights[feature * kinds + one] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (const [one, odd] of odds.entries()) {
    const surplus = (odd / all - (one === kind ? 1 : 0)) * weight;
    for (const feature of at) slope[feature * kinds + one] = (slope[feature * kinds + one] ?? 0) + surplus;
  }
}

function adam(weights: Float64Array): (slope: Float64Array, round: number, total: number) => void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (slope, round, total) => {
    for (let at = 0; at < weights.length; at += 1) {
      const one = (slope[at] ?? 0) / total;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * one;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * one * one;
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (stride * (mean[at] ?? 0)) / (1 - 0.9 ** round) / scale;
    }
  };
}
