import { z } from 'zod';
import { kindSchema } from './entity.ts';

/** An item of `refused.yaml`: what `suggest` is not to propose again. A name alone is refused of every kind. */
export const refusedSchema = z.union([
  z
    .string()
    .min(1)
    .transform((name): RefusedFields => ({ name })),
  z.strictObject({
    /** One of its names, in any spelling. */
    name: z.string().min(1),
    /** The kind that it was proposed as. Default: any. */
    kind: kindSchema.optional(),
    /** Why, for those who edit after you. */
    why: z.string().optional(),
  }),
]);

export type Refused = z.output<typeof refusedSchema>;

interface RefusedFields {
  name: string;
  kind?: undefined;
  why?: undefined;
}
