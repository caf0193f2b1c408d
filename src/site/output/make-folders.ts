import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { kindOf } from './kind-of.ts';

/**
 * Makes a folder and those above it that aren't there. (Node's own `recursive` never ends where the system has a folder
 * but lets none be made in it, such as `/proc`.)
 * @returns The folders that were made, the topmost first.
 */
export function makeFolders(path: string): string[] {
  if (kindOf(path) === 'folder') return [];
  const above = dirname(path) === path ? [] : makeFolders(dirname(path));
  try {
    mkdirSync(path);
    return [...above, path];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return above; // a link to a folder, or another process was quicker
    if (code !== 'ENOENT') throw error;
    throw Object.assign(new Error(`No folder can be made at ${path}`, { cause: error }), { code: 'EPERM', path });
  }
}
