import type { Complaint } from './entry.ts';

/** A text that is being read, and what was met on the way. */
export interface Scan {
  text: string;
  /** How far it is read, in UTF-16 code units. */
  at: number;
  /** Where its lines start. */
  starts: number[];
  /** Values of `@string`, by name in lower case. */
  macros: Map<string, string>;
  complaints: Complaint[];
}

/**
 * What ends a value or holds others, and where an entry begins, so that a value which isn't closed ends there and not
 * with the file.
 */
const mark = /[{}"]|\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][^\s,{}"=]+[ \t]*,/g;

/**
 * The value at `scan.at`: pieces in braces, in quotation marks, numbers and names of `@string`, joined by `#`.
 * Undefined, and complained of, where it doesn't end or there is none. `called` names the field in complaints.
 */
export function readValue(scan: Scan, called: string): string | undefined {
  let value = '';
  for (;;) {
    skipSpace(scan);
    const piece = readPiece(scan, called);
    if (piece === undefined) return undefined;
    value += piece;
    skipSpace(scan);
    if (scan.text[scan.at] !== '#') return value;
    scan.at += 1;
  }
}

function readPiece(scan: Scan, called: string): string | undefined {
  const line = lineAt(scan, scan.at);
  const open = scan.text[scan.at];
  if (open === '{' || open === '"') return readDelimited(scan, open === '{' ? '}' : '"', { called, line });
  const word = take(scan, /[^\s,#{}()"=@%]+/y);
  if (word === '') {
    scan.complaints.push({ line, reason: `Unexpected absence of a value for ${called}, expected text in braces` });
    return undefined;
  }
  const known = /^[-\d]+$/.test(word) ? word : scan.macros.get(word.toLowerCase());
  if (known === undefined) {
    const reason = `Unexpected \`${word}\` as ${called}, expected text in braces, or the name of an \`@string\` above`;
    scan.complaints.push({ line, reason });
  }
  return known ?? word;
}

/** Text up to the brace or quotation mark that closes it; braces within count, a backslash before one or not. */
function readDelimited(scan: Scan, close: string, { called, line }: { called: string; line: number }) {
  const start = scan.at + 1;
  mark.lastIndex = start;
  let depth = 0;
  let match = mark.exec(scan.text);
  for (; match && match[0].length === 1; match = mark.exec(scan.text)) {
    if (match[0] === close && depth <= 0) {
      scan.at = mark.lastIndex;
      return scan.text.slice(start, match.index);
    }
    if (match[0] !== '"') depth += match[0] === '{' ? 1 : -1;
  }
  scan.at = match ? match.index : scan.text.length;
  const found = match ? `entry \`${match[0].trim().replace(/,$/, '')}\`` : 'end of the file';
  scan.complaints.push({ line, reason: `Unexpected ${found} within ${called}, expected \`${close}\` to close it` });
  return undefined;
}

/** Skips what lies between fields: white space, and comments from `%` to the end of their line. */
export function skipSpace(scan: Scan): void {
  take(scan, /(?:\s|%.*(?:[\n\r\u2028\u2029]|$))*/y);
}

/** What a sticky expression matches where reading stands; reading goes on behind it. */
export function take(scan: Scan, expression: RegExp): string {
  expression.lastIndex = scan.at;
  const found = expression.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;
  return found;
}

export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The line, from 1, that an offset lies on. */
export function lineAt({ starts }: Pick<Scan, 'starts'>, offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
