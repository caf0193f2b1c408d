import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { addFile } from '../../corpus/add-file.ts';

/**
 * Writes files, each whole at once, where every one is as its `hash` says; else nothing is written. Where one can't be
 * written, those before it are as they were.
 * @param folder The content folder, which no file may lie out of.
 * @returns What was written, for `undoEdits`; undefined where a file was another.
 * @throws Node's error when one can't be written.
 */
export function writeEdits(edits: readonly FileEdit[], folder: string): Written[] | undefined {
  if (edits.some(({ path, hash }) => hashNow(path) !== hash)) return undefined;
  const written: Written[] = [];
  try {
    for (const { path, bytes } of edits) {
      const before = bytesOf(path);
      put(path, bytes, folder);
      written.push({ path, before, hash: hashNow(path) });
    }
  } catch (error) {
    for (const { path, before } of written.reverse()) put(path, before, folder);
    throw error;
  }
  return written;
}

/** Puts files back as they were before, where all are as they were left; whether they were. */
export function undoEdits(written: readonly Written[], folder: string): boolean {
  const edits = written.map(({ path, before, hash }): FileEdit => ({ path, hash, bytes: before }));
  return writeEdits(edits, folder) !== undefined;
}

/** Several acts as one: the state before the first and after the last, file by file. */
export function inOne(acts: readonly Written[][]): Written[] {
  const files = Map.groupBy(acts.flat(), ({ path }) => path);
  return [...files.values()].map((all) => ({ ...(all[0] as Written), hash: (all.at(-1) as Written).hash }));
}

/** The digest of what the file holds now; undefined where it isn't there or can't be read. */
export function hashNow(path: string): string | undefined {
  const bytes = bytesOf(path);
  return bytes && hashOf(bytes);
}

export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function put(path: string, bytes: Buffer | undefined, folder: string): void {
  if (bytes === undefined) rmSync(path);
  else addFile(existsSync(path) ? realpathSync(path) : path, bytes, { within: folder, mayReplace: existsSync(path) });
}

/** A file as it shall be. */
export interface FileEdit {
  path: string;
  /** The digest of what it holds; undefined where it isn't there. */
  hash: string | undefined;
  /** What it shall hold; undefined where it shall not be there. */
  bytes: Buffer | undefined;
}

/** A file as it was, and the digest of what it holds since. */
export interface Written {
  path: string;
  before: Buffer | undefined;
  hash: string | undefined;
}
