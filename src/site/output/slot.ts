import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { releaseAtExit } from './release-at-exit.ts';

/**
 * A folder of the checkout that Astro works in, for one command at a time: commands that run at once have one each.
 * What an earlier one left in those that nobody uses is removed; Vite's cache stays, as it only saves time.
 */
export function takeSlot(home = join('.cache', 'work')): Slot {
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
    const [site, cache, vite] = parts.map((part) => join(folder, part)) as [string, string, string];
    return {
      site,
      astro: { cacheDir: cache, vite: { cacheDir: vite } },
      release: releaseAtExit(() => {
        empty(folder);
        lock.release();
      }),
    };
  }
}

const parts = ['site', 'astro', 'vite'];

function empty(folder: string): void {
  for (const part of ['site', 'astro']) rmSync(join(folder, part), { recursive: true, force: true, maxRetries: 3 });
}

function lockOf(folder: string): string {
  return join(folder, 'lock');
}

export interface Slot {
  /** Where pages may be written: within the checkout, as Astro loads parts of what it writes from there. */
  site: string;
  /** What Astro is told of the rest. */
  astro: { cacheDir: string; vite: { cacheDir: string } };
  /** Removes what was written, but for Vite's cache, and leaves the folder to others. */
  release(): void;
}
