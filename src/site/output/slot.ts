import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../program/cache-folder.ts';
import { isInstalled, programFolder } from '../program/program-folder.ts';
import { takeLock } from './lock.ts';
import { releaseAtExit } from './release-at-exit.ts';

/**
 * A folder that Astro works in, for one command at a time: commands that run at once have one each, and so do copies of
 * Lectern.
 * What an earlier one left in those that nobody uses is removed; Vite's cache and the last bundle stay, as they only save time.
 */
export function takeSlot(home = join(cacheFolder(), workName())): Slot {
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const lock = takeLock(lockOf(join(home, name)));
    if (!('release' in lock)) continue;
    empty(join(home, name));
    lock.release();
  }
  for (let number = 1; ; number += 1) {
    const folder = resolve(home, String(number));
    const lock = takeLock(lockOf(folder));
    if (!('release' in lock)) continue;
    return {
      root: folder,
      site: join(folder, 'site'),
      cache: join(folder, 'astro'),
      vite: join(folder, 'vite'),
      release: releaseAtExit(() => {
        empty(folder);
        lock.release();
      }),
    };
  }
}

/** The checkout has its cache to itself; a user's is shared by all packages that are installed. */
function workName(): string {
  if (!isInstalled()) return 'work';
  return `work-${createHash('sha256').update(programFolder()).digest('hex').slice(0, 8)}`;
}

function empty(folder: string): void {
  for (const part of ['site', 'astro', '.astro'])
    rmSync(join(folder, part), { recursive: true, force: true, maxRetries: 3 });
}

function lockOf(folder: string): string {
  return join(folder, 'lock');
}

export interface Slot {
  /** The folder itself. */
  root: string;
  /** Where pages may be written. */
  site: string;
  /** Where Astro and Vite keep what saves them time. */
  cache: string;
  vite: string;
  /** Removes what was written, but for what saves time, and leaves the folder to others. */
  release(): void;
}
