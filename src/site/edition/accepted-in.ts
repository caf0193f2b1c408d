import type { Accepted } from '../../model/accepted.ts';
import type { Article } from '../../model/article.ts';

/** Finds what was decided in an article, also under a slug that it had before. */
export function acceptedIn(all: readonly Accepted[]): AcceptedIn {
  const bySlug = Map.groupBy(all, ({ article }) => article);
  return ({ slug, formerly }) => [slug, ...formerly].flatMap((name) => bySlug.get(name) ?? []);
}

export type AcceptedIn = (article: Pick<Article, 'slug' | 'formerly'>) => Accepted[];
