import { z } from 'zod';
import { genreSchema, paraphrasesSchema } from './genre.ts';
import { ownKindsSchema } from './kinds.ts';
import { languageTag } from './language-tag.ts';
import { lookFields } from './look.ts';
import { overridesSchema } from './overrides.ts';
import { webAddress } from './web-address.ts';

/** The layers of marks that a reader can choose between. */
export const layers = ['first', 'everything', 'people', 'quotes', 'nothing'] as const;

/** The data files that an edition can be asked for. */
export const exportNames = ['csv', 'jsonl', 'text', 'annotations', 'tei', 'references'] as const;

export type ExportName = (typeof exportNames)[number];

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** The edition's name. */
  title: z.string().min(1),
  /** A few words below the title. */
  tagline: z.string().optional(),
  /** One or two sentences for search engines and previews. */
  description: z.string().optional(),
  /** The address the edition is published at; `--site` overrules it. */
  url: webAddress.optional(),
  /** Language of the interface and default of the articles, a BCP 47 tag. */
  language: languageTag.default('en'),
  /** Who publishes the edition. */
  publisher: z.string().optional(),
  /** The terms the content is under, in a sentence or as a licence's name. */
  licence: z.string().optional(),
  /** How sources are cited: a built-in style, or a `.csl` file beside `site.yaml`. Default: `chicago-author-date`. */
  citationStyle: z.string().min(1).optional(),
  /** Whether each article has a preview image of its own, beside those of the edition and of each kind. */
  articlePreviews: z.boolean().default(false),
  /** Whether each quotation has a page of its own to be shared by, with a preview image. */
  quotePreviews: z.boolean().default(false),
  /**
   * On what articles are set side by side at `/compare/`: the ids of entries, or how many of those that articles share
   * most.
   */
  compare: z
    .union([z.int().min(0), z.array(z.string().min(1))], { error: 'expected a number or a list of ids' })
    .default(100),
  /** Where readers report a mark that they think wrong: an address of the web, or `mailto:`. */
  report: z
    .union([webAddress, z.string().regex(/^mailto:[^@\s?]+@[^@\s?]+$/)], { error: 'expected https://… or mailto:…' })
    .optional(),
  /** What kind of text the articles are, where they don't say. Default: the engine tells for each. */
  genre: genreSchema.optional(),
  /** Which paraphrases (speech without marks) are marked, where an article doesn't say. Default: `all`. */
  paraphrases: paraphrasesSchema.optional(),
  /** Whether fields of articles that Lectern doesn’t know are faults, and each article needs front matter. */
  strict: z.boolean().default(false),
  /**
   * Which data files the site has. Default: all of them with up to 500 articles, none beyond. What isn't asked for of
   * the tables is there in one compressed file each.
   */
  exports: z.array(z.enum(exportNames)).optional(),
  /** Who answers the search: files of the site, or the server of `lectern serve`, for editions too large for such files. */
  search: z.enum(['files', 'server']).default('files'),
  /** Whether `check` tells which addresses of originals and references have no copy in an archive of the web. */
  expectArchived: z.boolean().default(false),
  /** The layer of marks shown at first. */
  layer: z.enum(layers).default('first'),
  /** Kinds of entity beside the six. */
  kinds: ownKindsSchema.optional(),
  /** Components in place of the program's, by name. */
  overrides: overridesSchema.optional(),
  ...lookFields,
});

export type Site = z.output<typeof siteSchema>;
