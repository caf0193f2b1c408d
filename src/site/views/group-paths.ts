import type { Grouping } from '../../model/group-id.ts';
import type { Edition } from '../edition/edition.ts';
import { type Group, groupsOf, pagesOfGroup } from './groupings.ts';

/** The pages of all tags or collections: a list of them, each, and the further pages of long ones. None without any. */
export function pathsOfGroups(edition: Edition, grouping: Grouping): GroupPath[] {
  const groups = groupsOf(edition, grouping);
  if (groups.length === 0) return [];
  const ofGroups = groups.flatMap((group) =>
    pagesOfGroup(group, edition).map(({ number }) => ({
      params: { page: number === 1 ? group.id : `${group.id}/${number}` },
      props: { group, number },
    })),
  );
  return [{ params: { page: undefined }, props: { number: 1 } }, ...ofGroups];
}

interface GroupPath {
  params: { page: string | undefined };
  /** Without a group it is the list of all. */
  props: { group?: Group; number: number };
}
