import type { QuotePlace } from '../../concordance/concordance.ts';
import { type Quote, type saidBy, surelySaidBy } from '../../model/annotation.ts';
import { sortName } from '../../model/sort-name.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';
import { type ListPage, listPages } from './list-pages.ts';

type Places = QuotePlace<EditionArticle>[];

/** A speaker's quotes. */
export interface SpeakerGroup {
  /** Id of its heading. */
  anchor: string;
  /** The speaker's entry; undefined where the glossary has none. */
  speaker: EditionEntity | undefined;
  name: string;
  places: Places;
}

/**
 * The quotes of each speaker, by name; those of two with each, speakers that the glossary lacks among them. Last those
 * whose speaker is unsure, those of nobody, and where somebody is said to have said nothing.
 */
export function quotesBySpeaker({ concordance, entity, site, words }: Edition): SpeakerGroup[] {
  const groups = new Map<string, { id?: string; places: Places }>();
  for (const place of concordance.allQuotes) {
    for (const { id, name } of groupsOf(place.quote)) {
      const group = groups.get(id ?? name) ?? { ...(id !== undefined && { id }), places: [] };
      group.places.push(place);
      groups.set(id ?? name, group);
    }
  }
  if (concordance.noComments.length > 0) groups.set(silent, { places: concordance.noComments });
  const { compare } = new Intl.Collator(site.language);
  const namesOfOthers = new Map([
    [unsure, words.marks.unclear],
    [nobody, words.quotes.nobody],
    [silent, words.quotes.noComments],
  ]);
  const ranks = [unsure, nobody, silent];
  return [...groups]
    .map(([key, { id, places }]) => {
      const speaker = id === undefined ? undefined : entity(id);
      return { key, speaker, name: speaker?.name ?? namesOfOthers.get(key) ?? key, places };
    })
    .sort((a, b) => ranks.indexOf(a.key) - ranks.indexOf(b.key) || compare(sortedBy(a), sortedBy(b)))
    .map(({ speaker, name, places }, index) => ({
      anchor: speaker ? `by-${speaker.id}` : `by-${index + 1}`,
      speaker,
      name,
      places,
    }));
}

/** The keys of the groups that are no speaker's; none is a name. */
const [unsure, nobody, silent] = ['?', '', '…'];

function sortedBy({ name, speaker }: Pick<SpeakerGroup, 'name' | 'speaker'>): string {
  return speaker ? sortName(speaker) : name;
}

function groupsOf(quote: Quote): ReturnType<typeof saidBy> {
  const speakers = surelySaidBy(quote);
  return speakers.length > 0 ? speakers : [{ name: quote.speaker === null ? nobody : unsure }];
}

/** The quotes of each article, in the articles' order. */
export function quotesByArticle({
  concordance,
}: Edition): { anchor: string; article: EditionArticle; places: Places }[] {
  const groups = Map.groupBy(concordance.allQuotes, ({ article }) => article);
  return [...groups].map(([article, places]) => ({ anchor: `in-${article.slug}`, article, places }));
}

/** Where all quotes of an article are listed: on the page of quotes where that has room for it, else by the search. */
export function listOfQuotesIn({ slug }: Pick<EditionArticle, 'slug'>, edition: Edition): string {
  const { quotes, search } = edition.urls;
  return isTooLongForOnePage(edition) ? `${search}?kind=quote&article=${slug}` : `${quotes}#in-${slug}`;
}

/** The pages for the quotes of speakers that the glossary lacks, by name, in an edition with too many quotes for one page. */
export function pagesOfOthers(edition: Edition): ListPage<SpeakerGroup>[] {
  const others = quotesBySpeaker(edition).filter(({ speaker }) => speaker === undefined);
  const pages = listPages(
    others.map((group) => group.places.map((place) => ({ group, place }))),
    edition.urls.otherQuotes,
  );
  return pages.map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ group }) => group)].map(([group, here]) => ({
      ...group,
      places: here.map(({ place }) => place),
    })),
  }));
}

/** More quotes than these on one page serve nobody: speakers' own pages have them, and those of speakers without one. */
const mostOnOnePage = 1000;

/** Whether the edition has too many quotes to print them all on one page. */
export function isTooLongForOnePage(edition: Edition): boolean {
  return ask(edition, ['has-many-quotes'], ({ concordance }) => concordance.allQuotes.length > mostOnOnePage);
}
