import type { ListedName, Named } from '../../../model/search/listed-name.ts';
import type { Marked } from '../text/passages.ts';

/** One line of the list of results: it leads to one place. */
export interface Result {
  kind: string;
  href: string;
  /** Absent where the excerpt is what leads on. */
  title?: Marked;
  excerpt?: Marked;
  /** Of a quote: its speaker, `null` where nobody is named. */
  speaker?: Named | null;
  /** Those who say it with the speaker. */
  others?: Named[];
  /** Of a quote: `direct`, `mixed`, `indirect`, `turn` or `no-comment`; and how sure its speaker is. */
  type?: string;
  certainty?: string;
  /** Of a quote, where the edition has sources: what became of it when it was held against its own. */
  checked?: string;
  date?: string;
  /** The publication an article appeared in, or the article that a quote stands in. */
  source?: string;
  lang?: string;
  /** Of an entity. */
  listed?: ListedName;
  /** Of an article: the places in it, best first. */
  passages?: Result[];
}

/** A choice that the results can be narrowed to. */
export interface Facet {
  field: import('../ask/query.ts').Field;
  /** `count` says how many results have the value, where that is known. */
  values: { value: string; label: string; count?: number }[];
}

/** What is known of a search so far. */
export interface Outcome {
  results: Result[];
  /** How many of each there are in all, shown or not; at most or at least so many where not all were read. */
  totals: { articles: number; entries: number; quotes: number; isUpperBound?: boolean; isLowerBound?: boolean };
  /** Whether there are results beyond those shown. */
  more: boolean;
  /** The text that was probably meant. */
  suggestion?: string;
  /** Choices that fit nothing. */
  unknown: { field: string; value: string }[];
  facets: Facet[];
  /** Whether all is in. */
  done: boolean;
}

export const nothing: Outcome = {
  results: [],
  totals: { articles: 0, entries: 0, quotes: 0 },
  more: false,
  unknown: [],
  facets: [],
  done: true,
};
