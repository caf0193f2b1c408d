import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path in the folder: text, or bytes as they are. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder on disk that holds `files` until the test ends; gives its path. */
export function contentFolder(files: Files): string {
  const folder = writeContent(files);
  onTestFinished(() => removeContent(folder));
  return folder;
}

/** The same for a fixture, which removes it by `removeContent`. */
export function writeContent(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-content-'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export function removeContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The least that an article can be. */
export const anArticle = '---\ntitle: A title\ndate: 2018-09-27\n---\n\nText.\n';
