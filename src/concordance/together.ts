import type { Indexed, Place } from './concordance.ts';

/** The paragraphs in which both of two entities are named: the place of the one's first mention in each. */
export function placesTogether<A extends Indexed>(ones: Place<A>[], others: Place<A>[]): Place<A>[] {
  const of = ({ article, anchor }: Place<A>) => anchor && `${article.slug}#${anchor}`;
  const shared = new Set(others.flatMap((place) => of(place) ?? []));
  return ones.filter((place) => {
    const paragraph = of(place);
    return paragraph !== undefined && shared.delete(paragraph);
  });
}
