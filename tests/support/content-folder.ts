import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path in the folder: text, or bytes as they are. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder on disk that holds `files` until the test ends; gives its path. */
export function contentFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The least that an article can be. */
export const anArticle = '---\ntitle: A title\ndate: 2018-09-27\n---\n\nText.\n';
