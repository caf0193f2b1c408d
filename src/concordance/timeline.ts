import { surelySaidBy } from '../model/annotation.ts';
import { inOrderOfTime } from '../model/dates/days.ts';
import { type AnyKind, type Entity, kinds } from '../model/entity.ts';
import { endsOf } from '../model/written-out.ts';
import type { Concordance, Indexed, QuotePlace } from './concordance.ts';

/** Something with a date, in EDTF: an article; an event, a document or a thing of the edition's own kinds; or what a speaker said in an article on a day. */
export type Moment<A extends Indexed = Indexed, E extends Dated = Dated> =
  | { kind: 'article'; date: string; article: A }
  | { kind: AnyKind; date: string; end?: string; entity: E }
  | { kind: 'quote'; date: string; article: A; quotes: [QuotePlace<A>, ...QuotePlace<A>[]] };

/** The fields of an entity that the timeline uses. */
export type Dated = Pick<Entity, 'id' | 'kind' | 'date' | 'end' | 'in'>;

/** The moments of all articles and of the glossary, by date, and those about one entity. */
export interface Timeline<A extends Indexed = Indexed, E extends Dated = Dated> {
  all: Moment<A, E>[];
  /**
   * Articles that name the entity; quotes by it, to it or with its name in them; the entity itself and the entities in it;
   * and what else of the glossary has a date and is named in one paragraph with it.
   */
  of(id: string): Moment<A, E>[];
}

/** Builds the timeline of a concordance. A quote’s date is the day on which it was said, else its article’s. */
export function buildTimeline<A extends Indexed, E extends Dated>(
  concordance: Concordance<A>,
  articles: A[],
  entities: E[],
): Timeline<A, E> {
  const inTime = entities.flatMap(momentOf);
  const momentsOfEntities = new Map(inTime.map((moment) => [moment.entity.id, moment]));
  const heldBy = Map.groupBy(inTime, ({ entity }) => entity.in);
  const addressed = Map.groupBy(concordance.allQuotes, ({ quote }) => quote.addressee?.id);

  return {
    all: inOrderOfTime([...articles.flatMap(ofArticle), ...inTime, ...ofQuotes(concordance.allQuotes)], dateOf),
    of(id) {
      const naming = new Set(concordance.mentionsOf(id).map(({ article }) => article));
      const quotes = [concordance.quotesBy(id), concordance.quotesAbout(id), addressed.get(id) ?? []].flat();
      const near = [id, ...concordance.companionsOf(id).map((companion) => companion.id)];
      const own = [...near.flatMap((each) => momentsOfEntities.get(each) ?? []), ...(heldBy.get(id) ?? [])];
      return inOrderOfTime(
        [...[...naming].flatMap(ofArticle), ...new Set(own), ...ofQuotes([...new Set(quotes)])],
        dateOf,
      );
    },
  };
}

function ofArticle<A extends Indexed>(article: A): Moment<A, never>[] {
  return article.date === undefined ? [] : [{ kind: 'article', date: article.date, article }];
}

function momentOf<E extends Dated>(entity: E) {
  const { kind } = entity;
  if (entity.date === undefined || timeless.has(kind)) return [];
  const [date, last] = (kind !== 'document' && endsOf(entity.date)) || [entity.date];
  const end = entity.end ?? last;
  return [{ kind, date, ...(end !== undefined && end !== date && { end }), entity }];
}

/** The kinds that have no lane: a place's date is seldom news, and the others have none. */
const timeless = new Set<AnyKind>(kinds.filter((kind) => kind !== 'event' && kind !== 'document'));

/** One moment for all quotes of a speaker in an article on a day; those of which no day is known have none. */
function ofQuotes<A extends Indexed>(places: QuotePlace<A>[]): Moment<A, never>[] {
  const dateOf = ({ quote, article }: QuotePlace<A>) => quote.saidOn ?? article.date;
  const key = (place: QuotePlace<A>) =>
    JSON.stringify([dateOf(place), place.article.slug, surelySaidBy(place.quote).map(({ id, name }) => id ?? [name])]);
  return [...Map.groupBy(places, key).values()].flatMap((quotes): Moment<A, never>[] => {
    const [first, ...rest] = quotes.sort((a, b) => a.start - b.start) as [QuotePlace<A>, ...QuotePlace<A>[]];
    const date = dateOf(first);
    return date === undefined ? [] : [{ kind: 'quote', date, article: first.article, quotes: [first, ...rest] }];
  });
}

function dateOf({ date }: { date: string }): string {
  return date;
}
