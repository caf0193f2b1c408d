import { z } from 'zod';
import { dateField } from './dates/date-field.ts';
import { webAddress } from './web-address.ts';

/** The six kinds of entity, in the order in which pages list them. */
export const kinds = ['person', 'organization', 'place', 'document', 'event', 'term'] as const;

/** The kind of an entity: what it is, and the folder and address it lives under. */
export const kindSchema = z.enum(kinds);

/** The plural of each kind: the glossary folder and the first segment of its pages' addresses. */
export const foldersOfKinds = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  document: 'documents',
  event: 'events',
  term: 'terms',
} as const satisfies Record<Kind, string>;

/** Another form of a name, and where it counts as the name. */
const aliasSchema = z.union([
  z.string().min(1),
  z.strictObject({
    /** The form as it is printed. */
    text: z.string().min(1),
    /** `exact`: only in this letter case; `any`: in any. Default: exact for acronyms and names, any for terms in lower case. */
    case: z.enum(['exact', 'any']).optional(),
    /** Ids of articles or publications' names within which the form counts. Default: everywhere. */
    within: z.union([z.string(), z.array(z.string())]).optional(),
  }),
]);

/** An office or post that a person held. */
const roleSchema = z.strictObject({
  /** The office, as it is written before or after a name: `Secretary of State`. */
  title: z.string().min(1),
  /** The organization, country or body: an entity's id or its name. */
  of: z.string().min(1).optional(),
  /** First day, month or year in office. */
  from: dateField.optional(),
  /** Last day, month or year in office; absent while it lasts or where it isn't known. */
  to: dateField.optional(),
});

/** A picture of the entity. */
const imageSchema = z.strictObject({
  /** Its path from the entry's file, or from the content folder where it begins with a slash. */
  src: z
    .string()
    .regex(
      /^(?:https?:\/\/|[^\sa-z]|[a-z][a-z0-9+.-]*(?:$|[^a-z0-9+.:-]))/i,
      'expected a path such as /images/jane-doe.jpg',
    ),
  /** What the picture shows, for those who don't see it. */
  alt: z.string().min(1),
  /** Who made it and under which licence it is shown. */
  credit: z.string().min(1),
});

const oneOrMore = z.union([
  z
    .string()
    .min(1)
    .transform((one) => [one]),
  z.array(z.string().min(1)),
]);

/** Whatever an entry of the glossary may say of itself; the id and kind come from the file's place or the list. */
export const entryFields = {
  /** The full name, as a card is headed. */
  name: z.string().min(1),
  /** Other names, acronyms, spellings. */
  aliases: z.array(aliasSchema).default([]),
  /** One or two sentences: the card. */
  summary: z.string().default(''),
  /** Addresses of the same thing elsewhere: Wikidata, an official page. */
  sameAs: z.union([webAddress.transform((one) => [one]), z.array(webAddress)]).default([]),
  /** A person's surname, in each spelling, for names in any order. */
  family: oneOrMore.optional(),
  /** A person's offices, earliest first. */
  roles: z.array(roleSchema).default([]),
  /** A document's official symbol: `S/RES/2397 (2017)`. */
  symbol: z.string().min(1).optional(),
  /** When a document was issued, an event began, a place came to be. */
  date: dateField.optional(),
  /** When an event or place ended. */
  end: dateField.optional(),
  /** The place or event that holds this one: an entity's id. */
  in: z.string().min(1).optional(),
  /** The document's official address. */
  url: webAddress.optional(),
  image: imageSchema.optional(),
  /** Ids under which the entry was published before; their addresses keep working. */
  formerly: z.array(z.string().min(1)).default([]),
  /** Whether to keep the entry out of all that is published. Default: no. */
  draft: z.boolean().optional(),
};

/** The front matter of `glossary/<folder>/<id>.md`. */
export const entrySchema = z.strictObject(entryFields);

/** An entry of a list file, `glossary/*.yaml` or `*.json`, which says its own id and kind. */
export const listedEntrySchema = z.object({
  id: z.string().min(1),
  kind: kindSchema,
  ...entryFields,
  /** The longer text of the entity's page, Markdown. */
  body: z.string().default(''),
});

/** The same for an edition that has these kinds. */
export function listedEntryOf(names: readonly AnyKind[]) {
  return listedEntrySchema.extend({ kind: z.enum(names as [AnyKind, ...AnyKind[]]) });
}

/** One of the six. */
export type Kind = (typeof kinds)[number];
/** One of the six, or a kind of the edition's own. */
export type AnyKind = Kind | (string & {});
export type Alias = z.output<typeof aliasSchema>;
export type Role = z.output<typeof roleSchema>;
export type Entry = z.output<typeof entrySchema>;

/** A glossary entry with its id, kind and longer text. */
export interface Entity extends Entry {
  id: string;
  kind: AnyKind;
  /** The folder of its kind, where that is one of the edition's own. */
  folder?: string;
  /** The longer text of the entity's page, Markdown; empty where there is none. */
  body: string;
  /** Where the entry is written. */
  origin?: Origin;
}

/** The file of an entry and the lines, counted from 1, on which its texts begin; those that have no need of a line have none. */
export interface Origin {
  path: string;
  /** The line of the body. */
  line?: number;
  /** The line of the summary. */
  summaryLine?: number;
}
