import type { LedgerEntry } from '../../model/ledger.ts';

/** A text that gets an anchor: a paragraph or a quotation. */
export interface AnchoredText {
  prefix: 'p' | 'q';
  text: string;
}

/** What the ledger says of an anchor of the article at hand. */
export type KnownAnchor = Omit<LedgerEntry, 'article'> & {
  /** Where the text went, if that is a page of the edition. */
  href?: string;
};

/** An anchor whose text is no longer in the article. */
export interface GoneAnchor {
  id: string;
  /** How the text began. */
  text: string;
  /** Index of the text nearest to where it stood; undefined where nothing is left. */
  near: number | undefined;
  /** Where it went, if that is a page of the edition. */
  href?: string;
}

/** The ledger of permalinks as an article needs it. */
export interface ArticleLedger {
  /** Of this article, in the ledger's order; two of one id, as a merge may leave, are two forms of it. */
  entries: readonly KnownAnchor[];
  words: GoneWords;
}

/** What a reader is told who follows a link to a text that is gone. */
export interface GoneWords {
  /** `start` is how the text began. */
  note(start: string): string;
  /** Of the link to the article that the text went to. */
  wentTo: string;
}
