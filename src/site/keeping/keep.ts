import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../edition/annotation-cache.ts';
import type { Edition } from '../edition/edition.ts';
import type { Settings } from '../edition/settings.ts';
import { answers } from './answers.ts';
import { type KeptFiles, notesFileOf, openKeptFiles, type PlaceOfKept } from './kept-files.ts';

/**
 * How each part of an edition counts for what may be kept: where one changes that is in every page, no page is; others
 * are asked for by questions, which are noted; the rest is made of these alone.
 */
const parts: Record<keyof Edition, 'in every page' | 'asked for' | 'made of others'> = {
  stamp: 'in every page',
  site: 'in every page',
  entities: 'in every page',
  references: 'in every page',
  pages: 'in every page',
  look: 'in every page',
  components: 'in every page',
  articles: 'asked for',
  drafts: 'asked for',
  draftEntries: 'asked for',
  ledger: 'asked for',
  files: 'asked for',
  faults: 'asked for',
  concordance: 'asked for',
  related: 'asked for',
  words: 'made of others',
  urls: 'made of others',
  kinds: 'made of others',
  kindOf: 'made of others',
  entity: 'made of others',
  citations: 'made of others',
  pictures: 'made of others',
  watch: 'made of others',
};

/**
 * What a build may keep of the site that is there, once Astro has bundled scripts and styles into the new one: pages name
 * these by their content.
 * @param folder Where the new site is written. @param program The version of the program.
 * @param from Where else than from the old site files are taken.
 */
export function keptFilesOf(
  edition: Edition,
  settings: Settings,
  { folder, program, from }: { folder: string; program: string; from?: readonly PlaceOfKept[] | undefined },
): KeptFiles {
  const inEvery = (Object.keys(parts) as (keyof Edition)[]).filter((part) => parts[part] === 'in every page');
  const common = [program, settings.site, settings.base, ...inEvery.map((part) => edition[part])];
  return openKeptFiles({
    notes: notesFileOf(settings.content, settings.out),
    out: settings.out,
    from,
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
