/**
 * What a page asks of an edition beyond its own article: the name of the question, then what it is about. A page is kept
 * from one build to the next where all that it asked for has the same answers (`site/keeping/answers.ts`).
 */
export type Question = [name: QuestionName, ...about: string[]];

export type QuestionName =
  | 'all'
  | 'article'
  | 'link-to'
  | 'newest-date'
  | 'mentions'
  | 'mention-count'
  | 'quotes-by'
  | 'quotes-to'
  | 'quotes-about'
  | 'no-comments'
  | 'citations'
  | 'articles-naming'
  | 'quote-count'
  | 'related'
  | 'neighbours'
  | 'told-elsewhere'
  | 'title-apart'
  | 'facts-beside-title'
  | 'groups-with'
  | 'has-groups'
  | 'timeline'
  | 'compared'
  | 'compared-two'
  | 'has-many-quotes'
  | 'languages'
  | 'work-files'
  | 'data-formats';

/** What an edition has whose questions are noted. */
export interface Watch<E> {
  /** The same edition, asked in silence. */
  whole: E;
  note(question: Question): void;
}
