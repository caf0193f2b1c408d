import { statSync } from 'node:fs';
import { posix } from 'node:path';

/** Folders that other programs keep a site's pictures in, whose paths then begin with a slash. */
const roots = ['', 'static', 'public', 'assets', 'source', 'src', 'content', 'images', 'attachments'];

/**
 * The file that a source names by a path: from its own folder, or, where the path begins with a slash, from one of the
 * folders above it and what programs call their folder of pictures there. Undefined where there is none.
 */
export function findBeside(source: string, path: string): string | undefined {
  const folder = posix.dirname(source);
  if (!path.startsWith('/')) return [posix.join(folder, path)].find(isFile);
  const above = Array.from({ length: 6 }, (_, steps) => posix.join(folder, '../'.repeat(steps)));
  return above.flatMap((place) => roots.map((root) => posix.join(place, root, path))).find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
