import { resolve } from 'node:path';
import { type Fault, isError } from '../model/fault.ts';
import { buildShardPages } from '../site/build/shard-pages.ts';
import type { Settings } from '../site/edition/settings.ts';
import { type Shard, shardName } from '../site/edition/shard.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import { annotateShard } from '../site/shards/annotate-shard.ts';
import { findShards, openShards, ShardFault } from '../site/shards/open-shards.ts';
import { partsOf, refuseFolder } from '../site/shards/shard-folder.ts';
import { buildEdition } from './build-edition.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { endOnSignals } from './interrupted.ts';
import { openContent } from './open-content.ts';
import { printFaults } from './print-faults.ts';
import { showProgress } from './progress.ts';
import { say } from './say.ts';
import { toSettings } from './to-settings.ts';

/**
 * `build --shard I/N`: annotates the articles of a shard into its folder. `build --merge SHARD…`: builds the site of what
 * all shards hold. Both together: makes the pages of the shard's articles into its folder.
 */
export async function buildByShards(flags: Flags, folders: string[]): Promise<number> {
  const stopListening = endOnSignals();
  try {
    const settings = toSettings(flags);
    if (!flags.merge && flags.shard) return await annotate(settings, flags, flags.shard);
    const shards = await findShards(folders);
    const open = (made: Parameters<typeof openShards>[1]) => openShards(shards, made);
    if (!flags.shard) {
      const from = shards
        .map(({ folder }) => partsOf(resolve(folder)))
        .map(({ notes, pages }) => ({ notes, out: pages }));
      return await buildEdition(settings, { open, from });
    }
    const wanted = shardName(flags.shard);
    const shard = shards.find((one) => shardName(one.shard) === wanted);
    if (!shard)
      return say(`Unexpected absence of shard ${wanted} in these folders, expected it: they hold ${shards.length}`, 1);
    const edition = await openContent(settings, open);
    if (!edition) return 1;
    const progress = showProgress('Writing pages');
    const files = await buildShardPages(edition, settings, shard).finally(progress.end);
    return say(`${shard.folder}: ${count(files, 'file')} of the articles of shard ${wanted} are written`);
  } catch (error) {
    if (error instanceof ShardFault) return say(error.message, 1);
    const sentence = describeSystemFault(error);
    if (!sentence) throw error;
    return say(sentence, 1);
  } finally {
    stopListening();
  }
}

async function annotate(settings: Settings, flags: Flags, shard: Shard): Promise<number> {
  const folder = flags.isOutNamed ? flags.out : `shards/${shardName(shard, '-of-')}`;
  const refusal = refuseFolder(folder, shard, flags.force);
  if (refusal) return say(refusal, 1);
  const progress = showProgress('Annotating');
  const made = await annotateShard(settings, { shard, folder }, progress.step).finally(progress.end);
  if (Array.isArray(made)) return tell(made);
  const parts = [count(made.articles, 'article'), count(made.entries, 'entry', 'entries')];
  return say(`${folder}: shard ${shardName(shard)} is written with ${parts.join(' and ')}`);
}

function tell(faults: Fault[]): 1 {
  process.stderr.write(printFaults(faults.filter(isError), { colours: process.stderr.hasColors?.() ?? false }));
  return 1;
}
