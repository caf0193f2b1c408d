import { readFileSync } from 'node:fs';
import type { Fault } from '../model/fault.ts';
import { unreadable } from './list-files.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, a byte order mark taken off and noted. What isn't UTF-8 text gives a fault. */
export function readText(file: string): Text | { fault: Fault } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { fault: unreadable(file, error) };
  }
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return { text: decoded, bom: bytes.indexOf(byteOrderMark) === 0 };
  return { fault: { rule: 'not-utf8', file, ...decoded } };
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const replacement = Buffer.from('\uFFFD');

function decode(bytes: Buffer): string | Pick<Fault, 'line' | 'reason'> {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return { line: 1, reason: 'Unexpected UTF-16, expected UTF-8' };
  try {
    const text = strict.decode(bytes);
    return text.includes('\0') ? describe(bytes, bytes.indexOf(0)) : text;
  } catch {
    return describe(bytes, firstInvalid(bytes));
  }
}

/** Where a lenient reader has to put a replacement character that the file doesn't have itself. */
function firstInvalid(bytes: Buffer): number {
  const lenient = bytes.toString('utf8');
  let offset = 0;
  for (let start = 0, end = lenient.indexOf('\uFFFD'); end >= 0; end = lenient.indexOf('\uFFFD', start)) {
    offset += Buffer.byteLength(lenient.slice(start, end));
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) return offset;
    offset += replacement.length;
    start = end + 1;
  }
  return offset;
}

function describe(bytes: Buffer, offset: number): Pick<Fault, 'line' | 'reason'> {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
  return { line, reason: `Unexpected byte 0x${byte} at offset ${offset}, expected text in UTF-8` };
}

interface Text {
  text: string;
  /** Whether the file begins with a byte order mark. */
  bom: boolean;
}
