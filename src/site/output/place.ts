import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site goes. */
export interface Place {
  /** As it was named. */
  named: string;
  /** Without links and in the file system's own spelling, as far as it exists. */
  real: string;
  /** The folder beside it that holds what is there only during a build. */
  beside: string;
}

export function placeOf(named: string): Place {
  const real = realPathOf(resolve(named));
  return { named, real, beside: join(dirname(real), `.${basename(real)}.lectern`) };
}

/**
 * Whether `path` is `folder` or lies in it: compared step by step, and by what the file system takes each step for, so
 * that links, `..` and another spelling don't matter.
 */
export function isWithin(path: string, folder: string): boolean {
  const outer = realPathOf(resolve(folder));
  const wanted = identityOf(outer);
  const isOuter = (step: string) => step === outer || (wanted !== undefined && identityOf(step) === wanted);
  return stepsTo(realPathOf(resolve(path))).some(isOuter);
}

/** The nearest folder above a path that exists. */
export function existingAbove(path: string): string {
  return stepsTo(dirname(path)).find((step) => identityOf(step) !== undefined) ?? dirname(path);
}

/** A path without links; what of it doesn't exist stays as it is. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

/** A path and all folders above it, the root last. */
function stepsTo(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...stepsTo(dirname(path))];
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined; // it doesn't exist, or can't be reached
  }
}
