import type { Span } from '../../model/annotation.ts';

/**
 * The words of a text as the finders see them: mark-up taken away, blocks parted by blank lines.
 * All offsets in it, and in what finders return, are UTF-16 code units into `text`, `end` exclusive.
 */
export interface Prose {
  text: string;
  /** Paragraphs, headings, list items, table cells …: in order, never overlapping, together all of the words. */
  blocks: Block[];
  /** Code and link text, in order: part of the text, but nothing is marked, dated or cited in it. */
  opaque: Span[];
  /** Link text once more, with the addresses that it leads to, in order; absent where there can be none. */
  links?: LinkText[];
  /** What the editor decided in the text; wins over every finding. */
  overrides: Override[];
}

export interface LinkText extends Span {
  address: string;
}

/** A stretch of running text that a reader takes as one. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'note' | 'code';
  /** Which block quotation it stands in, counted from 1; absent outside. */
  quotation?: number;
  /** A line parts it from what comes before, as the items of a live blog are parted. */
  parted?: true;
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

/** The prose of plain text, in which every line break ends a paragraph, and a line of marks alone (`___`) parts it. */
export function plainProse(text: string): Prose {
  const blocks: Block[] = [];
  let isParted = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() === '') continue;
    if (isRule(line)) isParted = true;
    else {
      blocks.push({ start: index, end: index + line.length, kind: 'paragraph', ...(isParted && { parted: true }) });
      isParted = false;
    }
  }
  return { text, blocks, opaque: [], overrides: [] };
}

/** `___`, `* * *`, `---.` */
function isRule(line: string): boolean {
  return /^\s*[_*~—–-](?:\s?[_*~—–-]){2,}\.?\s*$/.test(line);
}
