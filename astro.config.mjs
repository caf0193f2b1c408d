import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/build/astro-config.ts';
import { readSettings } from './src/site/edition/settings.ts';

// For Astro's own commands and editors; Lectern's commands take the same from astro-config.ts.
export default defineConfig({ ...astroConfig(readSettings()), cacheDir: './.cache/astro' });
