import { z } from 'zod';

/** `check.yaml`: which findings the edition's editors don't want to be told of, or not as loudly. */
export const checkSettingsSchema = z.strictObject({
  /** By the id of a rule. Errors stop a build, so they can't be taken back. */
  rules: z
    .record(
      z.string(),
      z.strictObject({
        /** `off`: not told; `note`: told with `--all` alone, and of no weight for the exit status. */
        level: z.enum(['off', 'note']),
        /** Why, in a sentence; it is printed with every report. */
        reason: z.string().min(1),
      }),
    )
    .default({}),
});

export type CheckSettings = z.output<typeof checkSettingsSchema>;
