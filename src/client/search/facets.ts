import type { Named } from '../../model/search/listed-name.ts';
import type { NameFamily, SearchText } from '../../model/search/search-index.ts';
import { kinds } from './choices.ts';
import type { Engine, Hit } from './engine.ts';
import type { Field } from './query.ts';
import type { Facet } from './result.ts';

/** What results can be narrowed to, counted over all articles and entries found. */
export interface Counted {
  engine: Engine;
  hits: Hit[];
  /** The best articles, out of which the names to offer are taken. */
  texts: SearchText[];
}

/** How many names of a kind are offered. */
const offered = 5;

/** How many publications are offered. */
const mostPublications = 12;

export async function facetsOf({ engine, hits, texts }: Counted): Promise<Facet[]> {
  const named = ranked(texts.map(({ named = [] }) => named));
  const speakers = ranked(texts.map(({ speakers = [] }) => speakers));
  const byName = (field: Field, family: NameFamily, names: Named[]) =>
    namesFacet(field, names.slice(0, offered), (id) => engine.count(hits, family, id));
  const articles = hits.filter(({ kind }) => kind === 'article');
  return [
    { field: 'kind', values: kindsIn(hits) },
    ...(await Promise.all([
      byName('speaker', 'speaker', speakers),
      ...kinds.map((field) =>
        byName(
          field,
          'named',
          named.filter(([, kind]) => kind === field),
        ),
      ),
    ])),
    {
      field: 'article',
      values: texts.slice(0, offered).map(({ slug = '', title }) => ({ value: slug, label: title })),
    },
    {
      field: 'publication',
      values: counted(articles.flatMap(({ publication }) => publication ?? []))
        .sort((a, b) => b.count - a.count)
        .slice(0, mostPublications),
    },
    {
      field: 'year',
      values: counted(articles.map(({ date }) => date.slice(0, 4))).sort((a, b) => (a.value < b.value ? 1 : -1)),
    },
  ];
}

async function namesFacet(field: Field, names: Named[], count: (id: string) => Promise<number>): Promise<Facet> {
  const values = await Promise.all(
    names.map(async ([value, , label]) => ({ value, label, count: await count(value) })),
  );
  return { field, values: values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count) };
}

/** Names by how many of the lists hold them. */
function ranked(lists: Named[][]): Named[] {
  const counts = new Map<string, { one: Named; count: number }>();
  for (const one of lists.flat()) counts.set(one[0], { one, count: (counts.get(one[0])?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ one }) => one);
}

/** Kinds in a fixed order; how many quotes there are is known only when all articles are read. */
function kindsIn(hits: Hit[]): Facet['values'] {
  const counts = new Map(counted(hits.map(({ kind }) => kind)).map(({ value, count }) => [value, count]));
  const found = ['article', 'quote', ...kinds].filter((kind) => counts.has(kind === 'quote' ? 'article' : kind));
  return found.map((value) => ({ value, label: value, ...(value !== 'quote' && { count: counts.get(value) ?? 0 }) }));
}

function counted(values: string[]) {
  return [...Map.groupBy(values, (value) => value)].map(([value, group]) => ({
    value,
    label: value,
    count: group.length,
  }));
}
