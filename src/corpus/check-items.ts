import type { z } from 'zod';
import { checkData } from './check-data.ts';
import { describeValue } from './issue-words.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
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
