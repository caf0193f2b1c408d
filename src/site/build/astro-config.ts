import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration, AstroUserConfig } from 'astro';
import type { Settings } from '../edition/settings.ts';
import type { Slot } from '../output/slot.ts';
import { programFile, programFolder } from '../program/program-folder.ts';
import { followContent } from './follow-content.ts';
import { lazyScripts } from './lazy-scripts.ts';
import { ownComponents } from './overrides.ts';
import { serveFiles } from './serve-files.ts';
import { shortEarlyScript } from './short-script.ts';
import { sitemapOfListed } from './sitemap.ts';
import { wordsAlias, wordsModule } from './words-module.ts';

/**
 * How Astro makes the pages of an edition, wherever it works.
 * @param kept The files of the site that Astro isn't told of, as they were taken over from the last one.
 */
export function astroConfig(settings: Settings, kept: () => Iterable<string> = () => []): AstroUserConfig {
  const { base, content, site = 'http://localhost' } = settings;
  return {
    site,
    base,
    trailingSlash: 'always',
    output: 'static',
    // The policy of every page forbids inline scripts and styles: all of them are files.
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Scripts get the words of the edition's language alone; elsewhere `#words` is English (package.json).
    vite: {
      build: { assetsInlineLimit: 0 },
      resolve: { alias: { '#words': wordsAlias(settings) } },
      plugins: [ownComponents(settings), wordsModule(settings)],
    },
    integrations: [
      followContent(),
      serveFiles({ base, content }),
      lazyScripts(),
      shortEarlyScript(),
      sitemapOfListed(base, kept),
    ],
    devToolbar: { enabled: false },
  };
}

/**
 * The same for one command, which works in a slot: what Astro and Vite write goes there, nothing into the program's folder.
 * A build bundles every package, since what it writes there is not beside them; `dev` loads them where they are.
 */
export function astroConfigIn(slot: Slot, settings: Settings, kept?: () => Iterable<string>): AstroInlineConfig {
  const { integrations = [], vite = {}, ...config } = astroConfig(settings, kept);
  return {
    ...config,
    configFile: false,
    root: slot.root,
    srcDir: programFile('src'),
    publicDir: programFile('public'),
    outDir: slot.site,
    cacheDir: slot.cache,
    vite: {
      ...vite,
      cacheDir: slot.vite,
      server: { fs: { allow: [programFolder(), slot.root, resolve(settings.content)] } },
      plugins: [...(vite.plugins ?? []), settings.dev ? undefined : bundlePackages],
    },
    integrations: [rootedIn(programFolder()), ...integrations],
  };
}

/**
 * Makes a folder Astro's root once Astro has chosen where it keeps its notes for editors (`.astro`), which is the root that
 * it was started with. Pages can't be outside of their root.
 */
function rootedIn(folder: string): AstroIntegration {
  return {
    name: 'lectern:root',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ root: pathToFileURL(`${folder}/`) });
      },
    },
  };
}

const bundlePackages = {
  name: 'lectern:bundle-packages',
  configEnvironment: (name: string) => (name === 'client' ? {} : { resolve: { noExternal: true as const } }),
};
