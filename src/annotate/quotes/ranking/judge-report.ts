import { toWeights, type Weights, weigh } from '../features/feature-templates.ts';
import { indirectFeatures } from '../features/indirect-features.ts';
import type { ReportPlace } from '../features/report-place.ts';
import reportModel from './report-weights.en.json' with { type: 'json' };

/**
 * The log-odds from which on a clause is taken for what somebody said: a false report costs more trust than a missing one, most of
 * all in a text that is no report of others.
 */
const reportFrom = 0.3;
const elsewhereFrom = 1;

const learnt: Weights = toWeights(reportModel.weights);

/** Whether a clause without marks is what somebody said, by a logistic regression over its features. */
export function isReport(place: ReportPlace, weights: Weights = learnt): boolean {
  const genre = place.genres[place.read.block] ?? 'report';
  const from = genre === 'report' || genre === 'transcript' ? reportFrom : elsewhereFrom;
  return weigh(indirectFeatures(place), weights) >= from;
}
