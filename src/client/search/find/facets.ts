import { firstFilters } from '../../../model/search/filter-files.ts';
import { filterOf } from '../../../model/search/filter-names.ts';
import type { Named } from '../../../model/search/listed-name.ts';
import { verdicts } from '../../../model/verdict.ts';
import { type Field, kinds } from '../ask/query.ts';
import type { Engine, Hit } from '../index/engine.ts';
import { type Fragment, sectionsOf } from '../text/passages.ts';

import type { Facet } from './result.ts';
import { newestFirst, yearInWords } from './years.ts';

/** What results can be narrowed to, counted over all articles and entries found. */
export interface Counted {
  engine: Engine;
  found: Hit[];
  /** The best articles, out of which the names to offer are taken. */
  fragments: Fragment[];
  /** How many quotes were found; 0 where that is not known. */
  quotes: number;
}

/** How many names of a kind are offered. */
const offered = 6;

/** Where so many articles are found, names are offered without counts: each would fetch a list of about as many. */
const many = 500;

export async function facetsOf({ engine, found, fragments, quotes }: Counted): Promise<Facet[]> {
  const isCounting = found.length < many;
  const casts = fragments.map(sectionsOf);
  const named = ranked(casts.map(({ named }) => named));
  const speakers = ranked(
    casts.map(({ speakers }) => speakers.filter(([key]) => fragments.some((one) => hasSpeaker(one, key)))),
  );
  const groups: { field: Field; family: 'named' | 'speaker'; names: Named[] }[] = [
    { field: 'speaker', family: 'speaker', names: speakers.slice(0, offered) },
    ...kinds.map((field) => ({
      field,
      family: 'named' as const,
      names: named.filter(([, kind]) => kind === field).slice(0, offered),
    })),
  ];
  const counting = isCounting ? groups : [];
  const names = counting.flatMap(({ family, names }) => names.map(([key]) => filterOf(family, key)));
  const counts = await engine.counts(found, [...firstFilters, ...new Set(names)]);
  const plain = (field: 'publication' | 'year'): Facet => ({
    field,
    values: field === 'year' ? yearsIn(counts.year ?? {}) : valuesOf(counts[field] ?? {}),
  });
  return [
    { field: 'kind', values: kindsIn(counts.kind ?? {}, quotes) },
    ...groups.map(({ field, family, names }) => ({
      field,
      values: isCounting ? countedNames(names, (id) => counts[filterOf(family, id)]?.[id] ?? 0) : names.map(toValue),
    })),
    {
      field: 'article',
      values: articlesAmong(fragments.slice(0, offered)),
    },
    inFamily('tag', fragments),
    inFamily('collection', fragments),
    plain('publication'),
    plain('year'),
    { field: 'checked', values: verdictsAmong(fragments) },
  ];
}

/** What became of the quotes of the best articles, where the edition has sources; the best verdict first. */
function verdictsAmong(fragments: Fragment[]): Facet['values'] {
  const held = new Set(fragments.flatMap(({ filters }) => filters.checked ?? []));
  return verdicts.filter((one) => held.has(one)).map((value) => ({ value, label: value }));
}

/** The tags or collections of the best articles, the commonest first. */
function inFamily(field: 'tag' | 'collection', fragments: Fragment[]): Facet {
  const values = fragments.flatMap(({ filters }) =>
    Object.entries(filters).flatMap(([name, held]) => (name.startsWith(`${field}-`) ? held : [])),
  );
  const counts = Map.groupBy(values, (value) => value);
  const ranked = [...counts].sort(([, a], [, b]) => b.length - a.length).slice(0, offered);
  return { field, values: ranked.map(([value]) => ({ value, label: value })) };
}

function countedNames(names: Named[], countOf: (id: string) => number): Facet['values'] {
  const values = names.map((one) => ({ ...toValue(one), count: countOf(one[0]) }));
  return values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function toValue([value, , label]: Named): { value: string; label: string } {
  return { value, label };
}

function hasSpeaker({ filters }: Fragment, key: string): boolean {
  return filters[filterOf('speaker', key)]?.includes(key) ?? false;
}

/** Articles by their titles; those of one title by their dates too. */
function articlesAmong(fragments: Fragment[]): Facet['values'] {
  const titles = fragments.map(({ meta }) => meta.title ?? '');
  return fragments.map((one, index) => {
    const title = titles[index] ?? '';
    const isOne = titles.indexOf(title) === titles.lastIndexOf(title);
    return { value: slugOf(one), label: isOne ? title : `${title}, ${one.meta.date ?? ''}` };
  });
}

function slugOf({ filters }: Fragment): string {
  const [, slugs = []] = Object.entries(filters).find(([name]) => name.startsWith('article-')) ?? [];
  return slugs[0] ?? '';
}

/** Names by how many of the lists hold them. */
function ranked(lists: Named[][]): Named[] {
  const counts = new Map<string, { one: Named; count: number }>();
  for (const one of lists.flat()) counts.set(one[0], { one, count: (counts.get(one[0])?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ one }) => one);
}

/** Kinds in a fixed order; how many quotes there are is known only when all articles are read. */
function kindsIn(counts: Record<string, number>, quotes: number): Facet['values'] {
  const kindsFound = ['article', 'quote', ...kinds].filter((kind) => counts[kind === 'quote' ? 'article' : kind]);
  return kindsFound.map((value) => {
    const count = value === 'quote' ? quotes || undefined : (counts[value] ?? 0);
    return { value, label: value, ...(count !== undefined && { count }) };
  });
}

function yearsIn(counts: Record<string, number>): Facet['values'] {
  const years = Object.entries(counts).filter(([, count]) => count > 0);
  return years
    .sort(([a], [b]) => newestFirst(a, b))
    .map(([value, count]) => ({ value, label: yearInWords(value), count }));
}

function valuesOf(counts: Record<string, number>): Facet['values'] {
  const values = Object.entries(counts).map(([value, count]) => ({ value, label: value, count }));
  return values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 12);
}
