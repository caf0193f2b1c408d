import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digest } from '../edition/annotation-cache.ts';
import { installedPackages } from '../program/installed-packages.ts';
import { programFolder } from '../program/program-folder.ts';

/** All files that a page comes from beside the content, as globs below the program's folder. */
const sources = ['{src,public,compiled}/**/*.*', 'astro.config.mjs', 'package-lock.json'];

/** A digest of the program: its code, its styles and scripts, the libraries, and the Node that runs it. */
export async function programVersion(root = programFolder()): Promise<string> {
  const files = (await Array.fromAsync(glob(sources, { cwd: root, withFileTypes: true })))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digest([
    process.versions,
    installedPackages(root),
    files.map((file) => [relative(root, file), readFileSync(file, 'latin1')]),
  ]);
}
