import type { APIRoute } from 'astro';
import type { QuotePlace } from '../../concordance/concordance.ts';
import { toBlockquote } from '../../export/embed/blockquote.ts';
import { type EmbeddedQuote, oembedOfArticle, oembedOfQuote } from '../../export/embed/oembed.ts';
import { currentEdition } from '../edition/current-edition.ts';
import type { EditionArticle } from '../edition/edition.ts';
import { answersForQuotes, embedsOf } from '../views/embeds.ts';

/** What makes the routes of the answers to sites that embed articles: one for each. */
export async function oembedPaths() {
  const { articles, concordance } = await currentEdition();
  const quotes = Map.groupBy(concordance.allQuotes, ({ article }) => article);
  return articles.map((article) => ({
    params: { slug: article.slug },
    props: { article, places: quotes.get(article) ?? [] },
  }));
}

/** The route of what an article and its quotations are to sites that embed them. */
export const oembedRoute: APIRoute<Embeddable> = async ({ url, site: origin = url, props: { article, places } }) =>
  respond(oembedOfArticle(embedsOf(article, places, { edition: await currentEdition(), origin })));

/** What makes the routes of quotations that are shared by pages of their own; none where the edition makes no such pages. */
export async function sharedPaths() {
  const { site } = await currentEdition();
  return site.quotePreviews ? pathsOfQuotes() : [];
}

/** What makes the routes of the answers for single quotations. */
export async function answeredPaths() {
  return answersForQuotes(await currentEdition()) ? pathsOfQuotes() : [];
}

async function pathsOfQuotes() {
  const paths = await oembedPaths();
  return paths.flatMap(({ params, props }) =>
    props.places.map(({ quote: { id } }) => ({ params: { ...params, quote: id }, props: { ...props, id } })),
  );
}

/** The route of what a single quotation is to sites that embed it. */
export const sharedRoute: APIRoute<Shared> = async ({ url, site: origin = url, props }) => {
  const { article, quote } = await embeddedOf(props, origin);
  return respond(oembedOfQuote(quote, article));
};

/** A quotation as other sites show it, its code, and its article. @param origin The address that the edition is published at. */
export async function embeddedOf({ article, places, id }: Shared, origin: URL) {
  const whole = embedsOf(article, places, { edition: await currentEdition(), origin });
  const quote = whole.quotes.find((one) => one.id === id) as EmbeddedQuote;
  return { article: whole, quote, code: toBlockquote(quote.embedded) };
}

function respond(answer: string): Response {
  return new Response(answer, { headers: { 'content-type': 'application/json' } });
}

interface Embeddable {
  article: EditionArticle;
  /** Its quotations, in the text's order. */
  places: QuotePlace<EditionArticle>[];
}

export interface Shared extends Embeddable {
  /** The anchor of one of them. */
  id: string;
}
