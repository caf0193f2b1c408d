import { existsSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { siteFile, titleOfFolder } from '../../intake/file/new-edition.ts';
import { writeSchemas } from '../write-schemas.ts';

/** Writes the `site.yaml` of an edition that has none. Throws Node's error where it can't. */
export function addSite(content: string): void {
  const files = ['site.yaml', 'site.yml'].map((name) => posix.join(content, name));
  if (files.some((file) => existsSync(file))) return;
  addFile(posix.join(content, 'site.yaml'), siteFile(titleOfFolder(basename(resolve(content)))), { within: content });
  writeSchemas(content);
}
