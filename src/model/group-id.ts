import { toId } from './id.ts';
import { spread } from './search/filter-names.ts';

/** What articles are grouped by, and the first part of the addresses of the groups’ pages. */
export const groupings = ['tags', 'collections'] as const;

export type Grouping = (typeof groupings)[number];

/** The names of an article’s groups, in its own order. */
export function groupNames({ tags, collection }: Grouped, grouping: Grouping): string[] {
  const names = grouping === 'tags' ? tags : [collection ?? ''];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** The last part of a group’s address. Names that differ only in what addresses leave out have the same. */
export function groupId(name: string): string {
  const id = toId(name).slice(0, 100).replace(/-$/, '');
  return id || `x-${spread(name.normalize().toLowerCase(), 2 ** 24).toString(36)}`;
}

interface Grouped {
  tags: string[];
  collection?: string | undefined;
}
