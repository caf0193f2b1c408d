import { existsSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { siteFile, titleOfFolder } from '../../intake/file/new-edition.ts';
import { writeSchemas } from '../write-schemas.ts';

/** Writes the `site.yaml` of an edition that has none. Throws Node's error where it can't. */
export function addSite(content: string, language?: string): void {
  if (hasSite(content)) return;
  const text = siteFile(titleOfFolder(basename(resolve(content))), language);
  addFile(posix.join(content, 'site.yaml'), text, { within: content });
  writeSchemas(content);
}

export function hasSite(content: string): boolean {
  return ['site.yaml', 'site.yml'].some((name) => existsSync(posix.join(content, name)));
}
