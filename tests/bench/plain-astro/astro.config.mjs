import { join } from 'node:path';
import { defineConfig } from 'astro/config';

/** What a build of Lectern is held against: Astro with its own Markdown, one template, nothing else. */
const { BENCH_OUT: out = 'dist' } = process.env;

export default defineConfig({ outDir: join(out, 'plain'), cacheDir: join(out, 'plain-cache') });
