import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';

/** An annotated text with the digest of all that it was made from. */
export interface KeptAnnotation {
  digest: string;
  annotated: Annotated;
}

/**
 * Reads annotated texts by their keys, one line after the other: all in one string would be longer than a string may be.
 * There are none where the file is missing or of another stamp; a line that is not as it was written is left out, as each
 * ends with a digest of what stands before.
 */
export function* readAnnotations(file: string, stamp: string): Generator<[string, KeptAnnotation]> {
  let isHead = true;
  for (const line of linesIn(file)) {
    if (isHead && line !== headOf(stamp)) return;
    if (!isHead) yield* unsealed(line);
    isHead = false;
  }
}

/** Writes annotated texts under another name, which then takes the file's, even where a folder stands in its place by mistake. */
export function writeAnnotations(file: string, stamp: string, entries: Iterable<[string, KeptAnnotation]>): void {
  const fresh = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(fresh, 'w');
  try {
    writeFileSync(open, `${headOf(stamp)}\n`);
    for (const [key, entry] of entries) writeFileSync(open, `${sealed(key, entry)}\n`);
  } finally {
    closeSync(open);
  }
  putInPlace(fresh, file);
}

function putInPlace(fresh: string, file: string): void {
  try {
    renameSync(fresh, file);
  } catch {
    rmSync(file, { recursive: true, force: true });
    renameSync(fresh, file);
  }
}

function* linesIn(file: string): Generator<string> {
  const piece = Buffer.alloc(1 << 20);
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return; // there is none
  }
  try {
    let begun: Buffer[] = [];
    for (let length = read(open, piece); length > 0; length = read(open, piece)) {
      let start = 0;
      for (let end = piece.indexOf(10); end >= 0 && end < length; end = piece.indexOf(10, start)) {
        yield Buffer.concat([...begun, piece.subarray(start, end)]).toString();
        begun = [];
        start = end + 1;
      }
      begun.push(Buffer.from(piece.subarray(start, length)));
    }
    yield Buffer.concat(begun).toString();
  } finally {
    closeSync(open);
  }
}

/** How many bytes were read; none where something else stands in the file's place. */
function read(open: number, piece: Buffer): number {
  try {
    return readSync(open, piece);
  } catch {
    return 0;
  }
}

function headOf(stamp: string): string {
  return JSON.stringify({ stamp });
}

/** A line of the file: `["key",{entry},"digest of all before the last comma"]`. */
function sealed(key: string, entry: KeptAnnotation): string {
  const front = JSON.stringify([key, entry]).slice(0, -1);
  return front + sealOf(front);
}

/** What a line holds; nothing where it isn't as it was written, whether or not it is JSON. */
function unsealed(line: string): [string, KeptAnnotation][] {
  const at = line.lastIndexOf(',');
  if (at < 0 || sealOf(line.slice(0, at)) !== line.slice(at)) return [];
  const [key, entry] = JSON.parse(line) as [string, KeptAnnotation];
  return [[key, entry]];
}

function sealOf(front: string): string {
  return `,"${createHash('sha256').update(front).digest('base64url')}"]`;
}
