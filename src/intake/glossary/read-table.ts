import { type CsvError, parse } from 'csv-parse/sync';
import type { RefusedEntry } from './entry-draft.ts';

/** The header and rows of a table in CSV, parted by the comma, semicolon or tab that the header has most of. */
export function readTable(text: string): Table | { refusal: string } {
  const refused: RefusedEntry[] = [];
  const skip = (error: CsvError | undefined) => {
    refused.push({ place: `line ${error?.lines ?? '?'}`, refusal: `Unexpected row (${error?.message}), expected CSV` });
    return undefined;
  };
  let records: InfoRecord[];
  try {
    records = parse(text, { ...options, delimiter: delimiterOf(text), on_skip: skip }) as unknown as InfoRecord[];
  } catch (error) {
    return { refusal: `Unexpected table (${(error as Error).message}), expected CSV` };
  }
  const [header, ...rows] = withLines(records);
  if (header === undefined || rows.length + refused.length === 0)
    return { refusal: 'Unexpected table without rows, expected a line of column names and rows below it' };
  return { header: header.cells, rows, refused };
}

const options = {
  bom: true,
  info: true,
  trim: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  skip_records_with_error: true,
} as const;

function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 10_000).split(/[\r\n]/);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** Rows with the line that they begin on. The parser counts the line where a record ends, and `\r\n` in a cell as two. */
function withLines(records: readonly InfoRecord[]): TableRow[] {
  let twice = 0;
  return records.map(({ record, info }) => {
    const count = (sign: string) => record.join('').split(sign).length - 1;
    twice += count('\r');
    return { cells: record, line: info.lines - twice - count('\n') };
  });
}

export interface TableRow {
  cells: string[];
  /** Counted from 1. */
  line: number;
}

export interface Table {
  header: string[];
  rows: TableRow[];
  /** Rows that are no CSV. */
  refused: RefusedEntry[];
}

interface InfoRecord {
  record: string[];
  info: { lines: number };
}
