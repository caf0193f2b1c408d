import { mkdirSync } from 'node:fs';

/**
 * Does something with `folder` as the working directory. Astro keeps what it bundles for itself in `.astro` of the working
 * directory, unless the pages go somewhere below that: it would be left in the folder that a command is run in, and two
 * builds from one folder would take each other's. Paths must be absolute meanwhile.
 */
export async function workingIn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
