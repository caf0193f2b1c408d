import { posix } from 'node:path';
import { nearest } from '../model/nearest.ts';

/**
 * The picture that an address most likely stands for, written as an address of the same kind, from the content folder
 * or from the folder of the file that names it: one of the same name elsewhere, else the one that is most like it.
 * @param file The file that names it, and `paths` those of all pictures, relative to the content folder.
 */
export function nearestPicture(address: string, file: string, paths: Iterable<string>): string | undefined {
  const toWritten = (path: string) =>
    address.startsWith('/') ? `/${path}` : posix.relative(posix.dirname(file), path);
  const nameOf = (path: string) => posix.basename(path).toLowerCase();
  const all = [...paths];
  const namesakes = all.filter((path) => nameOf(path) === nameOf(address));
  const [namesake] = namesakes;
  if (namesake !== undefined && namesakes.length === 1) return toWritten(namesake);
  return nearest(address, all.map(toWritten));
}
