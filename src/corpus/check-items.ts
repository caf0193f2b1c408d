import type { z } from 'zod';
import { checkData } from './check-data.ts';
import { describeValue } from './issue-words.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import { soundPart } from './sound-part.ts';
import type { Path, Source } from './source.ts';
import { valueAt } from './value-at.ts';

/**
 * The items of lists of data, each checked against `schema`; a faulty one doesn't take the others with it.
 * @param standIns Fields that what is left of a faulty item can't be without; where it is absent, nothing is left.
 */
export function checkItems<Schema extends z.ZodType>(
  sources: Reading<Source>,
  schema: Schema,
  { within, standIns }: { within?: string; standIns?: object } = {},
): Reading<Sourced<z.output<Schema>>> {
  const readings = sources.found.flatMap((source) => {
    const { found: paths, faults } = itemPaths(source, within);
    return [{ found: [], faults }, ...paths.map((path) => checkItem(schema, { source, path, standIns }))];
  });
  return merge([{ found: [], faults: sources.faults }, ...readings]);
}

function checkItem<Schema extends z.ZodType>(
  schema: Schema,
  { source, path, standIns }: { source: Source; path: Path; standIns: object | undefined },
): Reading<Sourced<z.output<Schema>>> {
  const { found, faults } = checkData(schema, source, path);
  const sound = found.length > 0 || !standIns ? undefined : soundPart(schema, valueAt(source.value, path), standIns);
  const sourced = (item: z.output<Schema>) => ({ item, source, path });
  return { found: found.map(sourced), faults, partial: sound === undefined ? [] : [sourced(sound)] };
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
