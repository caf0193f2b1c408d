import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../edition/annotation-cache.ts';
import type { Edition } from '../edition/edition.ts';
import type { Settings } from '../edition/settings.ts';
import { answers } from './answers.ts';
import { type KeptFiles, notesFileOf, openKeptFiles } from './kept-files.ts';
import { programVersion } from './program-version.ts';

/**
 * What a build may keep of the site that is there, once Astro has bundled scripts and styles into the new one: pages name
 * these by their content.
 * @param folder Where the new site is written.
 */
export async function keptFilesOf(edition: Edition, settings: Settings, folder: string): Promise<KeptFiles> {
  const { stamp, site, entities, references } = edition;
  const common = [await programVersion(), stamp, settings.site, settings.base, site, entities, references];
  return openKeptFiles({
    notes: notesFileOf(settings.content, settings.out),
    out: settings.out,
    folder,
    stamp: digest([...common, assetsIn(folder)]),
    force: settings.force,
    answer: answers(edition),
  });
}

function assetsIn(folder: string): string[] {
  const assets = join(folder, '_astro');
  return existsSync(assets) ? readdirSync(assets).sort() : [];
}
