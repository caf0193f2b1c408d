import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of the pages that search engines may show: all but those that say themselves that they may not.
 * @param kept The files of the site that Astro isn't told of, as they were taken over from the last one.
 */
export function sitemapOfListed(base: string, kept: () => Iterable<string>): AstroIntegration {
  let folder: URL | undefined;
  const { name, hooks } = sitemap({ filter: (address) => isListed(new URL(address).pathname.slice(base.length)) });
  const write = hooks['astro:build:done'];
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        folder = options.dir;
        const pages = [...kept()].flatMap((path) => (isPage.test(path) ? { pathname: path.replace(isPage, '') } : []));
        await write?.({ ...options, pages: [...options.pages, ...pages] });
      },
    },
  };

  function isListed(path: string): boolean {
    if (folder === undefined) return false;
    const file = new URL(fileOf(path), folder);
    // A shard makes some pages alone, and Astro names others too.
    return existsSync(file) && !/<meta name="robots" content="noindex"/.test(headOf(file));
  }
}

const isPage = /(?<=^|\/)index\.html$/;

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;
}

/** The beginning of a page, where the fields for search engines stand. */
function headOf(file: URL): string {
  const bytes = Buffer.alloc(8192);
  const opened = openSync(fileURLToPath(file), 'r');
  try {
    return bytes.toString('utf8', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
