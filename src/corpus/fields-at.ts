import { z } from 'zod';

/** The names of the fields that a schema knows at `path`, in the order in which it states them. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  const inner = unwrapped(schema);
  if (step === undefined) return inner.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return inner.flatMap((one) => {
    if (one instanceof z.ZodObject && Object.hasOwn(one.shape, step)) return fieldsAt(one.shape[String(step)], rest);
    return one instanceof z.ZodArray ? fieldsAt(one.element, rest) : [];
  });
}

/** The schemas that a value may have to meet once defaults, options and transforms are taken off. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe) return [...unwrapped(schema.in), ...unwrapped(schema.out)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}
