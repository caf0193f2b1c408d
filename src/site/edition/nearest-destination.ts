import { posix } from 'node:path';
import { nearest } from '../../model/nearest.ts';
import type { LinkIndex } from './link-index.ts';

/**
 * What the author of a link that leads nowhere most likely meant, written in the same way: a file of the same name in
 * another folder, else the path or address that is most like it.
 * @param from The text with the link.
 */
export function nearestDestination(
  path: string,
  from: { path: string; page: string },
  { byPath, byAddress }: LinkIndex,
): string | undefined {
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
