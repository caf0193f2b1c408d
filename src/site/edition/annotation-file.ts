import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';

/** An annotated text with the digest of all that it was made from. */
export interface KeptAnnotation {
  digest: string;
  annotated: Annotated;
  /** Where its line was in the file that it was read from: bytes. */
  line?: Line;
}

interface Line {
  start: number;
  length: number;
}

/**
 * Reads annotated texts by their keys, one line after the other: all in one string would be longer than a string may be.
 * There are none where the file is missing or of another stamp; a line that is not as it was written is left out, as each
 * ends with a digest of what stands before.
 */
export function* readAnnotations(file: string, stamp: string): Generator<[string, KeptAnnotation]> {
  let isHead = true;
  for (const { text, start, length } of linesIn(file)) {
    if (isHead && text !== headOf(stamp)) return;
    if (!isHead) for (const [key, entry] of unsealed(text)) yield [key, { ...entry, line: { start, length } }];
    isHead = false;
  }
}

/**
 * Writes annotated texts under another name, which then takes the file's, even where a folder stands in its place by mistake.
 * The line of a text that was read from the file is copied, if it is there still.
 */
export function writeAnnotations(file: string, stamp: string, entries: Iterable<[string, KeptAnnotation]>): void {
  const fresh = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(fresh, 'w');
  const old = linesOf(file, stamp);
  try {
    writeFileSync(open, `${headOf(stamp)}\n`);
    for (const [key, entry] of entries) {
      writeFileSync(open, old.lineOf(key, entry) ?? sealed(key, entry));
      writeFileSync(open, '\n');
    }
  } finally {
    old.close();
    closeSync(open);
  }
  putInPlace(fresh, file);
}

/** The lines of a file as it lies there now: since they were read, another build may have written it. */
function linesOf(
  file: string,
  stamp: string,
): { lineOf(key: string, entry: KeptAnnotation): Buffer | undefined; close(): void } {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
  } catch {
    // there is none
  }
  const bytesAt = ({ start, length }: Line): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, open === undefined ? 0 : read(open, bytes, start));
  };
  const head = Buffer.from(`${headOf(stamp)}\n`);
  const isSame = bytesAt({ start: 0, length: head.length }).equals(head);
  return {
    lineOf(key, { digest, line }) {
      if (!isSame || !line) return undefined;
      const begins = Buffer.from(JSON.stringify([key, { digest }]).slice(0, -2));
      const bytes = bytesAt(line);
      return bytes.length === line.length && bytes.subarray(0, begins.length).equals(begins) ? bytes : undefined;
    },
    close: () => open === undefined || closeSync(open),
  };
}

function putInPlace(fresh: string, file: string): void {
  try {
    renameSync(fresh, file);
  } catch {
    rmSync(file, { recursive: true, force: true });
    renameSync(fresh, file);
  }
}

function* linesIn(file: string): Generator<Line & { text: string }> {
  const piece = Buffer.alloc(1 << 20);
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return; // there is none
  }
  try {
    let begun: Buffer[] = [];
    let at = 0;
    const lineOf = (rest: Buffer): Line & { text: string } => {
      const bytes = Buffer.concat([...begun, rest]);
      begun = [];
      at += bytes.length + 1;
      return { text: bytes.toString(), start: at - bytes.length - 1, length: bytes.length };
    };
    for (let length = read(open, piece); length > 0; length = read(open, piece)) {
      let start = 0;
      for (let end = piece.indexOf(10); end >= 0 && end < length; end = piece.indexOf(10, start)) {
        yield lineOf(piece.subarray(start, end));
        start = end + 1;
      }
      begun.push(Buffer.from(piece.subarray(start, length)));
    }
    yield lineOf(Buffer.alloc(0));
  } finally {
    closeSync(open);
  }
}

/** How many bytes were read; none where something else stands in the file's place. */
function read(open: number, piece: Buffer, from: number | null = null): number {
  try {
    return readSync(open, piece, { position: from });
  } catch {
    return 0;
  }
}

function headOf(stamp: string): string {
  return JSON.stringify({ stamp });
}

/** A line of the file: `["key",{entry},"digest of all before the last comma"]`. */
function sealed(key: string, { digest, annotated }: KeptAnnotation): string {
  const front = JSON.stringify([key, { digest, annotated }]).slice(0, -1);
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
