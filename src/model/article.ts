import { z } from 'zod';
import { authorsIn } from './authors-in.ts';
import { dateField } from './dates/date-field.ts';
import { genreSchema, paraphrasesSchema } from './genre.ts';
import { languageTag } from './language-tag.ts';
import { webAddress } from './web-address.ts';

/** The front matter of `articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  /** The headline. Default: the first heading of the highest level, else the file's name. */
  title: z.string().min(1),
  /**
   * When it was published or written: relative dates and offices held are read against it. Absent where nobody knows.
   */
  date: dateField.optional(),
  /** Who wrote it, in the order of the byline. A line of several, parted by commas or `and`, names each. */
  authors: z.union([z.string().transform(authorsIn), z.array(z.string())]).default([]),
  /** The newspaper, journal or series that it appeared in. */
  publication: z.string().optional(),
  /** Address of the original. */
  source: webAddress.optional(),
  /** Address of a copy of the original in an archive of the web. A bare `true` or `false`, as other programs write it, says nothing. */
  archived: z.union([webAddress, z.boolean().transform(() => undefined)]).optional(),
  /** When the original was last seen. */
  accessed: dateField.optional(),
  /** Language of the text, a BCP 47 tag. Default: the site's. */
  lang: languageTag.optional(),
  /** One or two sentences for lists and previews. */
  summary: z.string().optional(),
  /** Words to group articles by. */
  tags: z.array(z.string()).default([]),
  /** What it is a part of: a series, a correspondence, a record group. */
  collection: z.string().min(1).optional(),
  /** Other names of it, for links by name: `[[The first ship]]`. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Its address where it was published before, `/2018/harbour-reopens/`: links to that lead to it. */
  permalink: z.string().min(1).optional(),
  /** Whether to keep the article out of the built site. */
  draft: z.boolean().default(false),
  /** Slugs under which the article was published before; their addresses keep working. */
  formerly: z.array(z.string().min(1)).default([]),
  /** What kind of text it is. Default: the site's `genre`, else the engine tells. */
  genre: genreSchema.optional(),
  /** Which paraphrases (speech without marks) are marked. Default: the site's `paraphrases`. */
  paraphrases: paraphrasesSchema.optional(),
  /** Overrides of the engine for this article: a surface to an entity's id, or to `false` for no mark. */
  annotate: z
    .record(z.string(), z.union([z.string(), z.literal(false)], { error: 'expected the id of an entry or `false`' }))
    .default({}),
});

export type FrontMatter = z.output<typeof articleSchema>;

/** An article as the shelf hands it out. */
export interface Article extends FrontMatter {
  /** File name without its ending; the last part of the page's address. */
  slug: string;
  /** The file, relative to the place the command was run in. */
  path: string;
  /** The whole file, front matter included, so that lines and offsets are the file's; without a byte order mark. */
  text: string;
  /** Whether the file begins with a byte order mark; offsets into `text` don't count it. */
  bom?: true;
}
