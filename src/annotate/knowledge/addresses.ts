import type { KnownEntity } from './known-entity.ts';

/** The addresses that entries have for their entities, by `addressKey`; one that several have is nobody's. */
export function addressesOf(entities: Iterable<KnownEntity>): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, url, sameAs = [] } of entities)
    for (const address of url === undefined ? sameAs : [url, ...sameAs])
      owners.set(addressKey(address), (owners.get(addressKey(address)) ?? new Set()).add(id));
  return new Map(
    [...owners].flatMap(([key, ids]) => (ids.size === 1 ? [...ids].map((id): [string, string] => [key, id]) : [])),
  );
}

/** An address without what changes nothing of where it leads: its scheme, `www.`, a slash at its end, a fragment. */
export function addressKey(address: string): string {
  const [page = ''] = address.split('#', 1);
  return page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
