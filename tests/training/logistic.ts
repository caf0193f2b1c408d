/** A question with the features that speak for and against yes. */
export interface Decision {
  features: string[];
  yes: boolean;
}

/** Rounds over all features; the weights hardly move after these. */
const rounds = 60;

/**
 * Weights that make the answers likely: a logistic regression with a quadratic penalty, by Newton steps on one weight after
 * another. `rarest`: in how many decisions a feature must be seen; `penalty`: half of it times the square of each weight is
 * taken off the log-likelihood. Rounded to two places.
 */
export function learnLogistic(
  decisions: readonly Decision[],
  { rarest, penalty }: { rarest: number; penalty: number },
): Record<string, number> {
  const places = placesOf(decisions, rarest);
  const scores = new Float64Array(decisions.length);
  const weights = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, rows] of places) {
      const weight = weights.get(name) ?? 0;
      let slope = -penalty * weight;
      let bend = penalty;
      for (const row of rows) {
        const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
        slope += Number(decisions[row]?.yes) - chance;
        bend += Math.max(chance * (1 - chance), 1e-3);
      }
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights.set(name, weight + step);
      for (const row of rows) scores[row] = (scores[row] ?? 0) + step;
    }
  }
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight),
  );
}

/** In which decisions each feature is seen. */
function placesOf(decisions: readonly Decision[], rarest: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  decisions.forEach(({ features }, row) => {
    for (const name of new Set(features)) {
      const rows = places.get(name);
      if (rows) rows.push(row);
      else places.set(name, [row]);
    }
  });
  return new Map([...places].filter(([, rows]) => rows.length >= rarest));
}
