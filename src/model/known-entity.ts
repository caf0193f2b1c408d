import { z } from 'zod';
import { entryFields, kindSchema } from './entity.ts';

const { name, aliases, roles, symbol, date, url, family } = entryFields;

/**
 * An entry of a glossary that comes with a text rather than with a content folder: any id, `surname` for `family`,
 * unknown keys ignored.
 */
export const knownEntitySchema = z
  .object({
    id: z.string().min(1),
    kind: kindSchema,
    name,
    aliases,
    roles,
    symbol,
    date,
    url,
    sameAs: entryFields.sameAs.catch([]),
    in: entryFields.in,
    summary: entryFields.summary.catch(''),
    draft: entryFields.draft,
    family,
    surname: family,
  })
  .transform(({ surname, family = surname, ...entry }) => ({ ...entry, ...(family && { family }) }));

export type KnownEntry = z.output<typeof knownEntitySchema>;
