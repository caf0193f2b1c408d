import { posix } from 'node:path';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { folderOf } from '../../model/kinds.ts';
import type { EditionEntity } from './annotate-content.ts';
import type { Destination } from './destination.ts';

/** Something that a link may call by its name, and the name as it is written. */
export interface Named {
  name: string;
  destination: Destination;
}

/**
 * What articles and entries are called, by `nameKey`: slugs and names first, then files, then titles
 * and ids, then other names.
 */
export function indexNames({ folder, articles, entities, files, byAddress }: Nameable): ReadonlyMap<string, Named> {
  const ofArticles = articles.map(({ slug, path, title, formerly, aliases }) => ({
    destination: byAddress.get(`articles/${slug}/`),
    names: [[slug], pathNames(posix.relative(folder, path).replace(ending, '')), [title], [...aliases, ...formerly]],
  }));
  const ofFiles = files.map(([path, destination]) => ({ destination, names: [[], pathNames(path)] }));
  const ofEntities = entities.map(({ id, kind, folder, name, aliases, formerly }) => ({
    destination: byAddress.get(`${folderOf({ kind, ...(folder && { folder }) })}/${id}/`),
    names: [
      [name],
      [],
      [id],
      [...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)), ...formerly],
    ],
  }));
  const all = [...ofArticles, ...ofEntities, ...ofFiles];
  const index = new Map<string, Named>();
  for (const tier of [0, 1, 2, 3]) {
    const called = all.flatMap(({ destination, names }) =>
      destination ? (names[tier] ?? []).map((name): Named => ({ name, destination })) : [],
    );
    for (const named of called) if (!index.has(nameKey(named.name))) index.set(nameKey(named.name), named);
  }
  return index;
}

/** What a file may be called: its name, with as many of its folders before it as tell it from others. */
function pathNames(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/')).reverse();
}

const ending = /\.(?:md|markdown|mdx)$/i;

/** What a link by name leads to; folders before the name are left aside where nothing has the whole for its name. */
export function findNamed(name: string, index: ReadonlyMap<string, Named>): Destination | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return [name, last].map((one) => index.get(nameKey(one))?.destination).find((one) => one !== undefined);
}

/** A name without what writers of links don't keep: letter case, the ending of a text’s file, and whether blanks or hyphens part its words. */
function nameKey(name: string): string {
  const words = name.normalize().replace(ending, '');
  return words
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

interface Nameable {
  folder: string;
  articles: Shelf['articles'];
  entities: readonly EditionEntity[];
  /** Other files, by their paths in the content folder. */
  files: readonly (readonly [path: string, destination: Destination])[];
  byAddress: ReadonlyMap<string, Destination>;
}
