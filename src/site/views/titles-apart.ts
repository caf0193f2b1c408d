import { fold } from '../../model/fold.ts';
import { writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';

/** The fields that a title apart is made of. */
type Titled = Pick<EditionArticle, 'slug' | 'title' | 'authors' | 'date' | 'publication'>;

/**
 * The title of an article where it stands by itself: in tabs, filters, search results, the timeline. Where several have
 * the title, the least that tells them apart stands behind it: who wrote it, when, where it appeared, or several of
 * these, with the slugs of those that are still alike.
 */
export function titleApart({ slug, title }: Pick<Titled, 'slug' | 'title'>, edition: Edition): string {
  return ask(edition, ['title-apart', slug], (whole) => apartIn(whole).get(slug) ?? title);
}

/** The least that names an article in a sentence about several: where it appeared, with the day if need be, else its title. */
export function shortTitle<A extends Titled>(article: A, among: readonly A[], language: string): string {
  const place = ({ publication = '' }: Titled) => publication;
  const placeAndDay = ({ publication = '', date }: Titled) =>
    publication && date !== undefined ? `${publication}, ${writtenOut(date, language)}` : '';
  const short = [place, placeAndDay].find((told) => {
    const words = told(article);
    return words !== '' && among.filter((one) => told(one) === words).length === 1;
  });
  return short ? short(article) : article.title;
}

/** Titles told apart, by the slugs of those articles that share theirs with others. */
export function titlesApart(articles: readonly Titled[], language: string): ReadonlyMap<string, string> {
  const alike = [...Map.groupBy(articles, ({ title }) => fold(title)).values()].filter((group) => group.length > 1);
  return new Map(alike.flatMap((group) => toldApart(group, language)));
}

function toldApart(group: readonly Titled[], language: string): [slug: string, title: string][] {
  const factsOf = (article: Titled) => ({
    author: article.authors.join(', '),
    date: article.date === undefined ? '' : writtenOut(article.date, language),
    publication: article.publication ?? '',
  });
  const facts = group.map(factsOf);
  const worded = choices.map((choice) =>
    facts.map((one) =>
      choice
        .map((name) => one[name])
        .filter((fact) => fact !== '')
        .join(', '),
    ),
  );
  const words = worded.find((one) => new Set(one).size === group.length) ?? withSlugs(group, worded.at(-1) ?? []);
  return group.map(({ slug, title }, index) => [slug, words[index] ? `${title} (${words[index]})` : title]);
}

/** What tells articles apart, with the slugs of those that are still alike. */
function withSlugs(group: readonly Titled[], words: readonly string[]): string[] {
  const times = Map.groupBy(words, (one) => one);
  return words.map((one, index) =>
    times.get(one)?.length === 1 && one !== '' ? one : [one, group[index]?.slug].filter(Boolean).join(', '),
  );
}

const choices = [
  ['author'],
  ['date'],
  ['publication'],
  ['author', 'date'],
  ['publication', 'date'],
  ['author', 'publication', 'date'],
] as const;

const apartIn = oncePerEdition(({ articles, site }) => titlesApart(articles, site.language));
