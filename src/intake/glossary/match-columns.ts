import { fold } from '../../model/fold.ts';
import { columnNames } from './column-names.ts';
import type { ColumnMatch } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';
import type { TableRow } from './read-table.ts';

/**
 * Which field each column of a table is read as, by its name. A field that is no list is read from one column only. Where
 * no column is called a name, the only one that is called for what it lists has the names: `People`.
 */
export function matchColumns(header: readonly string[], rows: readonly TableRow[]): ColumnMatch[] {
  const columns = matchedByName(header, rows);
  if (columns.some(({ field }) => field === 'name' || field === 'family')) return columns;
  const called = columns.filter(({ column, field }) => field === undefined && kindOf(column) !== undefined);
  return called.length === 1
    ? columns.map((one) => (one === called[0] ? { column: one.column, field: 'name' } : one))
    : columns;
}

function matchedByName(header: readonly string[], rows: readonly TableRow[]): ColumnMatch[] {
  const taken = new Map<string, string>();
  const isOurs = header.includes('formerly');
  return header.map((column, index): ColumnMatch => {
    const field = fields.get(fold(column).replace(/[^\p{L}\d]/gu, ''));
    if (field === undefined) return { column, reason: 'an entry has no field for it' };
    const earlier = taken.get(field);
    if (earlier !== undefined && !lists.includes(field))
      return { column, reason: `\`${earlier}\` is read as ${field}` };
    if (field === 'id' && !isOurs && areCounted(rows, index))
      return { column, reason: 'it only counts the rows: ids are made of names' };
    taken.set(field, column);
    return { column, field };
  });
}

const lists = ['aliases', 'sameAs', 'roles'];

const fields = new Map(Object.entries(columnNames).flatMap(([field, names]) => names.map((name) => [name, field])));

function areCounted(rows: readonly TableRow[], index: number): boolean {
  return rows.every(({ cells }) => /^\d{0,20}$/.test(cells[index] ?? ''));
}
