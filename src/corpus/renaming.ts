import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import type { Path } from './source.ts';
import { valueAt } from './value-at.ts';

/**
 * That an unknown field of the object at `path` should bear a known name: where that one isn't there yet and would take
 * the value as it is. Else nothing, as the new name would only be another fault.
 */
export function renaming(from: string, to: string | undefined, { schema, value, path }: Place): Pick<Fault, 'renamed'> {
  if (to === undefined || valueAt(value, [...path, to]) !== undefined) return {};
  const tried = structuredClone(value);
  const holder = valueAt(tried, path) as Record<string, unknown>;
  holder[to] = holder[from];
  delete holder[from];
  const way = [...path, to];
  const issues = schema.safeParse(tried).error?.issues ?? [];
  return issues.some((issue) => way.every((step, depth) => issue.path[depth] === step))
    ? {}
    : { renamed: { from, to } };
}

interface Place {
  schema: z.ZodType;
  value: unknown;
  path: Path;
}
