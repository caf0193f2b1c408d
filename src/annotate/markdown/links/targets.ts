import GithubSlugger, { slug } from 'github-slugger';
import type { Root } from 'hast';
import { decoded } from '../../../model/decoded.ts';
import { elementsIn } from '../tree/elements-in.ts';
import { authored } from '../tree/sanitize-schema.ts';
import type { AuthoredLink } from './links.ts';

/** Places in a text that a link can lead to: what authors call them, and their ids. A name may stand more than once: the first counts. */
export type Targets = [name: string, id: string][];

/**
 * What can be linked to in a marked tree: by the ids and names that its author gave, and headings by their ids and by
 * the names that GitHub has for them.
 * @see https://github.com/Flet/github-slugger
 */
export function targetsIn(tree: Root, headings: readonly { id: string; text: string }[]): Targets {
  const targets: Targets = [];
  for (const { properties } of elementsIn(tree)) {
    const { id } = properties;
    if (typeof id === 'string' && id.startsWith(authored)) targets.push([id.slice(authored.length).normalize(), id]);
  }
  const slugger = new GithubSlugger();
  const slugs = headings.map(({ id, text }): [string, string] => [slugger.slug(text).normalize(), id]);
  return [...targets, ...slugs, ...headings.map(({ id }): [string, string] => [id, id])];
}

/** The ids of targets by their names, prepared for `idOfFragment`. */
export function toTargetMap(targets: Targets): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, id] of targets) if (!map.has(name)) map.set(name, id);
  return map;
}

/**
 * The id that a fragment without its `#`, percent signs decoded, leads to: a name as it is, in small letters, the words
 * of a heading (`On leadership`), or what other programs than GitHub make of them, who put their hyphens elsewhere
 * (`the-4-2-release` of *The 4.2 release*), where that means one place alone. Undefined where there is none.
 */
export function idOfFragment(fragment: string, targets: ReadonlyMap<string, string>): string | undefined {
  const name = fragment.normalize().replace(/^user-content-/, '');
  return targets.get(name) ?? targets.get(name.toLowerCase()) ?? targets.get(slug(name)) ?? idOfLetters(name, targets);
}

/** The one id with a name of the same letters and digits. */
function idOfLetters(fragment: string, targets: ReadonlyMap<string, string>): string | undefined {
  const ids = byLetters.get(targets) ?? Map.groupBy(targets, ([name]) => lettersIn(name));
  byLetters.set(targets, ids);
  const found = new Set((ids.get(lettersIn(fragment)) ?? []).map(([, id]) => id));
  return found.size === 1 ? [...found][0] : undefined;
}

const byLetters = new WeakMap<ReadonlyMap<string, string>, Map<string, [string, string][]>>();

function lettersIn(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The addresses of links, those to places of the same text by the ids of those, others as they are. */
export function ownAddresses(links: readonly AuthoredLink[], targets: Targets): string[] {
  const map = toTargetMap(targets);
  return links.map(({ address }) => {
    const fragment = address.startsWith('#') ? decoded(address.slice(1)) : undefined;
    const id = fragment === undefined ? undefined : idOfFragment(fragment, map);
    return id === undefined ? address : `#${encodeURIComponent(id)}`;
  });
}
