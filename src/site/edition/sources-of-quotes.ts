import { printedWords } from '../../concordance/printed-words.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { isSaid, surelySaidBy } from '../../model/annotation.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { EditionArticle } from './annotate-content.ts';

/** The quotations of articles that have a source to be held against, each with its sources. */
export function sourcesOfQuotes(articles: readonly EditionArticle[], shelf: Shelf): Asked[] {
  const byId = new Map(shelf.sources.map((source) => [source.id, source]));
  const bySpeaker = sourcesBySpeaker(shelf);
  const byAddress = addresses(shelf);
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote): Asked[] => {
      if (quote.type === 'indirect' || !isSaid(quote)) return [];
      const speakers = surelySaidBy(quote).flatMap(({ id }) => id ?? []);
      const { near, far } = citedBehind(article, quote);
      const own = [article.slug, byAddress.get(article.source ?? '') ?? ''];
      const inLanguage = (id: string) => isInLanguage(byId.get(id), article.lang);
      const bound = [...near, ...speakers, ...own].filter(inLanguage);
      const other = [...far, ...speakers.flatMap((id) => bySpeaker.get(id) ?? [])].filter(inLanguage);
      const sources = [...new Set([...bound, ...other])];
      if (sources.length === 0) return [];
      return [{ quote, text: printedWords(article, quote), sources, isBound: bound.length > 0 }];
    }),
  );
}

/**
 * The keys that are cited behind a quotation in its paragraph: `near` in its own sentence, so that the quotation is the
 * work's; `far` in one of the next.
 */
function citedBehind({ text, citations, paragraphs }: EditionArticle, { start, end }: { start: number; end: number }) {
  const paragraph = paragraphs.findLast((one) => one.start <= start && start < one.end);
  const citation = citations.find((one) => one.start >= end && one.start < (paragraph?.end ?? 0));
  if (!citation) return { near: [], far: [] };
  const keys = citation.items.map(({ key }) => key);
  const isNear = !/[.!?]["”’»]?\s+["“‘«]?\p{Lu}/u.test(text.slice(end - 2, citation.start));
  return isNear ? { near: keys, far: [] } : { near: [], far: keys };
}

/** The sources that hold somebody's words: by `speakers` of the source, or by the author of the work. */
function sourcesBySpeaker({ sources, references, entities }: Shelf): Map<string, string[]> {
  const names = new Map(entities.map(({ id, name }) => [name, id]));
  const authors = new Map(
    references.map(({ id, author = [] }) => [
      id,
      author.flatMap(
        ({ given, family, literal }) => names.get(literal ?? [given, family].filter(Boolean).join(' ')) ?? [],
      ),
    ]),
  );
  const found = new Map<string, string[]>();
  for (const { id, speakers } of sources)
    for (const speaker of new Set([...speakers, ...(authors.get(id) ?? [])]))
      found.set(speaker, [...(found.get(speaker) ?? []), id]);
  return found;
}

/** The works and documents by their addresses on the web, as an article's `source` may name them. */
function addresses({ references, entities }: Shelf): Map<string, string> {
  return new Map([
    ...references.flatMap(({ id, URL: url }) => (url === undefined ? [] : [[url, id] as const])),
    ...entities.flatMap(({ id, url }) => (url === undefined ? [] : [[url, id] as const])),
  ]);
}

/** Whether there is a source, and not in another language than the article. */
function isInLanguage(source: SourceFile | undefined, language: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return source !== undefined && (source.lang === undefined || primary(source.lang) === primary(language));
}

/** A quotation with the sources that it is looked up in. */
export interface Asked {
  quote: EditionArticle['quotes'][number];
  text: string;
  sources: string[];
  /** Whether one of the sources should have it: one that is cited for it, the speaker itself, the article's original. */
  isBound: boolean;
}
