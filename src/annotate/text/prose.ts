import type { Accepted } from '../../model/accepted.ts';
import type { Span } from '../../model/annotation.ts';
import type { Genre, Paraphrases } from '../../model/genre.ts';

/**
 * The words of a text as the finders see them: without mark-up, blocks separated by blank lines.
 * All offsets in it, and in what finders return, are UTF-16 code units into `text`, `end` exclusive.
 */
export interface Prose {
  text: string;
  /** Paragraphs, headings, list items, table cells …: in order, never overlapping; every word is in one. */
  blocks: Block[];
  /** Code and link text, in order: part of the text, but no mark, date or citation is put into it. */
  opaque: Span[];
  /** The links, in order: their text and addresses; absent if the text can have none. */
  links?: LinkText[];
  /** The editor’s directives in the text; they win over everything that is found. */
  overrides: Override[];
  /** How its language joins words with an apostrophe or hyphen; absent where it doesn’t. */
  joints?: Joints;
}

/** What a language joins to a word that is none of its parts: expressions for the start and the end of a printed word. */
export interface Joints {
  /** `l’` in `l’ONU`. */
  before?: RegExp;
  /** `-t-il` in `a-t-il`. */
  behind?: RegExp;
}

export interface LinkText extends Span {
  address: string;
}

/** A paragraph or another unit of running text. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'note' | 'code';
  /** Which block quotation it stands in, counted from 1; absent outside. */
  quotation?: number;
  /** A horizontal rule stands before it, as between the items of a live blog. */
  parted?: true;
}

/** What an editor decided: a directive, `:entity[…]{#id}`, `:plain[…]`, `:quote[…]{by=…}`, or a line of `accepted.yaml`. */
export type Override =
  | (Span & { kind: 'entity'; id: string })
  /** `isName` where it says so of a name alone, and nothing of quotations. */
  | (Span & { kind: 'plain'; isName?: true })
  | (Span & { kind: 'quote'; by: string })
  /** Not in the text: the editor's word on the one quotation that begins and ends there; without `by` it is none. */
  | (Span & { kind: 'speech'; by?: string });

/** What is known about a text beside its words. */
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
  /** The editor’s choice for a surface: an entity id, or `false` for no mark. From `annotate` in the front matter. */
  choices?: Record<string, string | false> | undefined;
  /** What the editor decided of places of this text, without a sign in it. From `accepted.yaml`. */
  accepted?: readonly Accepted[] | undefined;
  /** Who wrote the text: whoever “I” is in it. */
  authors?: readonly string[] | undefined;
  /** The editor’s word for what kind of text it is; the engine tells where it is absent. */
  genre?: Genre | undefined;
  /** Which paraphrases are kept; all where it is absent. */
  paraphrases?: Paraphrases | undefined;
}

/** The prose of plain text: each line is a paragraph, and a line of marks alone (`___`) is a horizontal rule. */
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

/** Whether the line is a horizontal rule: `___`, `* * *`, `---.`. */
function isRule(line: string): boolean {
  return /^\s*[_*~—–-](?:\s?[_*~—–-]){2,}\.?\s*$/.test(line);
}
