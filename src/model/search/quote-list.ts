import type { Verdict } from '../verdict.ts';
import type { Named } from './listed-name.ts';

/** A part of a speaker's quotes, newest first; `pages` says how many parts there are. */
export interface QuoteList {
  speaker: Named;
  pages: number;
  /** How many utterances all parts hold. */
  count: number;
  /** The articles of this part; `url` is below the base path. */
  articles: {
    slug: string;
    url: string;
    title: string;
    date?: string;
    publication?: string;
    tags?: string[];
    collection?: string;
    lang: string;
  }[];
  /** The entities that this part's quotes name. */
  named: Named[];
  /**
   * An utterance each, whole: text, index of the article, anchor, type, certainty; indexes of
   * the entities named in it; those who say it with the speaker, if any; what became of it where
   * the edition has sources.
   */
  quotes: [
    text: string,
    article: number,
    anchor: string,
    type: string,
    certainty: string,
    named: number[],
    others?: Named[],
    checked?: Verdict,
  ][];
}
