import { openEdition } from '../site/edition/edition.ts';
import type { Flags } from './flags.ts';
import { toSettings } from './open-content.ts';
import { printFaults } from './print-faults.ts';
import { showProgress } from './progress.ts';

/** `check`: everything that an editor should look at. 0 when there is nothing, 1 when there is. */
export async function check(flags: Flags): Promise<number> {
  const progress = showProgress('Reading');
  const { faults, articles, entities } = await openEdition(toSettings(flags), progress.step);
  progress.end();
  if (faults.length === 0) {
    console.log(`Nothing to mend in ${articles.length} articles and ${entities.length} entries.`);
    return 0;
  }
  process.stdout.write(printFaults(faults, { colours: process.stdout.hasColors?.() ?? false }));
  return 1;
}
