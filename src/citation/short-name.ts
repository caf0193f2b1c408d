import type { Reference } from '../model/reference.ts';

type Name = NonNullable<Reference['author']>[number];

/** A work as a sentence names it: `Masterson`, `Park and Lee`, `Park et al.`, else its container or title. */
export function shortName({ author = [], title, 'container-title': container, id }: Reference): string {
  const [first, second] = author.map(surname);
  if (!first) return container ?? title ?? id;
  if (author.length > 2) return `${first} et al.`;
  return second ? `${first} and ${second}` : first;
}

/** A name's part that sorts and cites. */
export function surname(name: Name): string {
  return name.family ?? name.literal ?? name.given ?? '';
}
