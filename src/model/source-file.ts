import { z } from 'zod';
import { languageTag } from './language-tag.ts';

/** The formats that a source can be in, by the ending of its file. */
export const sourceFormats = ['txt', 'md', 'html'] as const;

/** The front matter of `sources/<id>.{txt,md,html}`, all of which may be left out. Other fields are passed over. */
export const sourceSchema = z.looseObject({
  /** Whether the file may be published with the edition. */
  publish: z.boolean().default(false),
  /** Ids of those whose words it holds: their quotations are looked up in it. */
  speakers: z
    .union([
      z
        .string()
        .min(1)
        .transform((one) => [one]),
      z.array(z.string().min(1)),
    ])
    .default([]),
  /** Language of the text, a BCP 47 tag: quotations of articles in another aren't looked up. */
  lang: languageTag.optional(),
});

export type SourceFormat = (typeof sourceFormats)[number];

/** The text of a cited work, a document or the original of an article. */
export interface SourceFile extends z.output<typeof sourceSchema> {
  /** What it belongs to: the key of a reference, the id of an entry, the slug of an article. */
  id: string;
  /** The file, relative to the place the command was run in. */
  path: string;
  /** What follows the front matter. */
  text: string;
  format: SourceFormat;
  /** The line of the file that `text` begins on, from 1. */
  firstLine: number;
}
