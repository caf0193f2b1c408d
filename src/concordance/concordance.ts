import { isSaid, type Mention, type Quote, type Span, surelySaidBy } from '../model/annotation.ts';
import type { Entity } from '../model/entity.ts';

/** The fields of an annotated article that the concordance uses. Offsets are UTF-16 code units into `text`. */
export interface Indexed {
  slug: string;
  /** EDTF; absent where nobody knows. */
  date?: string | undefined;
  text: string;
  mentions: Mention[];
  quotes: (Quote & { id: string })[];
  citations: (Span & { items: { key: string; locator?: string }[] })[];
  paragraphs: (Span & { id: string })[];
}

/** A place in an article: a stretch of its text and the anchor that leads to it. */
export interface Place<A extends Indexed = Indexed> extends Span {
  article: A;
  /** The id of the paragraph or other block that it is in; undefined if the block has none. */
  anchor: string | undefined;
}

/** A quotation with its place. */
export interface QuotePlace<A extends Indexed = Indexed> extends Place<A> {
  quote: Quote & { id: string };
}

/** An entity that is named in the same paragraphs as another. */
export interface Companion {
  id: string;
  /** In how many paragraphs both are named. */
  paragraphs: number;
}

/** Who appears where, who said what, who cites what, over all articles. */
export interface Concordance<A extends Indexed = Indexed> {
  /** Every mention of an entity, by article in their order, then by place. */
  mentionsOf(id: string): Place<A>[];
  /** How many mentions there are of an entity. */
  mentionCountOf(id: string): number;
  /** How many articles name an entity. */
  articlesNaming(id: string): number;
  quotesBy(id: string): QuotePlace<A>[];
  /** How many quotes there are by an entity. */
  quoteCountOf(id: string): number;
  /** Quotes that are addressed to the entity. */
  quotesTo(id: string): QuotePlace<A>[];
  /** Quotes in whose words the entity is named. */
  quotesAbout(id: string): QuotePlace<A>[];
  companionsOf(id: string): Companion[];
  /** Every citation of a reference or document. */
  citationsOf(key: string): (Place<A> & { locator?: string })[];
  allQuotes: QuotePlace<A>[];
  /** Where articles tell that somebody, asked, said nothing. They are no quotes. */
  noComments: QuotePlace<A>[];
  noCommentsOf(id: string): QuotePlace<A>[];
}

/** Builds the concordance of articles, which are given in the order in which the edition lists them. */
export function buildConcordance<A extends Indexed>(articles: A[], entities: Pick<Entity, 'id'>[]): Concordance<A> {
  const mentions = new Map<string, Place<A>[]>(entities.map(({ id }) => [id, []]));
  const by = new Map<string, QuotePlace<A>[]>();
  const to = new Map<string, QuotePlace<A>[]>();
  const about = new Map<string, QuotePlace<A>[]>();
  const silent = new Map<string, QuotePlace<A>[]>();
  const citations = new Map<string, (Place<A> & { locator?: string })[]>();
  const together = new Map<string, Map<string, number>>();
  const allQuotes: QuotePlace<A>[] = [];
  const noComments: QuotePlace<A>[] = [];

  const naming = new Map<string, number>();
  for (const article of articles) {
    for (const id of new Set(article.mentions.map(({ entityId }) => entityId)))
      naming.set(id, (naming.get(id) ?? 0) + 1);
    const anchorAt = anchors(article.paragraphs);
    const place = ({ start, end }: Span): Place<A> => ({ article, start, end, anchor: anchorAt(start) });
    for (const mention of article.mentions) push(mentions, mention.entityId, place(mention));
    for (const quote of article.quotes) {
      const at = { ...place(quote), quote };
      if (!isSaid(quote)) {
        noComments.push(at);
        for (const id of new Set(surelySaidBy(quote).map((one) => one.id))) if (id !== undefined) push(silent, id, at);
        continue;
      }
      allQuotes.push(at);
      for (const { id } of surelySaidBy(quote)) if (id !== undefined) push(by, id, at);
      if (quote.addressee?.id !== undefined) push(to, quote.addressee.id, at);
      for (const id of namedIn(article.mentions, quote)) push(about, id, at);
    }
    for (const citation of article.citations) {
      for (const { key, locator } of citation.items)
        push(citations, key, { ...place(citation), ...(locator && { locator }) });
    }
    for (const paragraph of article.paragraphs) countTogether(together, namedIn(article.mentions, paragraph));
  }

  return {
    mentionsOf: (id) => mentions.get(id) ?? [],
    mentionCountOf: (id) => mentions.get(id)?.length ?? 0,
    articlesNaming: (id) => naming.get(id) ?? 0,
    quotesBy: (id) => by.get(id) ?? [],
    quoteCountOf: (id) => by.get(id)?.length ?? 0,
    quotesTo: (id) => to.get(id) ?? [],
    quotesAbout: (id) => about.get(id) ?? [],
    companionsOf: (id) => companions(together.get(id)),
    citationsOf: (key) => citations.get(key) ?? [],
    allQuotes,
    noComments,
    noCommentsOf: (id) => silent.get(id) ?? [],
  };
}

/** A function that gives the anchor of the paragraph at an offset. */
function anchors(paragraphs: Indexed['paragraphs']): (offset: number) => string | undefined {
  return (offset) => {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const paragraph = paragraphs[low];
    return paragraph && paragraph.start <= offset && offset < paragraph.end ? paragraph.id : undefined;
  };
}

/** Ids of the entities named within a stretch, once each; mentions are in reading order. */
export function namedIn(mentions: Mention[], { start, end }: Span): string[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  const ids = new Set<string>();
  for (let at = low; at < mentions.length && (mentions[at] as Mention).start < end; at += 1)
    ids.add((mentions[at] as Mention).entityId);
  return [...ids];
}

function countTogether(together: Map<string, Map<string, number>>, ids: string[]): void {
  for (const id of ids) {
    const counts = together.get(id) ?? new Map<string, number>();
    together.set(id, counts);
    for (const other of ids) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
}

/** The companions by the number of paragraphs, the most first; then by id. */
function companions(counts: Map<string, number> | undefined): Companion[] {
  return [...(counts ?? [])]
    .map(([id, paragraphs]) => ({ id, paragraphs }))
    .sort((a, b) => b.paragraphs - a.paragraphs || (a.id < b.id ? -1 : 1));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
