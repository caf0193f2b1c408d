import { posix } from 'node:path';
import { nearest } from '../../model/nearest.ts';
import type { LinkIndex } from './link-index.ts';

/** How many links are compared with all that there is: where more lead nowhere, there is something else to mend first. */
const most = 500;
const found = new WeakMap<LinkIndex, Map<string, string | undefined>>();

/** The same as `findNearest`, once for each path and folder; undefined where there have been too many. */
export function nearestDestination(path: string, from: { path: string }, index: LinkIndex): string | undefined {
  return within(index, `${posix.dirname(from.path)} ${path}`, () => findNearest(path, from, index));
}

/** The name of an article or entry that a link by name most likely meant, within the same bounds. */
export function nearestName(name: string, index: LinkIndex): string | undefined {
  const published = [...index.byName.values()].filter(({ destination }) => destination.refusal === undefined);
  return within(index, `[[${name}`, () =>
    nearest(
      name,
      published.map((one) => one.name),
    ),
  );
}

function within(index: LinkIndex, key: string, find: () => string | undefined): string | undefined {
  const known = found.get(index) ?? new Map<string, string | undefined>();
  found.set(index, known);
  if (!known.has(key) && known.size < most) known.set(key, find());
  return known.get(key);
}

/**
 * What the author of a link that leads nowhere most likely meant, written in the same way: a file of the same name in
 * another folder, else the path or address that is most like it.
 * @param from The text with the link.
 */
function findNearest(path: string, from: { path: string }, { byPath, byAddress }: LinkIndex): string | undefined {
  const isAbsolute = path.startsWith('/');
  const folder = posix.dirname(from.path);
  const hasEnding = /\.[a-z\d]+$/i.test(path);
  const toWritten = (file: string) => {
    const relative = isAbsolute ? `/${file}` : posix.relative(folder, file);
    return hasEnding ? relative : relative.replace(/\.md$/, '');
  };
  const published = [...byPath].filter(([, { refusal }]) => refusal === undefined).map(([file]) => file);
  const namesakes = published.filter((file) => nameOf(file) === nameOf(path));
  if (namesakes.length === 1) return toWritten(namesakes[0] as string);
  const addresses = isAbsolute ? [...byAddress.keys()].map((address) => `/${address}`) : [];
  return nearest(path, [...published.map(toWritten), ...addresses]);
}

/** The name of a file or page, ending, case and the signs between its words left aside. */
function nameOf(path: string): string {
  return posix
    .basename(path.replace(/\/$/, ''))
    .replace(/\.(?:md|html?)$/i, '')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
}
