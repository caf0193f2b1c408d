import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { decoded } from '../../model/decoded.ts';
import type { Settings } from '../edition/settings.ts';

/**
 * While serving for authors: has Astro find the routes of data files and of files of the content folder, whose names it
 * doesn't know beforehand. It takes such an address for a page's, which ends in a slash where all pages do.
 */
export function serveFiles({ base, content }: Pick<Settings, 'base' | 'content'>): AstroIntegration {
  return {
    name: 'lectern:serve-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          const [path = '', ...rest] = (request.url ?? '').split('?');
          if (isOfFile(path)) request.url = [`${path}/`, ...rest].join('?');
          next();
        });
      },
    },
  };

  function isOfFile(path: string): boolean {
    if (path.endsWith('/')) return false;
    const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    if (below.startsWith('data/')) return true;
    const file = decoded(below);
    return (
      file !== undefined &&
      !file.includes('\0') &&
      statSync(join(content, file), { throwIfNoEntry: false })?.isFile() === true
    );
  }
}
