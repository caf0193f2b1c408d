import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Writes a file of the content folder, the whole at once: under another name beside its place, from where it takes its
 * name. Nothing is left of it where that fails. A file that it replaces keeps its permissions.
 * @throws Node's error when it can't; `EEXIST` where a file of that name must stay, `EXDEV` where a link leads out of the folder.
 */
export function addFile(path: string, content: string | Uint8Array, { within, mayReplace = false }: Place): void {
  const folder = dirname(path);
  makeFolder(resolve(folder));
  const way = relative(realpathSync(within), realpathSync(folder));
  if (way === '..' || way.startsWith(`..${sep}`)) throw refusal('EXDEV', path);
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (!mayReplace && old) throw refusal('EEXIST', path);
  const fresh = `${path}.${process.pid}`;
  try {
    writeFileSync(fresh, content, { flush: true });
    if (old?.isFile()) chmodSync(fresh, old.mode & 0o7777);
    renameSync(fresh, path);
  } finally {
    if (existsSync(fresh)) rmSync(fresh, { force: true });
  }
}

/**
 * Makes a folder and those above it, one by one: where nothing can be written, Node's own way of making several tells
 * that they are absent, or never ends.
 */
function makeFolder(folder: string): void {
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw refusal('EACCES', folder);
    if (code !== 'EEXIST' || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function refusal(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

interface Place {
  /** The content folder, which the file must not lie out of. */
  within: string;
  /** Whether it may take the place of a file of that name. Default: no. */
  mayReplace?: boolean;
}
