import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own Markdown: articles, entries and documentation. */
export function readSources(): string[] {
  return ['content', 'src/docs', 'tests/fixtures']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .filter((text) => text !== '');
}
