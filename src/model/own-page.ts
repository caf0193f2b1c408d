import { z } from 'zod';

/** The front matter of `pages/<id>.md`. */
export const ownPageSchema = z.strictObject({
  /** The headline. */
  title: z.string().min(1),
  /** One or two sentences for search engines and previews. */
  summary: z.string().optional(),
  /** Whether names of the glossary are marked in it. */
  annotated: z.boolean().default(true),
  /** Its place among the links at the foot of pages, the lowest first; those of one number by title. */
  order: z.number().default(0),
});

/** A page of the edition's own: an imprint, a word to readers. */
export interface OwnPage extends z.output<typeof ownPageSchema> {
  /** The file's name without its ending; the last part of the page's address. */
  id: string;
  /** The file, relative to the place the command was run in. */
  path: string;
  /** The whole file, front matter included. */
  text: string;
}
