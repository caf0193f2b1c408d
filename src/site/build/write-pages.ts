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
import { keepBundle } from './kept-bundle.ts';

/** Has Astro write the pages into the slot's site, and gives what is kept of an earlier one. */
export async function writePages(
  edition: Edition,
  settings: Settings,
  { slot, program, wants, from }: Choice,
): Promise<KeptFiles> {
  const listener = listen();
  let opened: KeptFiles | undefined;
  const files = () => {
    opened ??= keptFilesOf(edition, settings, { folder: slot.site, program, from });
    return opened;
  };
  shareEdition(watchEdition(edition, listener.note));
  const { integrations = [], ...config } = astroConfigIn(slot, settings, () => opened?.taken ?? []);
  const bundle = keepBundle({ slot, settings, program });
  const kept = keepPages({ base: settings.base, files, listener, wants, open: bundle.open });
  const added = [bundle.integration, kept];
  await buildWithAstro({ ...config, integrations: [...integrations, ...added], logLevel: 'error' });
  return files();
}

interface Choice {
  slot: Slot;
  /** The version of the program. */
  program: string;
  /** Which pages are made, by what they are made of; all where it is left out. */
  wants?: ((own: readonly Ingredient[] | undefined) => boolean) | undefined;
  /** Where pages are taken over from, where not from the old site. */
  from?: readonly PlaceOfKept[] | undefined;
}
