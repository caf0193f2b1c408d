import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../edition/settings.ts';
import { isWithin } from '../output/place.ts';
import { loadedWordsId } from './words-module.ts';

/**
 * While serving for authors: when a file of the content folder changes, pages are made anew and browsers reload.
 * Astro keeps the list of a route's pages as long as the route's module, so these modules are dropped; what `site.yaml`
 * says decides which components there are, so all are dropped for it.
 */
export function followContent(): AstroIntegration {
  return {
    name: 'lectern:follow-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve(readSettings().content);
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!isWithin(path, folder)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            if (isSiteFile.test(relative(folder, path))) moduleGraph.invalidateAll();
            const words = moduleGraph.getModuleById(loadedWordsId);
            if (words) moduleGraph.invalidateModule(words);
            for (const [file, modules] of moduleGraph.fileToModulesMap) {
              if (file.includes('/src/pages/')) for (const module of modules) moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

const isSiteFile = /^site\.ya?ml$/;
