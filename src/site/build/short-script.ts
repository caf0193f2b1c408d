import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The script that every page waits for before its first paint; it is copied as it stands, so no bundler makes it short. */
const early = 'early.js';

/** Writes the script that every page waits for without its comments and indentation, a quarter of its weight. */
export function shortEarlyScript(): AstroIntegration {
  return {
    name: 'lectern:short-early-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = new URL(early, dir);
        const script = shortened(await readFile(file, 'utf8'));
        // A copy of a file that may only be read may only be read too.
        await rm(file);
        await writeFile(file, script);
      },
    },
  };
}

/** A script without indentation and without the lines that are comments. */
export function shortened(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}
