import { isError } from '../model/fault.ts';
import { type Edition, openEdition } from '../site/edition/edition.ts';
import type { Settings } from '../site/edition/settings.ts';
import { printFaults } from './print-faults.ts';
import { showProgress } from './progress.ts';

/**
 * Opens the edition and shows the progress. If the content has errors, prints them and returns undefined.
 * @param open Gives what was annotated before, where not the content's own cache.
 */
export async function openContent(
  settings: Settings,
  open?: Parameters<typeof openEdition>[2],
): Promise<Edition | undefined> {
  const progress = showProgress('Annotating');
  const edition = await openEdition(settings, progress.step, open).finally(progress.end);
  const errors = edition.faults.filter(isError);
  if (errors.length === 0) return edition;
  process.stderr.write(printFaults(errors, { colours: process.stderr.hasColors?.() ?? false }));
  return undefined;
}
