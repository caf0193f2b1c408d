import { type FacetName, type Filter, facetNames, type Item, isAsked } from '../../desk/item.ts';

/** For each facet its values, with how many items have each under the other filters; the most frequent first. */
export function facetsOf(items: readonly Item[], filter: Filter): Facets {
  return Object.fromEntries(facetNames.map((name) => [name, valuesOf(name, items, filter)])) as Facets;
}

function valuesOf(name: FacetName, items: readonly Item[], filter: Filter): FacetValue[] {
  const others: Filter = { ...filter, [name]: undefined };
  const counts = new Map<string, number>();
  for (const item of items)
    if (isAsked(item, others))
      for (const value of new Set(item.facets[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = filter[name];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value, count]) => ({ value, count }));
}

export type Facets = Readonly<Record<FacetName, FacetValue[]>>;

interface FacetValue {
  value: string;
  count: number;
}
