import type { Indexed, Place } from './concordance.ts';

/** The first mention of the one entity in each paragraph that also names the other. */
export function placesTogether<A extends Indexed>(ones: Place<A>[], others: Place<A>[]): Place<A>[] {
  const paragraphs = paragraphsOf(ones);
  const shared = new Set(paragraphsOf(others));
  return ones.filter((_, at) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && shared.delete(paragraph);
  });
}

/** The paragraph of each place; undefined if it has none. Kept for each list, as one is compared with many others. */
function paragraphsOf(places: Place[]): readonly (string | undefined)[] {
  const paragraphs = kept.get(places) ?? places.map(({ article, anchor }) => anchor && `${article.slug}#${anchor}`);
  kept.set(places, paragraphs);
  return paragraphs;
}

const kept = new WeakMap<Place[], readonly (string | undefined)[]>();
