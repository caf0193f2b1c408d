import { lstatSync } from 'node:fs';

/** What stands at a path: a link is not followed; `other` is what has no content, such as a socket. */
export function kindOf(path: string): 'nothing' | 'folder' | 'link' | 'file' | 'other' {
  try {
    const found = lstatSync(path);
    return found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : 'other';
  } catch (error) {
    if (['ENOENT', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'nothing';
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'other'; // a file stands where its folder would
    throw error;
  }
}
