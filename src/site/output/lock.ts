import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolders } from './make-folders.ts';
import { isRunning, type Owner, ownerSchema, thisProcess } from './owner.ts';

/**
 * Takes a lock: a file that names the process which holds it. The lock of a process that has ended doesn’t count. Missing
 * folders above the file are made.
 * @returns The lock, or the process that holds it.
 * @throws Node's error where the file can't be written.
 */
export function takeLock(file: string): Lock | { holder: Holder } {
  for (;;) {
    makeFolders(dirname(file));
    if (claim(file)) return { release: () => release(file) };
    const found = readLock(file);
    if (found && isHeld(found)) return { holder: found.owner ?? 'unknown' };
    if (found) takeAway(file, found.text);
  }
}

/**
 * Takes a lock as soon as it is free.
 * @param onWait Called once, where another process holds it.
 * @returns The lock, or who still holds it after `seconds`.
 */
export async function waitForLock(
  file: string,
  { seconds, onWait }: { seconds: number; onWait(holder: Holder): void },
): Promise<Lock | { holder: Holder }> {
  const end = performance.now() + seconds * 1000;
  let taken = takeLock(file);
  if ('holder' in taken) onWait(taken.holder);
  while ('holder' in taken && performance.now() < end) {
    await setTimeout(200);
    taken = takeLock(file);
  }
  return taken;
}

/** Makes the file, unless it is there. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, textOfLock(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isQuicker(error)) return false;
    throw error;
  }
}

function readLock(file: string): Found | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, owner: ownerIn(text), age: Date.now() - statSync(file).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined; // released just now
    throw error;
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // written only in part
  }
}

/**
 * Whether the process that wrote the file runs. A file without a process is one that is being written, or whose writer
 * ended meanwhile; a process of another machine, such as a container that is gone, is believed to run for an hour.
 */
function isHeld({ owner, age }: Found): boolean {
  return owner ? (isRunning(owner) ?? age < 3_600_000) : age < 5_000;
}

/** Removes a lock that nobody holds, and not the one that another process may have put there meanwhile. */
function takeAway(file: string, judged: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== judged) linkSync(aside, file);
  } catch (error) {
    if (!isQuicker(error)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whether an operation failed because another process was faster. */
function isQuicker(error: unknown): boolean {
  return ['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Removes the file, unless another process has taken it for one left behind. */
function release(file: string): void {
  if (readLock(file)?.text === textOfLock()) rmSync(file, { force: true });
}

function textOfLock(): string {
  return JSON.stringify(thisProcess());
}

export interface Lock {
  release(): void;
}

/** The process that holds a lock; unknown for a moment, while it is writing its name. */
export type Holder = Owner | 'unknown';

interface Found {
  text: string;
  owner: Owner | undefined;
  /** Milliseconds since it was written. */
  age: number;
}
