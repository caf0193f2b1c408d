import { createHash } from 'node:crypto';
import { type CborBytes, cborBytes } from './cbor-bytes.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import type { WordForms } from './word-forms.ts';

/** A record as an index has it. */
export interface IndexedRecord {
  /** The name of its file. */
  name: string;
  /** Its words in order, as they stand between white space. */
  words: readonly IndexedWord[];
  /** What is searched as well, by the names of fields. */
  meta: Readonly<Record<string, string>>;
}

export interface IndexedWord {
  word: string;
  /** How many times as much it counts as one that comes once. */
  weight: number;
}

/** The files of an index, before they are packed. */
export interface IndexFiles {
  /** Names the records, and the part that has a word. */
  contents: Uint8Array;
  parts: { name: string; content: Uint8Array }[];
}

/**
 * Writes an index of words as Pagefind does, for its engine to read: tests hold the one against the other. Pagefind itself
 * would need all records at once, and several times as long.
 * @param forms What all words are found by, those of fields included.
 * @param version The version of Pagefind that the engine is of.
 */
export function writeIndex(records: readonly IndexedRecord[], forms: WordForms, version: string): IndexFiles {
  const fields = [...new Set(records.flatMap(({ meta }) => Object.keys(meta)))].sort();
  const rows = new Map<string, Row>();
  for (const [record, one] of records.entries())
    for (const occurrence of occurrencesIn(one, forms, fields)) note(rows, record, occurrence);
  const parts = partsOf([...rows].map(([stem, row]) => ({ stem, row })).sort((a, b) => inOrder(a.stem, b.stem)));
  const contents = cborBytes();
  contents.list(6);
  contents.text(version);
  contents.list(records.length);
  for (const { name, words } of records) {
    contents.list(2);
    contents.text(name);
    contents.number(Math.max(1, words.length));
  }
  contents.list(parts.length);
  for (const { from, to, name } of parts) {
    contents.list(3);
    for (const text of [from, to, name]) contents.text(text);
  }
  contents.list(0); // filters have files of their own
  contents.list(0); // orders
  contents.list(fields.length);
  for (const field of fields) contents.text(field);
  return { contents: contents.bytes(), parts };
}

/** The records that have a word, already written as they stand in its part. */
interface Row {
  records: Places;
  accented: Map<string, Places>;
  /** By which parts are cut: how many numbers there are, records and forms with accents. */
  size: number;
}

interface Places {
  bytes: CborBytes;
  count: number;
  last: number;
}

function note(rows: Map<string, Row>, record: number, { stem, accented, steps, inFields }: Occurrence): void {
  const row = rows.get(stem) ?? { records: noPlaces(), accented: new Map<string, Places>(), size: 0 };
  rows.set(stem, row);
  const places = accented === undefined ? row.records : (row.accented.get(accented) ?? noPlaces());
  if (accented !== undefined && !row.accented.has(accented)) row.size += 1;
  if (accented !== undefined) row.accented.set(accented, places);
  places.bytes.list(3);
  places.bytes.number(record - places.last);
  places.bytes.numbers(steps);
  places.bytes.numbers(inFields);
  places.count += 1;
  places.last = record;
  row.size += steps.length + inFields.length + 1;
}

function noPlaces(): Places {
  return { bytes: cborBytes(), count: 0, last: 0 };
}

/** How many numbers a part has, at least. With fewer, a search fetches less data of other words. */
export const partSize = 4000;

/** Cuts all words into the parts that are fetched, and says from which beginning to which a part has words. */
function partsOf(words: Word[]): Part[] {
  const parts: Part[] = [];
  const names = new Set<string>();
  let held: Word[] = [];
  let size = 0;
  for (const [at, word] of words.entries()) {
    held.push(word);
    size += word.row.size;
    if (size < partSize && at < words.length - 1) continue;
    const content = written(held);
    parts.push({ name: nameOf(content, names), content, from: held[0]?.stem ?? '', to: word.stem });
    held = [];
    size = 0;
  }
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (!next) continue;
    const [to, from] = apart(part.to, next.from);
    if (inOrder(to, part.from) >= 0) part.to = to;
    next.from = from;
  }
  return parts;
}

function written(words: readonly Word[]): Uint8Array {
  const part = cborBytes(2 ** 14);
  part.list(1);
  part.list(words.length);
  for (const { stem, row } of words) {
    part.list(3);
    part.text(stem);
    addPlaces(part, row.records);
    part.list(row.accented.size);
    for (const [form, places] of row.accented) {
      part.list(2);
      part.text(form);
      addPlaces(part, places);
    }
  }
  return part.bytes();
}

function addPlaces(part: CborBytes, { bytes, count }: Places): void {
  part.list(count);
  part.add(bytes);
}

/** Names a part by its content, in as few letters as tell it from the others: they weigh in the contents. */
export function nameOf(content: string | Uint8Array, taken: Set<string>): string {
  const full = createHash('sha256').update(content).digest('hex');
  let length = 7;
  while (taken.has(full.slice(0, length)) && length < full.length) length += 1;
  taken.add(full.slice(0, length));
  return full.slice(0, length);
}

/** As much of two words in a row as tells them apart. */
function apart(one: string, other: string): [string, string] {
  const [a, b] = [[...one], [...other]];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return [a.slice(0, same + 1).join(''), b.slice(0, same + 1).join('')];
}

/** By code points, as the engine compares words: UTF-16 code units differ for letters beyond the first 65,536. */
export function inOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

interface Word {
  stem: string;
  row: Row;
}

interface Part {
  name: string;
  content: Uint8Array;
  from: string;
  to: string;
}
