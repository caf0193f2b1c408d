import type { RawReading } from './entry-draft.ts';
import { readTable } from './read-table.ts';
import { entriesOfTable } from './table-entries.ts';

/** A table of names in CSV: see `entriesOfTable`. */
export function readCsv(text: string, name: string): RawReading {
  const table = readTable(text);
  return 'refusal' in table ? table : entriesOfTable(table, { name, unit: 'line' });
}
