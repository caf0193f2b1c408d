import type { z } from 'zod';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Fault } from '../model/fault.ts';
import type { Reference } from '../model/reference.ts';
import { checkData } from './check-data.ts';
import { describeValue } from './issue-words.ts';
import type { Path, Source } from './source.ts';

/** The items of lists of data, each checked against `schema`; a faulty one doesn't take the others with it. */
export function checkItems<Schema extends z.ZodType>(
  sources: Reading<Source>,
  schema: Schema,
  within?: string,
): Reading<Sourced<z.output<Schema>>> {
  const readings = sources.found.flatMap((source) => {
    const { found: paths, faults } = itemPaths(source, within);
    return [{ found: [], faults }, ...paths.map((path) => checkItem(schema, source, path))];
  });
  return merge([{ found: [], faults: sources.faults }, ...readings]);
}

/** One reading of many. */
export function merge<T>(readings: Reading<T>[]): Reading<T> {
  return { found: readings.flatMap(({ found }) => found), faults: readings.flatMap(({ faults }) => faults) };
}

function checkItem<Schema extends z.ZodType>(schema: Schema, source: Source, path: Path) {
  const { found, faults } = checkData(schema, source, path);
  return { found: found.map((item) => ({ item, source, path })), faults };
}

/** The paths of a list's items: the data's own, or those in its field `within`. An empty file is an empty list. */
function itemPaths({ file, value, place }: Source, within?: string): Reading<Path> {
  const isHeld = within && typeof value === 'object' && value !== null && Object.hasOwn(value, within);
  const base = isHeld ? [within] : [];
  const list = isHeld ? (value as Record<string, unknown>)[within] : value;
  if (Array.isArray(list)) return { found: list.map((_, index) => [...base, index]), faults: [] };
  if (list === null) return { found: [], faults: [] };
  const reason = `Unexpected ${describeValue(list)}, expected a list, each item beginning with \`-\` in YAML`;
  return { found: [], faults: [{ rule: 'wrong-value', file, ...place(base), reason }] };
}

/** What reading gave: no finding where the faults left nothing to take. */
export interface Reading<T> {
  found: T[];
  faults: Fault[];
}

/** A thing read and checked, and where it was read: `path` leads to it in the source. */
export interface Sourced<T> {
  item: T;
  source: Source;
  path: Path;
}

/** The things of the shelf that have names of their own, before they are checked against each other. */
export interface Contents {
  articles: Sourced<Article>[];
  entities: Sourced<Entity>[];
  references: Sourced<Reference>[];
}
