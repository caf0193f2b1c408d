import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';

/** The script that every page waits for before its first paint; it is copied as it stands, so no bundler makes it short. */
const early = 'early.js';

/** Writes the script that every page waits for as short as those that go through the bundler. */
export function shortEarlyScript(): AstroIntegration {
  return {
    name: 'lectern:short-early-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = new URL(early, dir);
        const script = await shortened(await readFile(file, 'utf8'));
        // A copy of a file that may only be read may only be read too.
        await rm(file);
        await writeFile(file, script);
      },
    },
  };
}

/** A script without comments and blanks, with short names. */
export async function shortened(script: string): Promise<string> {
  const { code, errors } = await minify(early, script);
  if (errors[0]) throw new Error(`Unexpected fault in ${early}, expected a script: ${errors[0].message}`);
  return code;
}
