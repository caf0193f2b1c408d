import { type Dirent, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * How a content folder is read. `edition`: by the places of its files, of which `articles/` is one. `vault`: a folder of
 * Markdown without `articles/`, as note-taking programs and blogs have it, in which every Markdown file is an article.
 */
export type Manner = 'edition' | 'vault';

/** How a folder is to be read, from what it holds. */
export function mannerOf(folder: string): Manner {
  const entries = entriesOf(folder);
  if (entries.some((entry) => entry.name === 'articles')) return 'edition';
  return holdsText(folder, entries, 4) ? 'vault' : 'edition';
}

/** A file of Markdown, by the ending of its name. */
export const markdownEnding = /\.(?:md|markdown|mdx)$/i;

/** Folders of other programs, in which nothing is that anybody reads: what they were installed, made or set up with. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (name.startsWith('_') && !/^_(?:posts|drafts)$/.test(name));
}

/** Whether there is a text at most so many folders deep, beside the glossary. */
function holdsText(folder: string, entries: readonly Dirent[], depth: number): boolean {
  if (entries.some((entry) => entry.isFile() && isText(entry.name))) return true;
  const below = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'glossary' && !isPassedOver(entry.name),
  );
  return (
    depth > 0 &&
    below.some(({ name }) => holdsText(posix.join(folder, name), entriesOf(posix.join(folder, name)), depth - 1))
  );
}

function isText(name: string): boolean {
  return markdownEnding.test(name) && !/^readme\./i.test(name) && !name.startsWith('.');
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
