import { z } from 'zod';
import { type Entity, foldersOfKinds, type Kind, kinds } from './entity.ts';

/** The outlines that a kind of an edition's own may have as its sign, in the order in which they are given. */
export const ownSigns = ['star', 'cross', 'drop', 'pennant', 'hourglass', 'arch'] as const;

const ownKindSchema = z.strictObject({
  /** What one of it is called: `ship`. */
  one: z.string().min(1),
  /** What many are called: `ships`. */
  many: z.string().min(1),
  /** The folder below `glossary/` and the first segment of its pages' addresses. Default: `many`, where that can be one. */
  folder: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected letters from a to z, digits and hyphens inside, such as ships')
    .optional(),
  /** Its outline in drawings. */
  sign: z.enum(ownSigns).optional(),
});

/** `kinds` of `site.yaml`: kinds of entity beside the six, by the name that entries, filters and data have for them. */
export const ownKindsSchema = z.record(
  z.string().regex(/^[a-z]+$/, 'expected one word of the letters from a to z, such as ship'),
  ownKindSchema,
);

/** All kinds of an edition, in the order in which pages list them: the six, and its own. */
export function kindsOf({ kinds: own = {} }: WithKinds): KindOfEdition[] {
  const six = kinds.map((kind) => ({ kind, folder: foldersOfKinds[kind] }));
  const others = Object.entries(own).map(([kind, { one, many, folder, sign }], index) => ({
    kind,
    folder: folder ?? many.toLowerCase(),
    own: { one: asLabel(one), many: asLabel(many), sign: sign ?? ownSigns[index % ownSigns.length] ?? 'star' },
  }));
  return [...six, ...others];
}

/** A word as labels have it: with a capital. */
function asLabel(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The folder of an entry in the glossary, which is the first segment of its page's address. */
export function folderOf({ kind, folder }: Pick<Entity, 'kind' | 'folder'>): string {
  return folder ?? foldersOfKinds[kind as Kind] ?? kind;
}

/** What an edition says of its kinds. */
export interface WithKinds {
  kinds?: z.output<typeof ownKindsSchema> | undefined;
}

/** A kind of entity in an edition. */
export interface KindOfEdition {
  /** As entries of lists, filters and data name it. */
  kind: string;
  folder: string;
  /** What it is called, as labels have it, and its sign; absent of the six, whose words and signs are the program's. */
  own?: { one: string; many: string; sign: (typeof ownSigns)[number] };
}
