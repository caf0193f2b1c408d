import { chmodSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { clashes, foreignIn, moveOver, shareWith } from './foreign.ts';
import { madeIn } from './mark.ts';
import type { Place } from './place.ts';

/*
 * A folder can't take another's place in one step everywhere, so it takes two renames, right after each other. What a
 * build that is killed leaves beside the site tells how far it came; whoever holds the place next goes on from there
 * (`recover`). In the folder beside:
 *   new   the site that is to come. It has what is foreign in the old one too, but by links or as copies.
 *   old   the site that was there. It goes back where nothing took its place; else what is foreign in it is moved over.
 *   gone  a site that holds nothing of worth any more.
 */

/** Moves a built and marked site beside its place, from another file system too. */
export async function bringNear(site: string, { beside }: Place): Promise<void> {
  try {
    await rename(site, join(beside, 'new'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, join(beside, 'new'), { recursive: true });
  }
}

/**
 * Replaces the old site with the new one beside it, and keeps files there that Lectern didn’t make. The caller must hold
 * the lock of the place.
 * @returns Paths that both have although Lectern didn’t make them; if there are any, nothing was changed. And why parts of
 *   the old site are still beside the new one, if they are; the next command tries again to remove them.
 */
export function publish(place: Place): { clashing: string[]; leftover?: unknown } {
  const fresh = join(place.beside, 'new');
  if (!existsSync(place.real)) {
    renameSync(fresh, place.real);
    return { clashing: [] };
  }
  const foreign = foreignIn(place.real, madeIn(place.real, fresh) ?? nothing);
  const clashing = clashes(foreign, place.real, fresh);
  if (clashing.length > 0) return { clashing };
  shareWith(fresh, place.real, foreign);
  chmodSync(fresh, statSync(place.real).mode);
  swap(place, fresh);
  try {
    finish(place);
    return { clashing };
  } catch (leftover) {
    return { clashing, leftover };
  }
}

/** Restores or removes what an interrupted build left at this place. Returns whether the old site was restored. */
export function recover(place: Place): boolean {
  const old = join(place.beside, 'old');
  clean(place);
  if (!existsSync(old)) return false;
  if (existsSync(place.real) && madeIn(place.real)) finish(place);
  if (!existsSync(old) || !isFree(place.real)) return false;
  renameSync(old, place.real);
  return true;
}

/** Removes what is no longer needed from the folder beside a site. */
export function clean({ beside }: Place): void {
  const names = readdirSync(beside).filter((name) => name !== 'old' && name !== 'lock');
  for (const name of names) rmSync(join(beside, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Nothing in a folder that bears no mark is Lectern's. */
const nothing = { file: () => false, folder: () => false };

function swap({ real, beside }: Place, fresh: string): void {
  const old = join(beside, 'old');
  renameSync(real, old);
  try {
    renameSync(fresh, real);
  } catch (error) {
    renameSync(old, real);
    throw error;
  }
}

/** Moves the files that Lectern didn’t make from the old site to the new one, and removes the rest of the old one. */
function finish(place: Place): void {
  const old = join(place.beside, 'old');
  moveOver(foreignIn(old, madeIn(old, place.real) ?? nothing), old, place.real);
  renameSync(old, join(place.beside, 'gone'));
  clean(place);
}

/** Whether nothing is at the path; an empty folder there is removed first. */
function isFree(path: string): boolean {
  try {
    rmdirSync(path);
  } catch {
    // it isn't there, or isn't empty
  }
  return !existsSync(path);
}
