import type { QuotePlace } from '../../concordance/concordance.ts';
import { printedWords } from '../../concordance/printed-words.ts';
import { type Quote, surelySaidBy } from '../../model/annotation.ts';
import type { QuoteList } from '../../model/search/quote-list.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { RecordContext } from './record-context.ts';
import { type Speaker, speakerKey, speakersOf } from './speakers.ts';

/** How many quotes the first part holds, which every search for a speaker fetches, and how many the others. */
const sizes = { first: 60, other: 200 };

/** The quotes of each speaker in parts, under the names of their files: `sergey-lavrov.1`. */
export function quoteLists(edition: Edition, context: RecordContext): Map<string, QuoteList> {
  const lists = new Map<string, QuoteList>();
  for (const speaker of [...speakersOf(edition).values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const parts = partsOf(speaker.places);
    for (const [index, places] of parts.entries()) {
      lists.set(`${speaker.key}.${index + 1}`, { ...listOf(speaker, places), pages: parts.length });
    }
  }
  return lists;

  function listed(article: EditionArticle): QuoteList['articles'][number] {
    const { slug, href, date, publication, lang } = article;
    const [tags, [collection]] = [context.groupsOf(article, 'tags'), context.groupsOf(article, 'collections')];
    return {
      slug,
      url: href.slice(edition.urls.home.length),
      title: context.titleOf(article),
      ...(date && { date }),
      ...(publication && { publication }),
      ...(tags.length > 0 && { tags }),
      ...(collection && { collection }),
      lang,
    };
  }

  function others(quote: Quote, key: string): [QuoteList['named']] | [] {
    const named = surelySaidBy(quote).filter((one) => speakerKey(one) !== key);
    return named.length > 0 ? [named.map((one) => context.nameOf(speakerKey(one), one.name))] : [];
  }

  function listOf({ key, places: all }: Speaker, places: QuotePlace<EditionArticle>[]): Omit<QuoteList, 'pages'> {
    const articles = [...new Set(places.map(({ article }) => article))];
    const named = [...new Set(places.flatMap(({ article, quote }) => context.namedIn(article, quote)))];
    return {
      speaker: context.nameOf(key),
      count: all.length,
      articles: articles.map(listed),
      named: named.map((id) => context.nameOf(id)),
      quotes: places.map(({ article, quote }) => [
        printedWords(article, quote).trim(),
        articles.indexOf(article),
        quote.id,
        quote.type,
        quote.certainty,
        context.namedIn(article, quote).map((id) => named.indexOf(id)),
        ...others(quote, key),
      ]),
    };
  }
}

function partsOf<T>(places: T[]): T[][] {
  const parts = [places.slice(0, sizes.first)];
  for (let at = sizes.first; at < places.length; at += sizes.other) parts.push(places.slice(at, at + sizes.other));
  return parts;
}
