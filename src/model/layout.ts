import type { Span } from './annotation.ts';

/**
 * What blocks of an article's text stand in, or between: a list with its items, a table with its rows and cells, a
 * figure, a picture, a block quotation, an alert, a block of code, a footnote. Offsets are UTF-16 code units into the article's `text`; what
 * holds no words starts and ends where it would stand.
 */
export interface LayoutPart extends Span {
  kind: 'alert' | 'list' | 'item' | 'table' | 'row' | 'cell' | 'figure' | 'picture' | 'quote' | 'code' | 'note';
  /** What it holds, in order. */
  parts: LayoutPart[];
  /** Of an alert: what it is, such as `warning`. */
  alert?: string;
  /** Of an item that is a task: whether it is done. */
  task?: 'done' | 'open';
  /** Of a footnote: the id that its calls lead to. */
  note?: string;
  /** Of a list: whether its items are numbered. */
  isNumbered?: boolean;
  /** Of a cell: whether it is a heading. */
  isLabel?: boolean;
  /** Of a picture: its address, and what it shows. */
  address?: string;
  shows?: string;
  /** Of code: its language. */
  language?: string;
}

/** An article's layout: what its blocks stand in, where in lines of text there is code, and where footnotes are called. */
export interface Layout {
  parts: LayoutPart[];
  code: Span[];
  /** In order: `at` is the offset behind the words that a footnote is called at, `note` the id of the footnote. */
  calls: { at: number; note: string }[];
}
