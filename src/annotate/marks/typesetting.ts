import type { ArticleLedger } from '../anchors/anchor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AlertKind } from '../markdown/alert-kinds.ts';

/** What marks look like: entities for their kinds, addresses and words; and the anchors that were given before. */
export interface Style {
  knowledge: Knowledge;
  typesetting: Typesetting;
  ledger: ArticleLedger | undefined;
}

/** How marks are printed: addresses and words, which the engine does not know of itself. */
export interface Typesetting {
  /** The address of an entity's page. */
  hrefOf(entityId: string): string;
  /** Whether paragraphs get anchors and quotes are marked, speakers beside them: in articles, not in glossary entries. */
  apparatus: boolean;
  /** The address of a cited work's entry in the list of sources. */
  hrefOfSource(key: string): string;
  /** A cited work as a sentence names it: `Masterson`. */
  nameOf(key: string): string;
  /** How citations are set; absent where they are numbers in square brackets. */
  citations?: CitationStyle;
  words: {
    linkToParagraph: string;
    /** Before the names of those quoted in a paragraph, for those who hear the page. */
    speaking: string;
    /** Behind the names of those whose words are only told, for those who hear the page. */
    told: string;
    /** Of the sign behind a quotation. */
    aboutQuote: string;
    /** Titles of alerts, and what boxes say of tasks; their kinds themselves where absent. */
    notices?: Record<AlertKind | 'done' | 'open', string>;
  };
}

/** How citations are set in a text. */
export interface CitationStyle {
  /** What stands for one work between the brackets: `Masterson 2020, 4`, or its number in the article. */
  cite(citing: { key: string; number: number; locator?: string; withoutAuthor?: boolean }): Piece[];
  /** The brackets, and what stands between works. */
  marks: { open: string; close: string; between: string };
}

/** A stretch of a citation's words. */
export interface Piece {
  text: string;
  italic?: true;
}
