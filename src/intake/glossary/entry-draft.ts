import type { Entry, Kind } from '../../model/entity.ts';

/** An entry of the glossary that an import would write. */
export interface EntryDraft {
  /** The id to keep; else one is made of the name. */
  id?: string;
  kind: Kind;
  fields: Entry;
  /** The longer text in Markdown; empty where there is none. */
  body: string;
  /** Where the source has it: `line 3`. */
  place: string;
  /** What an editor should look at, in words. */
  doubts: string[];
}

/** What a source says of one entry, not yet checked: values by the names of our fields, with `id`, `kind` and `body`. */
export interface RawEntry {
  values: Readonly<Record<string, unknown>>;
  place: string;
  /** What an editor should look at, in words. */
  doubts?: readonly string[];
}

/** A row or entry that nothing is made of, and why. */
export interface RefusedEntry {
  place: string;
  refusal: string;
}

/** How a column of a table was read; no field where it was not. */
export interface ColumnMatch {
  column: string;
  field?: string;
  /** Why it was not. */
  reason?: string;
}

/** What a source gives before its entries are checked. */
export type RawReading = { raw: RawEntry[]; refused: RefusedEntry[]; columns: ColumnMatch[] } | { refusal: string };

/** What became of a glossary from elsewhere: entries, or the sentence that says why there are none. */
export type EntriesReading =
  | { entries: EntryDraft[]; refused: RefusedEntry[]; columns: ColumnMatch[]; doubts: string[] }
  | { refusal: string };
