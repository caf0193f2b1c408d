import type { Row } from './tables.ts';

/**
 * Rows as CSV with a line of column names, in UTF-8 without a byte order mark; null is an empty cell.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it: spreadsheets
 * take it for a formula otherwise, and run it. The tables for programs are JSON Lines, where nothing is added.
 * @param columns Names of the columns, for a table without rows.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: Row[], columns: readonly string[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))].map(toLine).join('');
}

function toLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
