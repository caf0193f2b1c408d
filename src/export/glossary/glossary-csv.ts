import { toCsvLine } from '../../model/csv-line.ts';
import type { Entity } from '../../model/entity.ts';
import { columns, entryValues } from './entry-values.ts';

/**
 * Entries as CSV, a line each. Lists are parted by `; `; a list with a member that this would change, and whatever is no
 * list of words (offices, the picture), is JSON. `import` reads the same entries back.
 */
export function glossaryCsv(entities: readonly Entity[]): string {
  const rows = entities.map((entity) => {
    const values = entryValues(entity);
    return columns.map((column) => cellOf(values[column]));
  });
  return [[...columns], ...rows].map(toCsvLine).join('');
}

function cellOf(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : Array.isArray(value) ? listCell(value) : JSON.stringify(value);
  return withSign(text);
}

function listCell(list: readonly unknown[]): string {
  const isPlain = list.every((one) => typeof one === 'string' && one === one.trim() && one && !/[;|]/.test(one));
  const text = list.join('; ');
  return isPlain && !/^[[{]/.test(text) ? text : JSON.stringify(list);
}

/** A cell that looks as if an apostrophe guarded it gets one more, since whoever reads it takes one away. */
function withSign(text: string): string {
  return /^'{1,99}[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
