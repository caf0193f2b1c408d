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
  const naming = new Map<string, A[]>();
  for (const [article, ids] of named) {
    for (const id of ids) {
      const others = naming.get(id) ?? [];
      others.push(article);
      naming.set(id, others);
    }
  }
  const countOf = (id: string) => naming.get(id)?.length ?? 0;
  const weights = new Map([...naming.keys()].map((id) => [id, Math.log(1 + articles.length / countOf(id))]));
  const weightOf = (id: string) => weights.get(id) ?? 0;
  const lengths = new Map([...named].map(([article, ids]) => [article, Math.hypot(...[...ids].map(weightOf))]));

  return (article, most) => {
    const own = named.get(article) ?? new Set();
    const products = new Map<A, number>();
    for (const id of own) {
      const product = weightOf(id) ** 2;
      for (const other of naming.get(id) ?? []) products.set(other, (products.get(other) ?? 0) + product);
    }
    products.delete(article);
    return [...products]
      .map(([other, product]) => ({ article: other, closeness: product / (lengths.get(other) || 1) }))
      .sort((a, b) => b.closeness - a.closeness || (a.article.slug < b.article.slug ? -1 : 1))
      .slice(0, most)
      .map(({ article: other }) => ({
        article: other,
        shared: [...own].filter((id) => named.get(other)?.has(id)).sort((a, b) => countOf(a) - countOf(b)),
      }));
  };
}

/** What an article names, in its order; what is unsure counts for nothing. */
function namedIn({ mentions }: Naming): Set<string> {
  return new Set(mentions.filter(({ certainty }) => certainty !== 'unsure').map(({ entityId }) => entityId));
}
