/** An article that an import would write, and what an editor should know of how it came about. */
export interface Draft {
  fields: DraftFields;
  /** Where each field was found, in words: `JSON-LD`, `the byline`. */
  origins: Partial<Record<keyof DraftFields, string>>;
  /** The text in Markdown, without front matter. */
  body: string;
  /** Paragraphs of the source that are not in the body, in reading order. */
  left: string[];
  wordsKept: number;
  /** Words of the source that are not in the body, those of menus and the like included. */
  wordsLeft: number;
  /** What an editor should look at, in words. */
  doubts: string[];
  /** Pictures that the body names by their path in the edition, to be copied there. */
  pictures: DraftPicture[];
  /** The licence that the source states, a name or an address. */
  licence?: string;
  /** The slug to keep; else one is made of the title. */
  slug?: string;
}

/** The front matter, as far as the source says it. */
export interface DraftFields {
  title?: string;
  /** Not yet checked: as exact as the source says it. */
  date?: string;
  authors?: string[];
  publication?: string;
  source?: string;
  lang?: string;
  summary?: string;
  tags?: string[];
  collection?: string;
  aliases?: string[];
  permalink?: string;
  draft?: boolean;
  formerly?: string[];
}

export interface DraftPicture {
  /** Its address in the source: a path from the source file, or one that the archive has. */
  from: string;
  /** Its path in the edition, with slashes: `images/harbour-1.jpg`. */
  to: string;
  /** What it holds, where the source holds it itself. */
  bytes?: Uint8Array;
}

/** What became of a source: drafts, or the sentence that says why there are none. */
export type Reading = { drafts: Draft[] } | { refusal: string };

/** What an import knows of where the source lies and where it goes. */
export interface Surroundings {
  /** The name of the source file, without its folder. */
  name: string;
  /** The edition's language, a BCP 47 tag: what is in it needs no `lang`. */
  language: string;
  /** The folder that the source lies in, by its own name; empty where nobody knows. */
  folder?: string;
  /** The names of the files in that folder, its own among them. Default: none are known. */
  neighbours?: readonly string[];
  /** Whether there is a file at a path from the source file. */
  hasFile(path: string): boolean;
  /** Whether the edition's glossary has an entry of this id. Default: none. */
  hasEntry?(id: string): boolean;
}
