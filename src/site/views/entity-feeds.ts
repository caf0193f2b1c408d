import { printedWords } from '../../concordance/printed-words.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { type Feed, feedItem, headOf } from './feeds.ts';

/** So many articles are in a feed, the newest, and of each so many quotations are told. */
const [mostArticles, mostQuotes] = [20, 3];

/** The feed of an entity: the articles that name or cite it, each with what it says there, else with the article's summary. */
export function feedOfEntity(entity: EditionEntity, edition: Edition, site: URL | undefined): Feed {
  const { concordance } = edition;
  const said = Map.groupBy(concordance.quotesBy(entity.id), ({ article }) => article);
  const places = [concordance.mentionsOf, concordance.quotesBy, concordance.citationsOf].flatMap((of) => of(entity.id));
  const naming = new Set(places.map(({ article }) => article));
  // The order of all articles is that of these by their dates and slugs: nothing of the others is asked.
  const { articles } = edition.watch?.whole ?? edition;
  const items = articles.filter((article) => naming.has(article)).slice(0, mostArticles);
  const { name, href, summary } = entity;
  return {
    ...headOf(edition, { name, page: href, address: `${href}feed.xml` }, site),
    ...(summary && { subtitle: summary }),
    items: items.map((article) => ({ ...feedItem(article, edition, site), ...wordsOf(article) })),
  };

  function wordsOf(article: EditionArticle): { summary?: string } {
    const quotes = said.get(article)?.slice(0, mostQuotes) ?? [];
    return quotes.length > 0 ? { summary: quotes.map((place) => printedWords(article, place)).join(' … ') } : {};
  }
}
