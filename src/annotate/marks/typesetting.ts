import type { ArticleLedger } from '../anchors/anchor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AlertKind } from '../markdown/tree/alert-kinds.ts';

/** What marking needs beside the text: the glossary, how marks are printed, and the anchors given before. */
export interface Style {
  knowledge: Knowledge;
  typesetting: Typesetting;
  ledger: ArticleLedger | undefined;
}

/** How marks are printed: addresses and words, which the engine gets from outside. */
export interface Typesetting {
  /** The address of an entity's page. */
  hrefOf(entityId: string): string;
  /** Whether paragraphs get anchors and speakers, and quotes are marked: in articles, not in entries of the glossary. */
  apparatus: boolean;
  /** The address of a cited work's entry in the list of sources. */
  hrefOfSource(key: string): string;
  /** A cited work as a sentence names it: `Masterson`. */
  nameOf(key: string): string;
  /** How citations are set; absent where they are numbers in square brackets. */
  citations?: CitationStyle;
  words: {
    linkToParagraph: string;
    /** Behind the names of speakers of indirect speech, for screen readers. */
    told: string;
    /** Stands for speakers who are unsure. */
    unclear: string;
    /** Stands for speakers whom the text doesn't name. */
    nobody: string;
    /** Titles of alerts, and what boxes say of tasks; their kinds themselves where absent. */
    notices?: Record<AlertKind | 'done' | 'open', string>;
  };
}

/** How citations are set in a text. */
export interface CitationStyle {
  /** What is printed for one work between the brackets: `Masterson 2020, 4`, or its number in the article. */
  cite(citing: { key: string; number: number; locator?: string; withoutAuthor?: boolean }): Piece[];
  /** The brackets, and the separator of works. */
  marks: { open: string; close: string; between: string };
}

/** A piece of a citation's text. */
export interface Piece {
  text: string;
  italic?: true;
}
