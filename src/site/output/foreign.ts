import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOf } from './kind-of.ts';
import type { Made } from './mark.ts';

/**
 * What lies in a folder and was not made by Lectern, as paths with slashes: a folder that holds nothing of Lectern's
 * stands for all that is in it.
 */
export function foreignIn(folder: string, made: Made): string[] {
  return sift(folder, '', made).foreign;
}

/** Those of the paths, or below them, where `next` has something of its own, so that both can't be kept. */
export function clashes(paths: string[], folder: string, next: string): string[] {
  return paths.flatMap((path) => {
    const [mine, theirs] = [kindOf(join(folder, path)), kindOf(join(next, path))];
    if (theirs === 'nothing') return [];
    return mine === 'folder' && theirs === 'folder' ? clashes(childrenOf(folder, path), folder, next) : [path];
  });
}

/**
 * Puts what lies at the paths into `next` as well: files by a second link, which costs no room, or as a copy where the
 * file system has no links. `.git` is left out: hosts don't serve it, and it is moved at the end.
 */
export function shareWith(next: string, folder: string, paths: string[]): void {
  for (const path of paths.filter((one) => one !== '.git')) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    share(join(folder, path), join(next, path));
  }
}

/** Moves what lies at the paths from one folder to another. What both have stays as the later of the two. */
export function moveOver(paths: string[], from: string, to: string): void {
  for (const path of paths) {
    const [mine, theirs] = [join(from, path), join(to, path)];
    const kinds = [kindOf(mine), kindOf(theirs)];
    if (kinds.every((kind) => kind === 'folder')) moveOver(childrenOf(from, path), from, to);
    else if (kinds[1] === 'nothing' || isLater(mine, theirs)) {
      mkdirSync(dirname(theirs), { recursive: true });
      renameSync(mine, theirs);
    }
  }
}

function sift(folder: string, path: string, made: Made): Sifted {
  const parts = childrenOf(folder, path).map((child) => siftOne(folder, child, made));
  const hasOwn = parts.length === 0 ? made.folder(path) : parts.some((part) => part.hasOwn);
  return { foreign: parts.flatMap(({ foreign }) => foreign), hasOwn };
}

function siftOne(folder: string, path: string, made: Made): Sifted {
  const isFolder = kindOf(join(folder, path)) === 'folder';
  const sifted = isFolder && path !== '.git' ? sift(folder, path, made) : { foreign: [], hasOwn: made.file(path) };
  return sifted.hasOwn ? sifted : { foreign: [path], hasOwn: false };
}

function share(from: string, to: string): void {
  const kind = kindOf(from);
  if (kind === 'folder') {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) share(join(from, name), join(to, name));
  } else if (kind === 'link') symlinkSync(readlinkSync(from), to);
  else if (kind === 'file') linkOrCopy(from, to);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

function childrenOf(folder: string, path: string): string[] {
  return readdirSync(join(folder, path)).map((name) => (path === '' ? name : `${path}/${name}`));
}

function isLater(one: string, other: string): boolean {
  return lstatSync(one).mtimeMs > lstatSync(other).mtimeMs;
}

/** What was found in a folder, and whether anything in it is Lectern's. */
interface Sifted {
  foreign: string[];
  hasOwn: boolean;
}
