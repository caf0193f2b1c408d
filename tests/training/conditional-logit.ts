/** A choice between options, each with the features that it has; some of them are right. */
export interface Example {
  options: string[][];
  right: number[];
  weight: number;
}

export interface Settings {
  /** In how many examples a feature must be seen. */
  rarest: number;
  epochs?: number;
  rate?: number;
  /** Strength of the pull towards 0. */
  decay?: number;
}

/**
 * Weights that make the right options likely: a conditional logit, by stochastic gradient ascent with a rate per weight
 * (Adagrad) in a fixed order of examples, so that the same input gives the same weights. Rounded to two places.
 */
export function learn(
  examples: readonly Example[],
  { rarest, epochs = 12, rate = 0.15, decay = 1e-3 }: Settings,
): Record<string, number> {
  const index = indexOf(examples, rarest);
  const coded = examples.map(({ options, right, weight }) => ({
    options: options.map((names) => names.flatMap((name) => index.get(name) ?? [])),
    right: new Set(right),
    weight,
  }));
  const order = shuffled(coded.length);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  const mean = new Float64Array(index.size);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of order) {
      const example = coded[at];
      if (!example) continue;
      const scores = example.options.map((option) => option.reduce((total, one) => total + (weights[one] ?? 0), 0));
      const model = softmax(scores);
      const wanted = softmax(scores.map((score, i) => (example.right.has(i) ? score : Number.NEGATIVE_INFINITY)));
      example.options.forEach((option, i) => {
        const slope = example.weight * ((wanted[i] ?? 0) - (model[i] ?? 0));
        if (Math.abs(slope) < 1e-6) return;
        for (const one of option) {
          const step = slope - decay * (weights[one] ?? 0);
          squares[one] = (squares[one] ?? 0) + step * step;
          weights[one] = (weights[one] ?? 0) + (rate * step) / Math.sqrt(squares[one] ?? 1);
        }
      });
    }
    if (epoch >= epochs / 2)
      weights.forEach((value, i) => {
        mean[i] = (mean[i] ?? 0) + value / Math.ceil(epochs / 2);
      });
  }
  const learnt: Record<string, number> = {};
  for (const [name, i] of index) {
    const value = Math.round((mean[i] ?? 0) * 100) / 100;
    if (value !== 0) learnt[name] = value;
  }
  return learnt;
}

/** Below this probability an answer is taken for a slip of whoever gave it. */
const doubtful = 0.3;

/**
 * The same for answers of which some are wrong: learns, leaves out those that what it has learnt finds unlikely, and learns
 * anew, twice.
 */
export function learnTrusting(examples: readonly Example[], settings: Settings): Record<string, number> {
  let weights = learn(examples, settings);
  for (let round = 0; round < 2; round += 1) {
    const trusted = examples.filter((one) => likelihood(one, weights) >= doubtful);
    weights = learn(trusted, settings);
  }
  return weights;
}

/** The probability of the right options. */
function likelihood({ options, right }: Example, weights: Record<string, number>): number {
  const shares = softmax(options.map((names) => names.reduce((sum, name) => sum + (weights[name] ?? 0), 0)));
  return right.reduce((sum, index) => sum + (shares[index] ?? 0), 0);
}

function indexOf(examples: readonly Example[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of examples)
    for (const name of new Set(options.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= rarest).map(([name], i) => [name, i]));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / total);
}

/** Numbers below `count` in an order that is mixed but always the same. */
function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 1;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
