import { type Embedded, toBlockquote } from './blockquote.ts';

/** What an article and each of its quotations are to sites that ask what stands behind an address. */
export interface EmbeddedArticle {
  title: string;
  /** Who wrote it; empty where nobody is named. */
  authors: string[];
  /** The edition and its absolute address. */
  provider: { name: string; address: string };
  /** The absolute address of the article's picture. */
  picture: string;
  embedded: Embedded;
  quotes: EmbeddedQuote[];
}

/** A quotation of an article. */
export interface EmbeddedQuote {
  /** Its anchor. */
  id: string;
  /** Who surely said it, and the absolute address of the speaker's page. */
  speaker?: { name: string; address?: string | undefined } | undefined;
  /** The absolute address of its own picture, where it has one. */
  picture?: string | undefined;
  embedded: Embedded;
}

/** Pixels: as wide as a column of text. The height follows from the words, so none is told. */
const size = { width: 560, height: null };

/** Pictures of pages, in pixels. */
const ofPicture = { thumbnail_width: 1200, thumbnail_height: 630 };

/** How long an answer may be kept: seconds. */
const day = 86_400;

/**
 * The answer to a site that asks how to show an article, as JSON. One file answers for all of its quotations too: what
 * `quotes` has at the anchor of one stands in place of the article's own fields.
 * @see https://oembed.com/#section2.3
 */
export function oembedOfArticle(article: EmbeddedArticle): string {
  const { authors, embedded, quotes } = article;
  return toJson({
    ...answerOf(article),
    ...(authors.length > 0 && { author_name: authors.join(', ') }),
    url: embedded.address,
    html: toBlockquote(embedded),
    quotes: Object.fromEntries(quotes.map((quote) => [quote.id, fieldsOf(quote)])),
  });
}

/** The same of a quotation that has an address of its own. */
export function oembedOfQuote(quote: EmbeddedQuote, article: EmbeddedArticle): string {
  return toJson({ ...answerOf(article), ...fieldsOf(quote), ...(quote.picture && { thumbnail_url: quote.picture }) });
}

/** What the answers for an article and for its quotations share. */
function answerOf({ title, provider, picture }: EmbeddedArticle) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: day,
    thumbnail_url: picture,
    ...ofPicture,
    ...size,
  };
}

function fieldsOf({ speaker, embedded }: EmbeddedQuote) {
  return {
    ...(speaker && { author_name: speaker.name }),
    ...(speaker?.address && { author_url: speaker.address }),
    url: embedded.address,
    html: toBlockquote(embedded),
  };
}

function toJson(answer: object): string {
  return `${JSON.stringify(answer, undefined, 1)}\n`;
}
