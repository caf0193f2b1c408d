import { lstatSync } from 'node:fs';

/** The kind of file at a path. Links are not followed; `other` is a file without content, such as a socket. */
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
