import type { ListedName, Named } from '../../../model/search/listed-name.ts';
import type { QuoteList } from '../../../model/search/quote-list.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Query } from '../ask/query.ts';
import { fetched } from '../index/fetched.ts';
import { markedText } from '../text/passages.ts';
import { askedWords, foldedWords, holds } from '../text/word-forms.ts';
import { searchedWords } from './article-result.ts';
import { fitsChoices, fitsTime, type Resolved } from './choices.ts';
import type { Result } from './result.ts';

/** What a speaker says at one place, an utterance of one or several quotes, with all that it can be narrowed by. */
export interface Said {
  text: string;
  article: QuoteList['articles'][number];
  anchor: string;
  type: string;
  certainty: string;
  /** Who and what is named in it. */
  named: Named[];
  speaker: Named;
  others?: Named[];
  checked?: Verdict;
}

/** What was read so far of what somebody said, newest first. */
export interface SaidList {
  key: string;
  said: Said[];
  /** How many parts there are, and how many of them were read. */
  pages: number;
  read: number;
  /** How many of them there are in all. */
  count: number;
}

/** The newest of what somebody said. */
export async function saidBy(base: string, { key }: ListedName): Promise<SaidList> {
  return { key, read: 1, ...(await part(base, key, 1)) };
}

/** Reads the next part. */
export async function readOn(base: string, list: SaidList): Promise<void> {
  const { said } = await part(base, list.key, list.read + 1);
  list.said.push(...said);
  list.read += 1;
}

async function part(base: string, key: string, page: number) {
  const list = await fetched<QuoteList>(`${base}search/quotes/${encodeURIComponent(key)}.${page}.json`);
  const said = list.quotes.flatMap(([text, at, anchor, type, certainty, names, others = [], checked]): Said[] => {
    const article = list.articles[at];
    const named = names.flatMap((name) => (list.named[name] ? [list.named[name]] : []));
    if (!article) return [];
    const own = { text, article, anchor, type, certainty, named, speaker: list.speaker };
    return [{ ...own, ...(others.length > 0 && { others }), ...(checked && { checked }) }];
  });
  return { said, pages: list.pages, count: list.count };
}

/** Whether a quote has all words and phrases that were asked for, none that was ruled out, and fits every choice. */
export function fitsQuery(
  { text, article, certainty, checked, named }: Said,
  query: Query,
  choices: Resolved[],
): boolean {
  const words = foldedWords(text);
  const has = (asked: string) => holds(words, askedWords(asked));
  if (![...query.words, ...query.phrases].every(has) || query.without.some(has) || !fitsTime(article.date, choices))
    return false;
  const others = choices.filter(({ field }) => field !== 'speaker' && field !== 'year');
  return fitsChoices(others, ({ field, value, names }) => {
    if (field === 'article') return article.slug === value;
    if (field === 'publication') return article.publication === value;
    if (field === 'tag') return article.tags?.includes(value) ?? false;
    if (field === 'collection') return article.collection === value;
    if (field === 'certainty') return certainty === value;
    if (field === 'checked') return checked === value;
    if (field === 'kind') return value === 'quote';
    if (field === 'before' || field === 'after') return true;
    return names.some(({ key }) => named.some(([id]) => id === key));
  });
}

/** A quote as a result of its own. */
export function saidResult(
  { text, article, anchor, type, certainty, speaker, others, checked }: Said,
  query: Query,
  base: string,
): Result {
  return {
    kind: 'quote',
    href: `${base}${article.url}#${anchor}`,
    excerpt: markedText(text, searchedWords(query)),
    speaker,
    ...(others && { others }),
    type,
    certainty,
    ...(checked && { checked }),
    ...(article.date && { date: article.date }),
    source: article.title,
    lang: article.lang,
  };
}
