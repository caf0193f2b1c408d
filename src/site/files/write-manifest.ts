import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { makeManifest } from './data-files.ts';

/**
 * Writes the manifest of a site that is otherwise whole, from its data files as they are there.
 * @param folder The site's folder. @param origin The address that the edition is published at, without its path.
 */
export async function writeManifest(edition: Edition, folder: string, origin: URL): Promise<void> {
  const data = join(folder, 'data');
  const manifest = makeManifest(edition, origin, ({ path }) => readFileSync(join(data, path)));
  await writeFile(join(data, 'manifest.json'), manifest);
}
