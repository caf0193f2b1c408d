import type { Bundle } from './feature-templates.ts';
import type { ReportPlace } from './report-place.ts';
import { tellerFeatures } from './teller-features.ts';
import { tellingFeatures } from './telling-features.ts';
import { textFeatures } from './text-features.ts';
import { toldFeatures } from './told-features.ts';

/**
 * The features that distinguish a clause that tells what somebody said from any other: of the verb, its subject, the clause,
 * the sentence and the text.
 */
export function indirectFeatures(place: ReportPlace): Bundle[] {
  return [...tellingFeatures(place), ...tellerFeatures(place), ...toldFeatures(place), ...textFeatures(place)];
}
