import { openTar } from '../archive/open-tar.ts';
import { openZip } from '../archive/open-zip.ts';
import type { RawReading } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';
import type { TableRow } from './read-table.ts';
import { entriesOfTable } from './table-entries.ts';
import { textAt, valueAt } from './value-at.ts';
import { kindOfClasses } from './wikidata-kinds.ts';

/**
 * The table of a project that OpenRefine has exported, each cell with what it was matched with: the identifiers of
 * matched names become addresses of the same thing. Rows that continue a record give their values to its first row.
 */
export async function readProject(bytes: Uint8Array, name: string): Promise<RawReading> {
  const archive = openTar(bytes);
  if ('refusal' in archive) return archive;
  const packed = archive.files.get('data.zip');
  if (packed === undefined)
    return { refusal: 'Unexpected archive without `data.zip`, expected a project of OpenRefine' };
  const inner = await openZip(packed);
  if ('refusal' in inner) return inner;
  const linesOf = (file: string) => new TextDecoder().decode(inner.files.get(file)).split('\n');
  const lines = linesOf('data.txt');
  const data = lines.filter((line) => line.startsWith('{')).map(parsed);
  const columns = columnsIn(data);
  if (columns.length === 0) return { refusal: 'Unexpected project without columns, expected a table of OpenRefine' };
  const matched = columns.find(({ type }) => type !== undefined);
  const rows = rowsIn(data, { columns, key: columns[keyAt(lines)], matched, matches: matchesIn(linesOf('pool.txt')) });
  const table = { header: [...columns.map((one) => one.name), 'sameAs'], rows, refused: [] };
  const kind = kindOfClasses([textAt(matched?.type, 'id') ?? '']) ?? kindOf(textAt(matched?.type, 'name') ?? '');
  return entriesOfTable(table, {
    name: name.replace(isProject, ''),
    unit: 'row',
    ...(matched && { nameAt: columns.indexOf(matched) }),
    ...(kind && { kind }),
  });
}

/** The endings that OpenRefine gives to exported projects. */
export const isProject = /\.(?:openrefine|google-refine)\.tar\.gz$/i;

function columnsIn(data: readonly unknown[]): Column[] {
  return data.flatMap((one) => {
    const index = valueAt(one, 'cellIndex');
    const config = valueAt(one, 'reconConfig');
    const type = config === undefined ? undefined : (valueAt(config, 'type') ?? {});
    return typeof index === 'number' ? [{ index, name: textAt(one, 'name') ?? '', type }] : [];
  });
}

function rowsIn(data: readonly unknown[], { columns, key, matched, matches }: Project): TableRow[] {
  const rows: TableRow[] = [];
  for (const cells of data.map((one) => valueAt(one, 'cells')).filter((one) => Array.isArray(one))) {
    const match = matched ? matchOf(cells[matched.index], matches) : '';
    const row = [...columns.map(({ index }) => wordsIn(cells[index])), match];
    const last = rows.at(-1);
    if (last && key && wordsIn(cells[key.index]) === '') last.cells = last.cells.map((one, at) => joined(one, row[at]));
    else rows.push({ cells: row, line: rows.length + 1 });
  }
  return rows;
}

/** Which column has the names of records, counted from 0. */
function keyAt(lines: readonly string[]): number {
  return Number(lines.find((line) => line.startsWith('keyColumnIndex='))?.slice('keyColumnIndex='.length) ?? 0);
}

function joined(one: string, other = ''): string {
  return other === '' || one === other ? one : [one, other].filter(Boolean).join('; ');
}

function wordsIn(cell: unknown): string {
  const value = valueAt(cell, 'v');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What a cell was matched with, in the cell itself or, in newer projects, in the pool. */
function matchOf(cell: unknown, matches: ReadonlyMap<string, string>): string {
  const reference = valueAt(cell, 'r');
  return addressOf(textAt(reference, 'm', 'id')) ?? matches.get(String(reference)) ?? '';
}

/** The identifiers that names were matched with, by the number of the matching. */
function matchesIn(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const number = /^\{"id":(\d{1,20})/.exec(line)?.[1];
      const match = number === undefined ? undefined : parsed(line);
      const address =
        textAt(match, 'j') === 'matched' ? addressOf(textAt(match, 'm', 'id') ?? textAt(match, 'm')) : undefined;
      return number === undefined || address === undefined ? [] : [[number, address]];
    }),
  );
}

/** Identifiers of Wikidata and whole addresses; others mean something only to the service that gave them. */
function addressOf(id: string | undefined): string | undefined {
  return id !== undefined && /^(?:Q\d{1,12}$|https?:)/.test(id) ? id : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

interface Column {
  /** Where its cells stand in each row, counted from 0. */
  index: number;
  name: string;
  /** Of a column whose cells were matched with a service's: what kind of thing they were matched with. */
  type: unknown;
}

interface Project {
  columns: readonly Column[];
  /** The column in which a record's first row alone has something. */
  key: Column | undefined;
  matched: Column | undefined;
  /** What cells were matched with, by the number of the matching. */
  matches: ReadonlyMap<string, string>;
}
