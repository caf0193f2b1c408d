import type { LedgerEntry } from '../../model/ledger.ts';

/** A text that gets an anchor: a paragraph or a quotation. */
export interface AnchoredText {
  prefix: 'p' | 'q';
  text: string;
}

/** A ledger entry of the article at hand. */
export type KnownAnchor = Omit<LedgerEntry, 'article'> & {
  /** The address of the page that the text moved to, if it is in the edition. */
  href?: string;
};

/** An anchor whose text is no longer in the article. */
export interface GoneAnchor {
  id: string;
  /** How the text began. */
  text: string;
  /** The index of the remaining text nearest to where it stood; undefined if none is left. */
  near: number | undefined;
  /** The address of the page that it moved to, if it is in the edition. */
  href?: string;
}

/** The part of the ledger of permalinks that an article needs. */
export interface ArticleLedger {
  /** The entries of this article, in the ledger’s order. A merge may leave two with one id: two versions of its text. */
  entries: readonly KnownAnchor[];
  words: GoneWords;
}

/** The interface’s words for a reader who follows a link to a text that is gone. */
export interface GoneWords {
  note: string;
  /** The same where it is known how the text began. */
  noteOf(start: string): string;
  /** The words of the link to the article that the text moved to. */
  wentTo: string;
}
