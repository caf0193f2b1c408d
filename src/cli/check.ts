import { openEdition } from '../site/edition/edition.ts';
import { refuseOutput } from '../site/output/hold-output.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { toSettings } from './open-content.ts';
import { printFaults } from './print-faults.ts';
import { showProgress } from './progress.ts';

/**
 * `check`: everything that an editor should look at. 0 when there is nothing, 1 when there is, 2 when an output folder
 * is named that a build would refuse.
 */
export async function check(flags: Flags): Promise<number> {
  const settings = toSettings(flags);
  const refusal = flags.isOutNamed ? refuseOutput(settings) : undefined;
  if (refusal) process.stderr.write(`${refusal}\n`);
  const progress = showProgress('Reading');
  const { faults, articles, entities } = await openEdition(settings, progress.step);
  progress.end();
  if (faults.length > 0) process.stdout.write(printFaults(faults, { colours: process.stdout.hasColors?.() ?? false }));
  else
    console.log(
      `Nothing to correct in ${count(articles.length, 'article')} and ${count(entities.length, 'entry', 'entries')}.`,
    );
  return refusal ? 2 : faults.length > 0 ? 1 : 0;
}
