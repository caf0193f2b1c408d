import type { KindOfEdition } from '../../model/kinds.ts';
import { pictureEnding, type ShelfMark, shelfMark } from '../shelf-mark.ts';
import { markdownEnding } from './folder-manner.ts';

/**
 * What the file at `path` is in a vault: Markdown is an article wherever it lies, the files of an edition beside
 * `articles/` are what they are there, and the rest is what texts may show or link to.
 */
export function vaultMark(path: string, kinds: readonly KindOfEdition[]): ShelfMark {
  const mark = shelfMark(path, kinds);
  if (path.startsWith('glossary/') || mark.role === 'aside') return mark;
  if (pictureEnding.test(path)) return { role: 'picture' };
  if (markdownEnding.test(path)) return { role: 'article', slug: path.replace(markdownEnding, '') };
  return mark.role === 'list' || mark.role === 'unknown'
    ? { role: 'unknown', expected: 'Markdown or a picture' }
    : mark;
}
