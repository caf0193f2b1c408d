import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { followContent } from './src/site/follow-content.ts';
import { quickSearchScript } from './src/site/quick-search-script.ts';
import { readSettings } from './src/site/settings.ts';

const { base, site = 'http://localhost' } = readSettings();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  cacheDir: './.cache/astro',
  // The policy of every page forbids inline scripts and styles: all of them are files.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    followContent(),
    quickSearchScript(),
    sitemap({ filter: (page) => !/\/(?:404|search)\/?$/.test(page) }),
  ],
  devToolbar: { enabled: false },
});
