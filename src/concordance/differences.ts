import { surelySaidBy } from '../model/annotation.ts';
import type { Row } from './alignment.ts';
import type { Compared, Subject } from './passages.ts';

/** What of a comparison one article alone has, or several share. */
export interface Holding {
  /** Who is surely quoted there, in reading order. */
  speakers: { id?: string | undefined; name: string }[];
  /** What is spoken of. */
  subjects: Subject[];
}

/** How compared articles differ: each holds what the whole text of none of the others has. */
export interface Differences<A extends Compared = Compared> {
  shared: Holding;
  only: (Holding & { article: A })[];
}

/**
 * Tells from aligned rows what articles share and what one alone has. Speakers and subjects that another article has
 * outside the compared passages are told of neither: `only` is to be true of the articles, not of the table alone.
 * @param articles In the order of the cells.
 */
export function differencesBetween<A extends Compared>(articles: A[], rows: Row<A>[]): Differences<A> {
  const speakersOf = new Map(articles.map((article) => [article, new Set(article.quotes.flatMap(namesOf))]));
  const quoted = articles.map((_, at) => quotedIn(rows, at));
  const others = (article: A) => articles.filter((one) => one !== article);
  const isShared = ({ cells }: Row<A>) => cells.filter((cell) => cell.length > 0).length > 1;
  return {
    shared: {
      speakers: unique(quoted.flat()).filter(
        (one) => quoted.filter((speakers) => speakers.some(({ name }) => name === one.name)).length > 1,
      ),
      subjects: rows.filter(isShared).map(({ subject }) => subject),
    },
    only: articles.map((article, at) => ({
      article,
      speakers: (quoted[at] ?? []).filter(({ name }) => !others(article).some((one) => speakersOf.get(one)?.has(name))),
      subjects: rows
        .filter((row) => (row.cells[at] ?? []).length > 0 && !isShared(row))
        .map(({ subject }) => subject)
        .filter((subject) => !others(article).some((one) => speaksOf(one, subject))),
    })),
  };
}

/** Whom the passages of an article quote. */
function quotedIn<A extends Compared>(rows: Row<A>[], at: number): Holding['speakers'] {
  const passages = rows.flatMap(({ cells }) => cells[at] ?? []).sort((a, b) => a.start - b.start);
  return unique(passages.flatMap(({ said }) => said.flatMap(({ quote }) => surelySaidBy(quote))));
}

function namesOf(quote: Compared['quotes'][number]): string[] {
  return surelySaidBy(quote).map(({ name }) => name);
}

function speaksOf({ mentions, dates }: Compared, { entity, day }: Subject): boolean {
  return entity === undefined ? dates.some(({ iso }) => iso === day) : mentions.some((one) => one.entityId === entity);
}

function unique(speakers: Holding['speakers']): Holding['speakers'] {
  return [...new Map(speakers.map((one) => [one.name, one])).values()];
}
