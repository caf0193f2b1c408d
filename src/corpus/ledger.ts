import { renameSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type LedgerEntry, ledgerEntrySchema } from '../model/ledger.ts';
import { checkData } from './check-data.ts';
import { readData } from './read-data.ts';
import { merge, type Reading, type Sourced } from './reading.ts';

/** The ledger's name in a content folder. */
const name = 'anchors.json';

/**
 * The entries of a ledger, in its order, which is that of the articles' slugs, then of reading. Where git merged two
 * editors' ledgers, an id can have several entries.
 */
export function readLedger(file: string): Reading<Sourced<LedgerEntry>> {
  const { found, faults } = readData(file);
  const readings = found.map((source): Reading<Sourced<LedgerEntry>> => {
    if (!Array.isArray(source.value)) {
      const reason = 'Unexpected data, expected a list as npx lectern anchors --write makes it';
      return { found: [], faults: [{ rule: 'wrong-value', file, line: 1, reason }] };
    }
    const indexes = [...source.value.keys()].filter((index) => (source.value as unknown[])[index] !== null);
    const entries = indexes.map((index) => {
      const { found: items, faults: ofEntry } = checkData(ledgerEntrySchema, source, [index]);
      return { found: items.map((item) => ({ item, source, path: [index] })), faults: ofEntry };
    });
    return merge(entries);
  });
  return merge([{ found: [], faults }, ...readings]);
}

/**
 * A ledger as its file has it: JSON with a line for each entry, parted by empty lines as paragraphs are, so that git
 * merges it wherever it merges the articles. Each entry ends with a comma, the last before a null, so that a new one
 * changes no other's line.
 */
export function writtenLedger(entries: readonly LedgerEntry[]): string {
  return `[\n${entries.map((entry) => `${JSON.stringify(entry)},\n\n`).join('')}null\n]\n`;
}

/** Writes the ledger of a content folder, the whole at once. @returns Its path. @throws Node's error when it can't. */
export function writeLedger(folder: string, entries: readonly LedgerEntry[]): string {
  const path = posix.join(folder, name);
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, writtenLedger(entries));
  renameSync(fresh, path);
  return path;
}
