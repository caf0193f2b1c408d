import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { isFolder } from './list-shelf.ts';

/**
 * The content folder that a person means by a folder: itself, or the `content/` of a project, as `init` writes one, where
 * the project's own folder has nothing of an edition.
 */
export function editionFolder(folder: string): string {
  const inner = posix.join(folder, 'content');
  const isProject = existsSync(posix.join(folder, 'package.json')) && isFolder(inner);
  const isEdition = existsSync(posix.join(folder, 'site.yaml')) || isFolder(posix.join(folder, 'articles'));
  return isProject && !isEdition ? inner : folder;
}
