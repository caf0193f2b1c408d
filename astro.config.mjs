import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { openSite } from './src/corpus/read-site.ts';
import { followContent } from './src/site/build/follow-content.ts';
import { lazyScripts } from './src/site/build/lazy-scripts.ts';
import { sitemapOfListed } from './src/site/build/sitemap.ts';
import { readSettings } from './src/site/edition/settings.ts';
import { languageOfWords } from './src/words/words-in.ts';

const { base, content, site = 'http://localhost' } = readSettings();
const words = fileURLToPath(new URL(`src/words/${languageOfWords(openSite(content).language)}.ts`, import.meta.url));

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  cacheDir: './.cache/astro',
  // The policy of every page forbids inline scripts and styles: all of them are files.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Scripts get the words of the edition's language alone; elsewhere `#words` is English (package.json).
  vite: { build: { assetsInlineLimit: 0 }, resolve: { alias: { '#words': words } } },
  integrations: [followContent(), lazyScripts(), sitemapOfListed(base)],
  devToolbar: { enabled: false },
});
