import type { Reference } from '../model/reference.ts';
import { plainTitle } from './plain-title.ts';

type Name = NonNullable<Reference['author']>[number];

/** A work as a sentence names it: `Masterson`, `Park and Lee`, `Park et al.`, else its container or title. */
export function shortName({ author = [], title, 'container-title': container, id }: Reference): string {
  const [first, second] = author.map(surname);
  if (!first) return plainTitle(container ?? title ?? id);
  const hasOthers = author.at(-1)?.['and-others'] === true;
  if (author.length > 2 || hasOthers) return `${first} et al.`;
  return second ? `${first} and ${second}` : first;
}

/** A name's part that sorts and cites. */
export function surname(name: Name): string {
  return name.family ?? name.literal ?? name.given ?? '';
}
