import { posix } from 'node:path';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { foldersOfKinds } from '../../model/entity.ts';
import type { EditionEntity } from './annotate-content.ts';
import type { Destination } from './destination.ts';

/** Something that a link may call by its name, and the name as it is written. */
export interface Named {
  name: string;
  destination: Destination;
}

/** What articles and entries are called, by `nameKey`: files and names first, then titles and ids, then other names. */
export function indexNames({ articles, entities, byAddress }: Nameable): ReadonlyMap<string, Named> {
  const ofArticles = articles.map(({ slug, path, title, formerly }) => ({
    destination: byAddress.get(`articles/${slug}/`),
    names: [[slug, posix.basename(path, '.md')], [title], formerly],
  }));
  const ofEntities = entities.map(({ id, kind, name, aliases, formerly }) => ({
    destination: byAddress.get(`${foldersOfKinds[kind]}/${id}/`),
    names: [[name], [id], [...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)), ...formerly]],
  }));
  const all = [...ofArticles, ...ofEntities];
  const index = new Map<string, Named>();
  for (const tier of [0, 1, 2]) {
    const called = all.flatMap(({ destination, names }) =>
      destination ? (names[tier] ?? []).map((name): Named => ({ name, destination })) : [],
    );
    for (const named of called) if (!index.has(nameKey(named.name))) index.set(nameKey(named.name), named);
  }
  return index;
}

/** What a link by name leads to; folders before the name are left aside where nothing has the whole for its name. */
export function findNamed(name: string, index: ReadonlyMap<string, Named>): Destination | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return [name, last].map((one) => index.get(nameKey(one))?.destination).find((one) => one !== undefined);
}

/** A name without what writers of links don't keep: letter case, `.md`, and whether blanks or hyphens part its words. */
function nameKey(name: string): string {
  const words = name.normalize().replace(/\.md$/i, '');
  return words
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

interface Nameable {
  articles: Shelf['articles'];
  entities: readonly EditionEntity[];
  byAddress: ReadonlyMap<string, Destination>;
}
