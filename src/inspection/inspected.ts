import type { Annotations, Quote } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Fault } from '../model/fault.ts';
import type { Site } from '../model/site.ts';

/** What an inspection reads of an edition. Offsets are UTF-16 code units into an article's `text`. */
export interface Inspected {
  /** The content folder. */
  folder: string;
  site: Pick<Site, 'licence'>;
  articles: InspectedArticle[];
  entities: InspectedEntity[];
}

export interface InspectedArticle
  extends Pick<Annotations, 'mentions' | 'names' | 'dates'>,
    Pick<Article, 'slug' | 'path' | 'date' | 'summary' | 'annotate'> {
  text: string;
  quotes: (Quote & { id: string })[];
  /** Keys of the works cited. */
  cited: string[];
  paragraphs: { start: number; end: number }[];
  /** Where each quotation and each mention begins in the file. */
  quoteStarts: number[];
  mentionStarts: number[];
}

export interface InspectedEntity extends Entity {
  /** Ids of the entries that its texts name. */
  summaryNames: string[];
  bodyNames: string[];
}

/** A finding; `at` is its offset in the file, or the words that it is found by there, the first of several that are, where it has no line yet. */
export interface Noticed extends Fault {
  at?: number | string | readonly string[];
}
