import type { Span } from '../model/annotation.ts';

/**
 * The words of a text as the finders see them: mark-up taken away, blocks parted by blank lines.
 * All offsets in it, and in what finders return, are UTF-16 code units into `text`, `end` exclusive.
 */
export interface Prose {
  text: string;
  /** Paragraphs, headings, list items, table cells …: in order, never overlapping, together all of the words. */
  blocks: Block[];
  /** Code and link text, in order: part of the text, but nothing is named, dated or cited in it. */
  opaque: Span[];
  /** What the editor decided in the text; wins over every finding. */
  overrides: Override[];
}

/** A stretch of running text that a reader takes as one. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'note' | 'code';
  /** Which block quotation it stands in, counted from 1; absent outside. */
  quotation?: number;
}

/** A directive: `:entity[…]{#id}`, `:plain[…]`, `:quote[…]{by=…}`. */
export type Override =
  | (Span & { kind: 'entity'; id: string })
  | (Span & { kind: 'plain' })
  | (Span & { kind: 'quote'; by: string });

/** What is known of a text beside its words. */
export interface Circumstances {
  /** The day of publication, `YYYY[-MM[-DD]]`. */
  date?: string | undefined;
  /** BCP 47 tag; English where absent. */
  lang?: string | undefined;
  /** The article's slug, for aliases that count within some articles only. */
  slug?: string | undefined;
  publication?: string | undefined;
  /** The entity that the text is about, which is never marked in it: for a glossary entry's own words. */
  self?: string | undefined;
  /** Surface to entity id, or to `false` for no mark: `annotate` in the front matter. */
  choices?: Record<string, string | false> | undefined;
}

/** The prose of plain text, in which every line break ends a paragraph. */
export function plainProse(text: string): Prose {
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].filter((line) => line[0].trim() !== '');
  const blocks = lines.map(
    (line): Block => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' }),
  );
  return { text, blocks, opaque: [], overrides: [] };
}
