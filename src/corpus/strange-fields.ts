import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { fieldMeant } from './field-meant.ts';
import { fieldsAt } from './fields-at.ts';
import { shortened } from './front-matter.ts';
import { renaming } from './renaming.ts';
import type { Source } from './source.ts';

/**
 * Front matter without the fields that a schema doesn’t know, for content that is read leniently. Those that look like
 * a known one misspelt stay, to be told as that.
 */
export function withoutStrangers(source: Source, schema: z.ZodType): { source: Source; faults: Fault[] } {
  const { value } = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { source, faults: [] };
  const known = fieldsAt(schema, []);
  const strange = Object.keys(value).filter((name) => !known.includes(name) && !fieldMeant(name, known));
  const fields = Object.entries(value).filter(([name]) => !strange.includes(name));
  return { source: { ...source, value: Object.fromEntries(fields) }, faults: strangers(source, strange, schema) };
}

/** What is told of fields that nothing here is read from: where one looks like a known one misspelt, that. */
export function strangers(source: Source, names: readonly string[], schema: z.ZodType): Fault[] {
  const known = fieldsAt(schema, []);
  return names.map((name): Fault => {
    const meant = fieldMeant(name, known);
    const expected = meant ? `\`${meant}\`` : 'one that is read here: it is left alone';
    const reason = `Unexpected field \`${shortened(name)}\`, expected ${expected}`;
    const renamed = renaming(name, meant, { schema, value: source.value, path: [] });
    return {
      rule: 'unknown-field',
      file: source.file,
      ...source.place([name], 'key'),
      reason,
      isLenient: true,
      ...renamed,
    };
  });
}
