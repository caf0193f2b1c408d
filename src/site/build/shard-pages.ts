import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { shareEdition } from '../edition/current-edition.ts';
import type { Edition } from '../edition/edition.ts';
import { type Settings, toEnvironment } from '../edition/settings.ts';
import { isInShard } from '../edition/shard.ts';
import { writeFilesOfArticles } from '../files/write-data-files.ts';
import type { Ingredient } from '../keeping/answers.ts';
import { programVersion } from '../keeping/program-version.ts';
import { takeSlot } from '../output/slot.ts';
import type { FoundShard } from '../shards/open-shards.ts';
import { partsOf } from '../shards/shard-folder.ts';
import { workingIn } from './working-in.ts';
import { writePages } from './write-pages.ts';

/**
 * Makes the pages and data files of a shard's articles into its folder, from which a build of all shards takes them. An
 * earlier run's that still fit are kept.
 * @param edition All of it: a page of an article tells of others.
 * @returns How many files there are.
 */
export async function buildShardPages(
  edition: Edition,
  settings: Settings,
  { shard, folder }: FoundShard,
): Promise<number> {
  const { pages, notes } = partsOf(resolve(folder));
  const slot = takeSlot();
  try {
    const absolute = { ...settings, content: resolve(settings.content), out: pages };
    Object.assign(process.env, toEnvironment({ ...absolute, force: false }), { ASTRO_TELEMETRY_DISABLED: '1' });
    const wants = ([first]: readonly Ingredient[] = []) => first?.[0] === 'article' && isInShard(first[1] ?? '', shard);
    const from = [{ notes, out: pages }];
    const program = await programVersion();
    const files = await workingIn(slot.root, () => writePages(edition, absolute, { slot, program, wants, from }));
    const origin = new URL(settings.site ?? edition.site.url ?? 'http://localhost');
    writeFilesOfArticles(edition, files, { origin, wants: ({ slug }) => isInShard(slug, shard) });
    const known = files.known();
    bringTo(pages, known, slot.site);
    files.save({ ids: new Map(), files: new Set() }, notes);
    return known.length;
  } finally {
    shareEdition(undefined);
    slot.release();
  }
}

/** Puts files into a folder, in the place of those that were there. */
function bringTo(folder: string, paths: readonly string[], site: string): void {
  const fresh = `${folder}.part`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const path of paths) {
    const to = join(fresh, path);
    mkdirSync(dirname(to), { recursive: true });
    move(join(site, path), to);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Moves a file, from another file system too. */
function move(file: string, to: string): void {
  try {
    renameSync(file, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(file, to);
  }
}
