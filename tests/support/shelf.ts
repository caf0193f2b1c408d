import { relative } from 'node:path';
import { openShelf, type Shelf } from '../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder, type Files } from './content-folder.ts';

/** The shelf of a folder that holds one sound article, `articles/sound.md`, beside `files`. */
export async function shelfOf(files: Files): Promise<Shelf> {
  return openShelf(contentFolder({ 'articles/sound.md': anArticle, ...files }));
}

/** The faults of such a folder, a line each: `path:line:column rule reason`, the path relative to the folder. */
export async function faultsOf(files: Files): Promise<string[]> {
  return linesOf(await shelfOf(files));
}

/** A shelf's faults, likewise. */
export function linesOf({ folder, faults }: Shelf): string[] {
  return faults.map(({ file, line, column, rule, reason }) => {
    const place = [relative(folder, file), line, column].filter((part) => part !== undefined).join(':');
    return `${place} ${rule} ${reason.replaceAll(`${folder}/`, '')}`;
  });
}
