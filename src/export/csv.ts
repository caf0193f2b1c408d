import { toCsvLine } from '../model/csv-line.ts';
import type { Row } from './tables.ts';

/**
 * Rows as CSV with a line of column names, in UTF-8 without a byte order mark; null is an empty cell. The tables for
 * programs are JSON Lines, where no apostrophe guards a cell.
 * @param columns Names of the columns, for a table without rows.
 */
export function toCsv(rows: Row[], columns: readonly string[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))].map(toCsvLine).join('');
}
