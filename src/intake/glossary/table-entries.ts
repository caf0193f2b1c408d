import { readDate as readDateField } from '../../model/dates/read-date.ts';
import { foldersOfKinds, type Kind } from '../../model/entity.ts';
import { readDate } from '../text/read-date.ts';
import { listIn, plainCell, structureIn } from './cells.ts';
import type { ColumnMatch, RawEntry, RawReading, RefusedEntry } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';
import { matchColumns } from './match-columns.ts';
import type { Table } from './read-table.ts';
import { withNameTurned } from './turned-name.ts';

/**
 * The entries of a table, its columns matched by their names. Cells of aliases and addresses hold lists, parted by `;` or
 * `|`, or written as JSON, as our own export does where a member has such a sign. Without a column for the kind, the
 * file's name may tell it: `people.csv`.
 */
export function entriesOfTable({ header, rows, refused }: Table, { name, unit, ...told }: Named): RawReading {
  const columns = withNames(matchColumns(header, rows), told.nameAt);
  const fields = columns.map(({ field }) => field);
  const isOurs = header.includes('formerly');
  const kind = kindOf(name.replace(/\.[a-z]{1,5}$/i, '')) ?? told.kind;
  if (!fields.includes('name') && !(fields.includes('given') && fields.includes('family')))
    return { refusal: `Unexpected columns ${listed(header)}, expected one of names, headed \`name\`` };
  if (!fields.includes('kind') && kind === undefined)
    return {
      refusal: `Unexpected columns ${listed(header)}, expected one headed \`kind\`, or a file that is called ${Object.values(foldersOfKinds).join(', ')}`,
    };
  const placed = rows.map(({ cells, line }) => ({ cells, place: `${unit} ${line}` }));
  const whole = placed.filter(({ cells }) => cells.length <= header.length);
  const long = placed.filter(({ cells }) => cells.length > header.length).map((row) => tooLong(row, header.length));
  return {
    raw: whole.map((row) => rawEntry(row, fields, kind)).map((one) => (isOurs ? one : withNameTurned(one))),
    refused: [...refused, ...long],
    columns,
  };
}

/** Columns of which one is known to have the names, should none be called so. */
function withNames(columns: readonly ColumnMatch[], nameAt?: number): ColumnMatch[] {
  const isNamed = columns.some(({ field }) => field === 'name' || field === 'family');
  return columns.map((one, index) => (!isNamed && index === nameAt ? { column: one.column, field: 'name' } : one));
}

function tooLong({ cells, place }: PlacedRow, most: number): RefusedEntry {
  return {
    place,
    refusal: `Unexpected ${cells.length} cells, expected ${most} at most: put a cell with a separator in quotation marks`,
  };
}

function rawEntry({ cells, place }: PlacedRow, fields: readonly (string | undefined)[], kind?: string): RawEntry {
  const values: Record<string, unknown> = kind === undefined ? {} : { kind };
  for (const [index, field] of fields.entries()) {
    const cell = plainCell(cells[index] ?? '');
    if (field === undefined || cell === '') continue;
    const value = valueIn(field, cell);
    if (Array.isArray(value) && Array.isArray(values[field])) values[field].push(...value);
    else values[field] = value;
  }
  return { place, values: withName(withItem(values)) };
}

function valueIn(field: string, cell: string): unknown {
  if (field === 'sameAs') return listIn(cell).map(addressOf);
  if (['aliases', 'family', 'formerly'].includes(field)) return listIn(cell);
  if (field === 'roles') return listIn(cell).map((role) => (typeof role === 'string' ? { title: role } : role));
  if (field === 'draft') return cell === 'true' || (cell === 'false' ? false : cell);
  if (field === 'image') return structureIn(cell) ?? cell;
  if (field === 'date' || field === 'end') return readDateField(cell) ?? readDate(cell).date ?? cell;
  return cell;
}

/** An item of Wikidata may be named by its number alone. */
function addressOf(value: unknown): unknown {
  return typeof value === 'string' && isItem.test(value) ? `https://www.wikidata.org/wiki/${value}` : value;
}

const isItem = /^Q\d{1,12}$/;

/** A number of Wikidata in the column of ids is an address, and no id. */
function withItem({ id, ...values }: Record<string, unknown>): Record<string, unknown> {
  if (typeof id !== 'string' || !isItem.test(id)) return id === undefined ? values : { id, ...values };
  return { ...values, sameAs: [...((values.sameAs as unknown[]) ?? []), addressOf(id)] };
}

function withName({ given, ...values }: Record<string, unknown>): Record<string, unknown> {
  if (values.name !== undefined || given === undefined) return values;
  const [family = ''] = (values.family as unknown[]) ?? [];
  return { ...values, name: `${given} ${family}`.trim() };
}

function listed(header: readonly string[]): string {
  return header
    .slice(0, 20)
    .map((name) => `\`${name}\``)
    .join(', ');
}

interface PlacedRow {
  cells: readonly string[];
  place: string;
}

interface Named {
  /** The name of the file. */
  name: string;
  /** What rows are counted in. */
  unit: string;
  /** The column that has the names where none is called so, counted from 0. */
  nameAt?: number;
  /** The kind of entries where neither a column nor the file's name tells it. */
  kind?: Kind;
}
