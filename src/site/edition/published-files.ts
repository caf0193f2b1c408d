import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from './settings.ts';

/** What a file holds, by its path in the content folder that the settings name. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(readSettings().content, path)));
}

/**
 * Copies the files of the content folder that are published as they are to their places in a site. Their bytes are
 * copied and not their permissions, since a site is for any web server to read.
 */
export async function publishFiles(files: readonly string[], content: string, site: string): Promise<void> {
  for (const path of files) {
    const file = join(site, path.normalize());
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await readFile(join(content, path)));
  }
}
