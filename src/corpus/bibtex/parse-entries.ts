import type { BibEntry, Complaint } from './entry.ts';
import { monthMacros } from './macros.ts';
import { lineAt, lineStarts, readValue, type Scan, skipSpace, take } from './scan.ts';

/**
 * The entries of a BibTeX or BibLaTeX file. What is wrong with one costs at most the rest of that entry: reading goes
 * on where the next begins. Time is linear in the text's length.
 * @see https://www.ctan.org/pkg/btxdoc and the manual of biblatex, section 2
 */
export function parseEntries(text: string): { entries: BibEntry[]; complaints: Complaint[] } {
  const scan: Scan = { text, at: 0, starts: lineStarts(text), macros: new Map(monthMacros), complaints: [] };
  const entries: BibEntry[] = [];
  const begin = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    scan.at = begin.lastIndex;
    const [, name = '', open] = match;
    const block: Block = { kind: name.toLowerCase(), close: open === '(' ? ')' : '}', start: match.index };
    entries.push(...readBlock(scan, block));
    begin.lastIndex = Math.max(scan.at, begin.lastIndex);
  }
  return { entries, complaints: scan.complaints };
}

interface Block {
  kind: string;
  close: string;
  /** Offset of its `@`. */
  start: number;
}

function readBlock(scan: Scan, block: Block): BibEntry[] {
  if (block.kind === 'comment') return skipComment(scan);
  const entry: BibEntry = { kind: block.kind, key: '', line: lineAt(scan, block.start), fields: new Map() };
  if (block.kind === 'preamble') readValue(scan, '`@preamble`');
  else if (block.kind === 'string') readFields(scan, entry, block.close);
  else if (readKey(scan, entry)) readFields(scan, entry, block.close);
  if (block.kind !== 'string') return entry.key ? [entry] : [];
  for (const [name, { text }] of entry.fields) scan.macros.set(name, text);
  return [];
}

/** A comment goes to the brace that closes it, or to the end of its line where another entry begins before that. */
function skipComment(scan: Scan): [] {
  const { at } = scan;
  const end = /[{}]|\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/g;
  end.lastIndex = at;
  let depth = 1;
  for (let match = end.exec(scan.text); match && depth > 0; match = end.exec(scan.text)) {
    if (match[0].length > 1) break;
    depth += match[0] === '{' ? 1 : -1;
    scan.at = end.lastIndex;
  }
  const lineEnd = scan.text.indexOf('\n', at);
  if (depth > 0) scan.at = lineEnd < 0 ? scan.text.length : lineEnd;
  return [];
}

/** Reads an entry's key and the comma behind it. An entry without a key can't be cited and is only told of. */
function readKey(scan: Scan, entry: BibEntry): boolean {
  skipSpace(scan);
  const start = scan.at;
  const words = take(scan, /[^,{}="\n]*/y).trimEnd();
  const next = scan.text[scan.at];
  const field = next === '=' ? (words.split(/\s/).at(-1) ?? '') : '';
  const key = words.slice(0, words.length - field.length).trim();
  entry.key = key;
  const line = lineAt(scan, start);
  if (!key) {
    complain(
      scan,
      line,
      `Unexpected entry \`@${entry.kind}\` without a key, expected one, as in \`@${entry.kind}{key,\``,
    );
    return false;
  }
  if (field) {
    complain(scan, line, `Unexpected \`${field}\` behind the key \`${key}\`, expected a comma between them`);
    scan.at = start + words.length - field.length;
  }
  return true;
}

/** Reads fields up to what closes the entry; a field that breaks off ends it. */
function readFields(scan: Scan, entry: BibEntry, close: string): void {
  for (;;) {
    take(scan, /(?:[\s,]|%.*(?:[\n\r\u2028\u2029]|$))*/y);
    const found = scan.text[scan.at];
    const isClosed = found === close || (found === '}' && close === ')');
    if (isClosed) scan.at += 1;
    if (isClosed || !readField(scan, entry, close)) return;
  }
}

/** Reads a field into the entry; false, and complained of, where none is to be had. */
function readField(scan: Scan, entry: BibEntry, close: string): boolean {
  const called = entry.key ? `entry \`${entry.key}\`` : `\`@${entry.kind}\``;
  const line = lineAt(scan, scan.at);
  const name = take(scan, /[^\s=,{}()"#%@]*/y);
  if (!name) {
    return complain(scan, line, `Unexpected ${describe(scan)} in ${called}, expected \`${close}\` to close it`);
  }
  skipSpace(scan);
  if (scan.text[scan.at] !== '=') {
    return complain(scan, line, `Unexpected \`${name}\` in ${called}, expected a field, \`${name} = {…}\``);
  }
  scan.at += 1;
  const text = readValue(scan, `\`${name}\` of ${called}`);
  if (text === undefined) return false;
  const field = name.toLowerCase();
  if (!entry.fields.has(field)) entry.fields.set(field, { text, line });
  skipSpace(scan);
  if (/[^,})\s@%]/.test(scan.text[scan.at] ?? ',')) {
    const there = `Unexpected ${describe(scan)} behind \`${name}\` of ${called}, expected a comma`;
    complain(scan, lineAt(scan, scan.at), there);
  }
  return true;
}

function describe({ text, at }: Scan): string {
  const word = /\S[^\s,={}]{0,30}/y;
  word.lastIndex = at;
  return at < text.length ? `\`${word.exec(text)?.[0] ?? text[at]}\`` : 'end of the file';
}

function complain(scan: Scan, line: number, reason: string): false {
  scan.complaints.push({ line, reason });
  return false;
}
