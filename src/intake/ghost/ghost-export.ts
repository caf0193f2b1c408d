import { listAt, textAt, valueAt } from '../glossary/value-at.ts';

/** What an export of Ghost holds, or undefined for other JSON. @see https://ghost.org/docs/migration/custom/ */
export function openExport(text: string): GhostExport | undefined {
  const data = dataIn(parsed(text));
  const posts = listAt(data, 'posts');
  if (!Array.isArray(valueAt(data, 'posts')) || !posts.every((post) => textAt(post, 'title') !== undefined))
    return undefined;
  if (!['users', 'posts_tags', 'settings'].some((table) => Array.isArray(valueAt(data, table)))) return undefined;
  const setting = (key: string) =>
    textAt(
      listAt(data, 'settings').find((one) => textAt(one, 'key') === key),
      'value',
    );
  return {
    posts,
    title: setting('title'),
    language: setting('locale') ?? setting('lang'),
    authorsOf: (post) =>
      namesOf(post, data, { table: 'posts_authors', key: 'author_id', of: 'users', own: 'author_id' }),
    tagsOf: (post) => namesOf(post, data, { table: 'posts_tags', key: 'tag_id', of: 'tags' }),
    detail: (post, key) =>
      textAt(
        listAt(data, 'posts_meta').find((one) => idAt(one, 'post_id') === idAt(post, 'id')),
        key,
      ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ghost has written its tables in three wrappings. */
function dataIn(json: unknown): unknown {
  return valueAt(listAt(json, 'db')[0], 'data') ?? valueAt(json, 'data') ?? undefined;
}

/** The names of what a post is linked with by a table, in its order. */
function namesOf(post: unknown, data: unknown, { table, key, of, own }: Relation): string[] {
  const linked = listAt(data, table)
    .filter((one) => idAt(one, 'post_id') === idAt(post, 'id'))
    .sort((a, b) => Number(valueAt(a, 'sort_order') ?? 0) - Number(valueAt(b, 'sort_order') ?? 0))
    .map((one) => idAt(one, key));
  const ids = linked.length === 0 && own !== undefined ? [idAt(post, own)] : linked;
  return ids.flatMap(
    (id) =>
      textAt(
        listAt(data, of).find((one) => id !== '' && idAt(one, 'id') === id),
        'name',
      ) ?? [],
  );
}

/** Ids are numbers in old exports. */
function idAt(row: unknown, key: string): string {
  const id = valueAt(row, key);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

export interface GhostExport {
  posts: unknown[];
  /** What the site is called. */
  title: string | undefined;
  /** A BCP 47 tag. */
  language: string | undefined;
  authorsOf(post: unknown): string[];
  tagsOf(post: unknown): string[];
  /** A field that Ghost keeps beside posts: `meta_description`. */
  detail(post: unknown, key: string): string | undefined;
}

interface Relation {
  table: string;
  key: string;
  of: string;
  /** The field of the post itself, in old exports. */
  own?: string;
}
