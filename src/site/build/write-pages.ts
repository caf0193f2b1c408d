import { build as buildWithAstro } from 'astro';
import { shareEdition } from '../edition/current-edition.ts';
import type { Edition } from '../edition/edition.ts';
import type { Settings } from '../edition/settings.ts';
import { watchEdition } from '../edition/watched.ts';
import type { Ingredient } from '../keeping/answers.ts';
import { keptFilesOf } from '../keeping/keep.ts';
import { keepPages, listen } from '../keeping/keep-pages.ts';
import type { KeptFiles, PlaceOfKept } from '../keeping/kept-files.ts';
import type { Slot } from '../output/slot.ts';
import { astroConfigIn } from './astro-config.ts';

/** Has Astro write the pages into the slot's site, and gives what is kept of an earlier one. */
export async function writePages(
  edition: Edition,
  settings: Settings,
  { slot, wants, from }: Choice,
): Promise<KeptFiles> {
  const listener = listen();
  let opened: Promise<KeptFiles> | undefined;
  let taken: Iterable<string> = [];
  const files = async () => {
    opened ??= keptFilesOf(edition, settings, { folder: slot.site, from });
    ({ taken } = await opened);
    return opened;
  };
  shareEdition(watchEdition(edition, listener.note));
  const { integrations = [], ...config } = astroConfigIn(slot, settings, () => taken);
  const kept = keepPages({ base: settings.base, files, listener, wants });
  await buildWithAstro({ ...config, integrations: [...integrations, kept], logLevel: 'error' });
  return files();
}

interface Choice {
  slot: Slot;
  /** Which pages are made, by what they are made of; all where it is left out. */
  wants?: ((own: readonly Ingredient[] | undefined) => boolean) | undefined;
  /** Where pages are taken over from, where not from the old site. */
  from?: readonly PlaceOfKept[] | undefined;
}
