import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildWithAstro } from 'astro';
import type { Edition } from '../edition/edition.ts';
import { publishFiles } from '../edition/published-files.ts';
import { type Settings, toEnvironment } from '../edition/settings.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { checkOutput } from './check-output.ts';
import { policy } from './policy.ts';

/** A step of a build that takes a while, for those who watch. */
export type Step = 'pages' | 'search' | 'check' | 'done';

/** The built pages have faults of their own, which the program and not the content made. */
export class OutputFault extends Error {
  faults: string[];
  constructor(faults: string[]) {
    super(`Unexpected faults in ${faults.length} places of the built pages, expected none`);
    this.faults = faults;
  }
}

/**
 * Builds the site of an edition into `settings.out`. All is written to a folder beside it and checked; only then does
 * it take the old one's place, so that a build that fails leaves the last good one as it was.
 * @throws {OutputFault} when links, ids or hashes of the pages don't fit; other errors are Astro's or the system's.
 */
export async function buildSite(edition: Edition, settings: Settings, onStep: (step: Step) => void): Promise<void> {
  const out = resolve(settings.out);
  await mkdir(dirname(out), { recursive: true });
  const temporary = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    // The edition was annotated just now, anew where that was asked for: the pages take it from the cache.
    Object.assign(process.env, toEnvironment({ ...settings, force: false }), { ASTRO_TELEMETRY_DISABLED: '1' });
    onStep('pages');
    await buildWithAstro({ outDir: temporary, logLevel: 'error' });
    await publishFiles(edition.files, settings.content, temporary);
    onStep('search');
    await writeSearchIndex(edition, temporary, new URL(settings.site ?? edition.site.url ?? 'http://localhost'));
    await writeFile(
      join(temporary, '_headers'),
      `/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n`,
    );
    onStep('check');
    const faults = await checkOutput(temporary, settings.base);
    if (faults.length > 0) throw new OutputFault(faults);
    await chmod(temporary, 0o755); // a temporary folder is its owner's alone, a site is for any web server
    await replace(out, temporary);
    onStep('done');
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Puts a folder in another's place by renaming, the old one put back if that fails. */
async function replace(old: string, fresh: string): Promise<void> {
  const aside = `${fresh}-old`;
  if (existsSync(old)) await rename(old, aside);
  try {
    await rename(fresh, old);
  } catch (cause) {
    if (existsSync(aside)) await rename(aside, old);
    throw new Error(`Unexpected failure to move the built site to ${old}`, { cause });
  }
  await rm(aside, { recursive: true, force: true });
}
