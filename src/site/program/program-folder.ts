import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The variable that tells pages where the program is: their modules are bundled elsewhere. */
export const programVariable = 'LECTERN_PROGRAM';

/** The folder of the program: the checkout, or the package as it was installed. Compiled files lie as deep as sources. */
export function programFolder(): string {
  return process.env[programVariable] || fileURLToPath(new URL('../../..', import.meta.url));
}

/** A file of the program by its path in the folder, such as `src/docs`. */
export function programFile(path: string): string {
  return join(programFolder(), path);
}

/** Whether the program was installed as a package: its folder is written to by nobody but the installer then. */
export function isInstalled(folder = programFolder()): boolean {
  return `${folder}${sep}`.includes(`${sep}node_modules${sep}`);
}
