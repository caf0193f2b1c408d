import type { z } from 'zod';

/**
 * What is left of faulty data when its fields with faults are taken out: the rest can be checked all the same.
 * @param standIns Fields for those that it can't be without.
 * @returns Undefined where nothing is left.
 */
export function soundPart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  standIns: object,
): z.output<Schema> | undefined {
  let fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  for (;;) {
    const result = schema.safeParse({ ...standIns, ...Object.fromEntries(fields) });
    if (result.success) return result.data;
    const faulty = new Set(result.error.issues.flatMap((issue) => faultyFields(issue)));
    const sound = new Map([...fields].filter(([field]) => !faulty.has(field)));
    if (sound.size === fields.size) return undefined;
    fields = sound;
  }
}

function faultyFields(issue: z.core.$ZodIssue): PropertyKey[] {
  const [field] = issue.path;
  if (field !== undefined) return [field];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}
