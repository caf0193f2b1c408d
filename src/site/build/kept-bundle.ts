import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { openSite } from '../../corpus/read-site.ts';
import { openWords } from '../../corpus/words/read-words.ts';
import { digest } from '../edition/annotation-cache.ts';
import type { Settings } from '../edition/settings.ts';
import type { Slot } from '../output/slot.ts';

/** A bundle is kept in the folder that it was made for, as it names files by their place: one, the last. */
interface Keeping {
  slot: Slot;
  settings: Settings;
  /** The version of the program. */
  program: string;
}

/**
 * Has Astro take what it bundled in the last build, both the code that makes pages and the scripts and styles that these
 * load, where all that it bundles is the same: most changes are of texts alone. Bundling takes as long for one page as for all.
 */
export function keepBundle(keeping: Keeping): KeptBundle {
  const { slot } = keeping;
  const home = join(slot.root, 'bundle');
  const key = keyOf(keeping);
  const kept = key === undefined || keeping.settings.force ? undefined : readKept(home, key);
  let pages: Pages = new Map();
  const buildApp = async ({ environments }: Builder): Promise<void> => {
    for (const [path] of kept?.files ?? []) place(join(home, path), join(slot.site, path));
    for (const [name, styles] of kept?.styles ?? []) pages.get(name)?.styles.push(...styles);
    // Vite bundles what nobody has.
    for (const environment of Object.values(environments)) environment.isBuilt = true;
  };
  return {
    integration: {
      name: 'lectern:keep-bundle',
      hooks: {
        'astro:build:setup': ({ pages: all, updateConfig }) => {
          pages = all;
          if (kept) updateConfig({ builder: { buildApp } } as object);
        },
      },
    },
    async open(astro, logger) {
      if (kept) {
        const { app } = (await import(pathToFileURL(join(slot.site, kept.entry)).href)) as { app: App };
        app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
        app.setOptions({ settings: { scripts: [] }, logger });
        // Where Astro’s own prerenderer puts it.
        Object.assign(astro, { app });
        return;
      }
      await astro.setup?.();
      if (key !== undefined) keep(slot.site, home, { key, styles: stylesOf(pages) });
    },
  };
}

export interface KeptBundle {
  integration: AstroIntegration;
  /** Opens the program that makes pages, once it is bundled. */
  open(astro: AstroPrerenderer, logger: AstroIntegrationLogger): Promise<void>;
}

/**
 * A digest of all that is bundled: the program, the edition's settings and words, addresses, what the environment says.
 * Undefined where an edition has components of its own, which may import any file.
 */
function keyOf({ settings, program }: Keeping): string | undefined {
  const site = openSite(settings.content);
  if (Object.keys(site.overrides ?? {}).length > 0) return undefined;
  const environment = Object.entries(process.env).filter(([name]) => /^(?:PUBLIC_|VITE_|ASTRO_|NODE_ENV$)/.test(name));
  return digest([program, site, openWords(settings.content), settings.site, settings.base, environment.sort()]);
}

/** Notes what was bundled: all that is in the new site before there are pages, what makes these included. */
function keep(site: string, home: string, { key, styles }: Pick<Kept, 'key' | 'styles'>): void {
  rmSync(home, { recursive: true, force: true });
  const files = filesBelow(site);
  const entry = files.find((path) => isEntry.test(path));
  if (!entry) return;
  for (const path of files) place(join(site, path), join(home, path));
  const kept: Kept = { key, entry, styles, files: files.map((path) => [path, digestOf(join(home, path))]) };
  writeFileSync(join(home, 'kept.json'), JSON.stringify(kept));
}

const isEntry = /^\.prerender\/prerender-entry[^/]*$/;

/** What was kept under a key; undefined unless all of it is as it was. */
function readKept(home: string, key: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(home, 'kept.json'), 'utf8')) as Kept;
    const isWhole = kept.key === key && kept.files.every(([path, known]) => digestOf(join(home, path)) === known);
    return isWhole ? kept : undefined;
  } catch {
    return undefined; // there is none, or a part is gone
  }
}

function stylesOf(pages: Pages): Kept['styles'] {
  return [...pages].map(([name, { styles }]) => [name, styles]);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Gives a file a second name, or a copy where the file system has none. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url');
}

interface Kept {
  key: string;
  /** The module that pages are made by. */
  entry: string;
  styles: [page: string, styles: object[]][];
  files: [path: string, digest: string][];
}

/** What Astro knows of pages: the styles of each, which are known once they are bundled. */
type Pages = Map<string, { styles: object[] }>;

interface Builder {
  environments: Record<string, { isBuilt: boolean }>;
}

/** The program that Astro bundles. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
}
