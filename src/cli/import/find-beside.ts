import { statSync } from 'node:fs';
import { posix } from 'node:path';

/** Folders that other programs keep a site's pictures in, whose paths then begin with a slash. */
const roots = ['', 'static', 'public', 'assets', 'source', 'src', 'content', 'images', 'attachments'];

/**
 * The file that a source names by a path: from its own folder; from one of the folders above it and what programs call
 * their folder of pictures there; or, by its name alone, wherever it lies in the folders that are imported, as Obsidian
 * has it. Undefined where there is none.
 * @param pictures The pictures that lie in these folders, by their names.
 */
export function findBeside(source: string, path: string, pictures: ReadonlyMap<string, string>): string | undefined {
  const folder = posix.dirname(source);
  const above = Array.from({ length: 6 }, (_, steps) => posix.join(folder, '../'.repeat(steps)));
  const places = path.startsWith('/') ? [] : [posix.join(folder, path)];
  return (
    [...places, ...above.flatMap((place) => roots.map((root) => posix.join(place, root, path)))].find(isFile) ??
    pictures.get(posix.basename(path))
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
