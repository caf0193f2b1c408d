import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isInstalled, programFile } from './program-folder.ts';

/**
 * The folder of everything that may be deleted at any time: `.cache` in a checkout. The package writes nothing into itself;
 * its cache lies where the system has users keep theirs, or, if that can't be written, among temporary files.
 */
export function cacheFolder(): string {
  if (!isInstalled()) return programFile('.cache');
  const folder = join(userCaches(), 'lectern');
  return isWritable(folder) ? folder : join(tmpdir(), `lectern-${userNumber()}`);
}

/** The folder for users' caches: the XDG Base Directory Specification's, and those of macOS and Windows. */
export function userCaches(environment = process.env, platform = process.platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  return environment.XDG_CACHE_HOME || join(homedir(), '.cache');
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function userNumber(): number | string {
  try {
    return userInfo().uid;
  } catch {
    return process.getuid?.() ?? 'user';
  }
}
