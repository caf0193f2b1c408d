import type { Mention } from '../model/annotation.ts';

/** The fields of an article that this uses. */
export interface Naming {
  slug: string;
  mentions: Pick<Mention, 'entityId' | 'certainty'>[];
}

/** An article that names some of the same entities as another, with their ids, those that the fewest articles name first. */
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
  const named = articles.map(namedIn);
  const naming = new Map<string, number[]>();
  named.forEach((ids, at) => {
    for (const id of ids) {
      const others = naming.get(id);
      if (others) others.push(at);
      else naming.set(id, [at]);
    }
  });
  const placeOf = new Map(articles.map((article, at) => [article, at]));
  const countOf = (id: string) => naming.get(id)?.length ?? 0;
  const weights = new Map([...naming.keys()].map((id) => [id, Math.log(1 + articles.length / countOf(id))]));
  const weightOf = (id: string) => weights.get(id) ?? 0;
  const lengths = named.map((ids) => Math.hypot(...[...ids].map(weightOf)));
  const products = new Float64Array(articles.length);

  return (article, most) => {
    const place = placeOf.get(article);
    const own = named[place ?? -1] ?? new Set<string>();
    products.fill(0);
    for (const id of own) {
      const product = weightOf(id) ** 2;
      for (const other of naming.get(id) ?? []) products[other] = (products[other] as number) + product;
    }
    if (place !== undefined) products[place] = 0;
    const isBefore = (a: Close, b: Close) =>
      a.closeness > b.closeness || (a.closeness === b.closeness && slugAt(a) < slugAt(b));
    const slugAt = ({ at }: Close) => (articles[at] as A).slug;
    return closest({ products, lengths, most, isBefore }).map(({ at }) => ({
      article: articles[at] as A,
      shared: [...own].filter((id) => named[at]?.has(id)).sort((a, b) => countOf(a) - countOf(b)),
    }));
  };
}

/** An article by its index, and how close it is. */
interface Close {
  at: number;
  closeness: number;
}

/** The `most` closest articles, in order. No more are held at any time, so that the time is linear in the articles. */
function closest({ products, lengths, most, isBefore }: Candidates): Close[] {
  const found: Close[] = [];
  products.forEach((product, at) => {
    if (product === 0) return;
    const one = { at, closeness: product / (lengths[at] || 1) };
    const last = found[most - 1];
    if (last && !isBefore(one, last)) return;
    const place = found.findIndex((other) => isBefore(one, other));
    found.splice(place < 0 ? found.length : place, 0, one);
    if (found.length > most) found.pop();
  });
  return found;
}

interface Candidates {
  products: Float64Array;
  lengths: readonly number[];
  most: number;
  isBefore(a: Close, b: Close): boolean;
}

/** The ids of the entities that an article names, in its order, without unsure mentions. */
function namedIn({ mentions }: Naming): Set<string> {
  return new Set(mentions.filter(({ certainty }) => certainty !== 'unsure').map(({ entityId }) => entityId));
}
