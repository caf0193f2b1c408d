import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { type DataFile, manifestOf } from './data-files.ts';

/**
 * Writes the edition's data files and their manifest, each made once. They are no routes of Astro's, which would take
 * as long for each as for a page.
 * @param folder The site's folder. @param origin The address that the edition is published at, without its path.
 */
export function writeDataFiles(edition: Edition, folder: string, origin: URL): void {
  const data = join(folder, 'data');
  const write = (file: DataFile): Uint8Array => {
    const bytes = Buffer.from(file.make());
    mkdirSync(dirname(join(data, file.path)), { recursive: true });
    writeFileSync(join(data, file.path), bytes);
    return bytes;
  };
  write(manifestOf(edition, origin, write));
}
