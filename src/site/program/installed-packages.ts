import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What npm, pnpm and yarn note in a `node_modules` folder: every package with its version. */
const notes = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml'];

/**
 * The versions of all that a package runs on, as the installer noted them beside it; its own manifest stands for them
 * where no installer did. Empty for a checkout, whose lock tells.
 */
export function installedPackages(program: string): string[] {
  const folders = stepsTo(dirname(program)).filter((folder) => basename(folder) === 'node_modules');
  if (folders.length === 0) return [];
  const found = folders.flatMap((folder) => notes.map((note) => join(folder, note))).filter((file) => existsSync(file));
  return [join(program, 'package.json'), ...found].map((file) => readFileSync(file, 'utf8'));
}

/** A folder and all above it. */
function stepsTo(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...stepsTo(dirname(folder))];
}
