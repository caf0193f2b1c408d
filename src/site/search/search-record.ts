import { withoutElidedArticles } from '../../model/search/elided-article.ts';
import { isWithoutSpaces } from '../../model/search/without-spaces.ts';

/** What search is given of an article or an entity. */
export interface SearchRecord {
  /** Address of its page below the base path. */
  url: string;
  language: string;
  /** What a result shows of it beside its words; searched as well. */
  meta: Record<string, string>;
  /** What it can be narrowed by. */
  filters: Record<string, string[]>;
  /** Its words in reading order. */
  stretches: RecordStretch[];
}

/** Words under an anchor of the page; `facts` says what a result shows of them. */
export interface RecordStretch {
  words: string;
  anchor?: string;
  facts?: string;
}

/** All words of a record. */
export function textOf({ stretches }: SearchRecord): string {
  return stretches.map(({ words }) => words).join(' ');
}

/**
 * A record as its index has it: without the elided articles of its words, so that each is found by itself. There are as
 * many words as before; where no spaces part them, they stay as they are.
 */
export function asIndexed(record: SearchRecord): SearchRecord {
  if (isWithoutSpaces(record.language)) return record;
  const meta = Object.entries(record.meta).map(([name, value]) => [name, withoutElidedArticles(value)]);
  const stretches = record.stretches.map((one) => ({ ...one, words: withoutElidedArticles(one.words) }));
  return { ...record, meta: Object.fromEntries(meta), stretches };
}

/**
 * A record as a page, for Pagefind to read. It is never published: an empty element before each stretch of words
 * carries the stretch's anchor and, as its title, its facts.
 */
export function pageOf(record: SearchRecord): string {
  const words = record.stretches.map(
    ({ words, anchor, facts = '' }) => `${anchor ? mark(anchor, facts) : ''}${inHtml(words)} `,
  );
  return [`<html lang="${record.language}"><body>`, ...words, '</body></html>'].join('\n');
}

function mark(anchor: string, facts: string): string {
  return `<i id="${anchor}" data-pagefind-title="${inHtml(facts)}"></i>`;
}

/** Words as HTML writes them. */
export function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
