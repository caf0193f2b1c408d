import type { ColumnMatch, EntryDraft, RefusedEntry } from '../../intake/glossary/entry-draft.ts';

/** A source and what was read of it. */
export interface ReadGlossary {
  from: string;
  entries: EntryDraft[];
  columns: ColumnMatch[];
  doubts: string[];
  refused: RefusedEntry[];
}

/** An entry with its id, and whether the same import has it before. */
export interface NamedEntry {
  from: string;
  draft: EntryDraft;
  id: string;
  isTwin: boolean;
}

/** An entry, its file and what is there: nothing, the same, another, one in another file (`kept`), or its twin of this import. */
export interface PlannedEntry extends NamedEntry {
  to: string;
  text: string;
  state: 'new' | 'same' | 'taken' | 'elsewhere' | 'twin';
  kept?: string;
}
