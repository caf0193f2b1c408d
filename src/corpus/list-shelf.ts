import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { type KindOfEdition, kindsOf } from '../model/kinds.ts';
import { listFiles } from './list-files.ts';
import { openSite } from './read-site.ts';
import { type ShelfMark, shelfMark } from './shelf-mark.ts';
import { type Manner, mannerOf } from './vault/folder-manner.ts';
import { vaultMark } from './vault/vault-mark.ts';

/** The files of a content folder, or of a folder shaped like a part of one, with what each is. Strangers are told of. */
export function listShelf(folder: string, part: '' | 'glossary' = ''): ShelfList {
  const manner = part === '' ? mannerOf(folder) : 'edition';
  // The kinds of entity are the edition's to say.
  const kinds = kindsOf(openSite(part === '' ? folder : posix.join(folder, '..')));
  const { files: paths, faults } = listFiles(folder, { part, manner, kinds });
  const markOf = manner === 'vault' ? vaultMark : shelfMark;
  const files = paths.map((path) => ({ file: posix.join(folder, path), mark: markOf(posix.join(part, path), kinds) }));
  return { manner, kinds, files, faults: [...faults, ...files.flatMap(strangers)] };
}

/** Whether there is a folder at `path` that can be looked at. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function strangers({ file, mark }: ShelvedFile): Fault[] {
  if (mark.role !== 'unknown') return [];
  const reason = `Unexpected file \`${posix.basename(file)}\`, expected ${mark.expected}`;
  return [{ rule: 'unknown-file', file, reason }];
}

export interface ShelfList {
  manner: Manner;
  /** The kinds of entity that the edition has. */
  kinds: readonly KindOfEdition[];
  files: ShelvedFile[];
  faults: Fault[];
}

/** A file of the content folder: its path as the person would name it, and what it is. */
export interface ShelvedFile {
  file: string;
  mark: ShelfMark;
}
