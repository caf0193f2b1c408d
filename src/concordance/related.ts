import type { Mention } from '../model/annotation.ts';

/** What relating reads of an article. */
export interface Naming {
  slug: string;
  mentions: Pick<Mention, 'entityId' | 'certainty'>[];
}

/** An article that names the same as another, and what: entities' ids, those that few articles name first. */
export interface Related<A extends Naming> {
  article: A;
  shared: string[];
}

/**
 * For each article, those that name the same entities, the closest first. What few articles name weighs most, by inverse
 * document frequency, ln(1 + articles ÷ articles that name it); two articles are as close as the cosine of their
 * weights, so that a long one is not close to all.
 * @see K. Spärck Jones, “A statistical interpretation of term specificity”, Journal of Documentation 28 (1972)
 */
export function relateArticles<A extends Naming>(articles: A[]): (article: A, most: number) => Related<A>[] {
  const named = new Map(articles.map((article) => [article, namedIn(article)]));
  const counts = new Map<string, number>();
  for (const ids of named.values()) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const weightOf = (id: string) => Math.log(1 + articles.length / (counts.get(id) ?? 1));
  const length = (ids: Iterable<string>) => Math.hypot(...[...ids].map(weightOf));

  return (article, most) => {
    const own = named.get(article) ?? namedIn(article);
    return articles
      .filter((other) => other !== article)
      .map((other) => {
        const ids = named.get(other) ?? new Set();
        const shared = [...own].filter((id) => ids.has(id));
        const product = shared.reduce((sum, id) => sum + weightOf(id) ** 2, 0);
        return { article: other, shared, closeness: product / (length(own) * length(ids) || 1) };
      })
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.closeness - a.closeness || (a.article.slug < b.article.slug ? -1 : 1))
      .slice(0, most)
      .map(({ article: other, shared }) => ({
        article: other,
        shared: shared.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)),
      }));
  };
}

/** What an article names, in its order; what is unsure counts for nothing. */
function namedIn({ mentions }: Naming): Set<string> {
  return new Set(mentions.filter(({ certainty }) => certainty !== 'unsure').map(({ entityId }) => entityId));
}
