/** One of the pages that a list runs over. */
export interface ListPage<T> {
  /** Its number, from 1. */
  number: number;
  href: string;
  items: T[];
}

/** How many items a page of a list holds at the most. */
export interface PageSizes {
  first: number;
  other: number;
}

/** More items than these are slow to load and to scroll through: the list goes on over further pages. */
const usual: PageSizes = { first: 400, other: 400 };

/** The pages of a list, one at least: cut between groups, and within a group that would not fit on a page. */
export function listPages<T>(
  groups: Iterable<readonly T[]>,
  hrefOf: (page: number) => string,
  sizes = usual,
): ListPage<T>[] {
  const pages: T[][] = [];
  for (const group of groups) {
    let rest = group;
    while (rest.length > 0) {
      const last = pages.at(-1);
      if (last && last.length + rest.length <= (pages.length === 1 ? sizes.first : sizes.other)) {
        last.push(...rest);
        break;
      }
      const size = pages.length === 0 ? sizes.first : sizes.other;
      pages.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((items, index) => ({ number: index + 1, href: hrefOf(index + 1), items }));
}
