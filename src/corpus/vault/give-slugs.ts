import { posix } from 'node:path';
import type { Article } from '../../model/article.ts';
import type { Fault } from '../../model/fault.ts';
import { isId, toId } from '../../model/id.ts';
import { spread } from '../../model/search/filter-names.ts';
import type { Sourced } from '../reading.ts';
import { markdownEnding } from './folder-manner.ts';

/** Names of files and folders that are longer than systems take; endings of ours come on top. */
const longest = 120;

/**
 * Gives the articles of a vault their slugs: the address in `permalink`, else the name of the file, in letters, digits
 * and hyphens. Where that is taken, the names of its folders come before it, one by one, then a number after it. The
 * articles come, and have their slugs, in the order of their paths. Former slugs that are none, or another’s, are left out.
 */
export function giveSlugs(
  articles: Sourced<Article>[],
  folder: string,
): { articles: Sourced<Article>[]; faults: Fault[] } {
  const former = articles.map(({ item }) => item.formerly.filter(isId));
  const taken = new Set(former.flat());
  const faults: Fault[] = [];
  const kept = new Set<string>();
  const named = articles.map((article, index): Sourced<Article> => {
    const { path, permalink } = article.item;
    const names = posix.relative(folder, path).replace(markdownEnding, '').split('/');
    const slug = candidates(names, permalink).find((candidate) => !taken.has(candidate)) ?? '';
    taken.add(slug);
    if (permalink === undefined && names.at(-1) !== slug) faults.push(told(path, slug));
    const formerly = (former[index] ?? []).filter((id) => !kept.has(id) && kept.add(id));
    return { ...article, item: { ...article.item, slug, formerly } };
  });
  return { articles: named, faults };
}

function* candidates(names: string[], permalink: string | undefined): Generator<string> {
  const last = names.at(-1) ?? '';
  const fallback = `note-${spread(names.join('/'), 2 ** 24).toString(36)}`;
  const given = slugOf((permalink ?? '').replace(/\.html?$|\/index\.html?$/, ''));
  if (given) yield given;
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const slug = toId(last) ? slugOf(names.slice(at).join(' ')) : fallback;
    if (slug) yield slug;
  }
  for (let count = 2; ; count += 1) yield `${slugOf(last) || fallback}-${count}`;
}

function slugOf(name: string): string {
  const id = isId(name) ? name : toId(name);
  return id.length <= longest ? id : id.slice(0, longest).replace(/-[^-]*$/, '');
}

function told(file: string, slug: string): Fault {
  const reason = `Unexpected name \`${posix.basename(file)}\`, expected one that can be an address: it is published as \`${slug}\``;
  return { rule: 'unsafe-name', file, reason, isLenient: true };
}
