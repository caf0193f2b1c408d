/** One of the pages that a list runs over. */
export interface ListPage<T> {
  /** Its number, from 1. */
  number: number;
  href: string;
  items: T[];
}

/** More items than these are slow to load and to scroll through: the list goes on over further pages. */
const most = 400;

/** The pages of a list, one at least: cut between groups, and within a group that would not fit on a page. */
export function listPages<T>(groups: Iterable<readonly T[]>, hrefOf: (page: number) => string): ListPage<T>[] {
  const pages: T[][] = [];
  for (const group of groups) {
    for (let from = 0; from < group.length; from += most) {
      const part = group.slice(from, from + most);
      const last = pages.at(-1);
      if (last && last.length + part.length <= most) last.push(...part);
      else pages.push(part);
    }
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((items, index) => ({ number: index + 1, href: hrefOf(index + 1), items }));
}
