import type { KnownEntity } from './known-entity.ts';

/** The id of each entity by the `addressKey` of its addresses. Addresses that several entities have are left out. */
export function addressesOf(entities: Iterable<KnownEntity>): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, url, sameAs = [] } of entities)
    for (const address of url === undefined ? sameAs : [url, ...sameAs])
      owners.set(addressKey(address), (owners.get(addressKey(address)) ?? new Set()).add(id));
  return new Map(
    [...owners].flatMap(([key, ids]) => (ids.size === 1 ? [...ids].map((id): [string, string] => [key, id]) : [])),
  );
}

/** An address without the parts that rarely change where it leads: the scheme, `www.`, a slash at the end, the fragment. */
export function addressKey(address: string): string {
  const [page = ''] = address.split('#', 1);
  return page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
