import type { Entity, Entry } from '../../model/entity.ts';
import { wholeLines } from '../../model/whole-lines.ts';

/** What an entry states, in the order of the columns: what is empty is left out. The body has no blank lines round it. */
export function entryValues(entity: Entity): Partial<Record<Column, unknown>> {
  const values = { ...entity, body: wholeLines(entity.body) };
  return Object.fromEntries(columns.flatMap((name) => (isEmpty(values[name]) ? [] : [[name, values[name]] as const])));
}

/** The columns of a table of entries: the fields of an entry, with its id, kind and longer text. */
export const columns = [
  ...(['id', 'kind', 'name', 'aliases', 'family', 'summary', 'symbol', 'date', 'end', 'in', 'url', 'sameAs'] as const),
  ...(['formerly', 'roles', 'image', 'draft', 'body'] as const),
] satisfies (keyof Entry | 'id' | 'kind' | 'body')[];

export type Column = (typeof columns)[number];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
