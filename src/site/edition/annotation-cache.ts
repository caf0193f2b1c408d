import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';

/** Annotated texts from an earlier build, each under the digest of all that it was made from. */
export interface AnnotationCache {
  /** What was made from the same text under the same circumstances, or makes it. */
  get(key: string, ingredients: unknown, make: () => Annotated): Annotated;
  /** How many texts were made rather than found. */
  made(): number;
  /** Writes what was asked for since the cache was opened; what nobody asked for is dropped. */
  save(): void;
}

/**
 * Opens the cache of a content folder. A file that is missing, broken or of another engine or glossary is an empty one.
 * @param common All that every text depends on: engine, glossary, addresses.
 */
export function openCache(file: string, common: unknown, force: boolean): AnnotationCache {
  const stamp = digest(common);
  const old = force ? new Map<string, Entry>() : read(file, stamp);
  const current = new Map<string, Entry>();
  let made = 0;
  return {
    get(key, ingredients, make) {
      const wanted = digest(ingredients);
      const found = old.get(key);
      const entry = found?.digest === wanted ? found : { digest: wanted, annotated: make() };
      if (entry !== found) made += 1;
      current.set(key, entry);
      return entry.annotated;
    },
    made: () => made,
    save() {
      if (made === 0 && current.size === old.size) return;
      mkdirSync(dirname(file), { recursive: true });
      const lines = [JSON.stringify({ stamp }), ...[...current].map((entry) => JSON.stringify(entry))];
      writeFileSync(`${file}.${process.pid}`, `${lines.join('\n')}\n`);
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}

const sources = ['src/{annotate,citation,model}/**/*.*', 'src/site/edition/typesetting.ts', 'package-lock.json'];

/** A digest of all code that annotated texts come from, libraries included: any change to it makes the cache another's. */
export async function engineVersion(root: string): Promise<string> {
  const files = (await Array.fromAsync(glob(sources, { cwd: root }))).sort();
  return digest(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

interface Entry {
  digest: string;
  annotated: Annotated;
}

function read(file: string, stamp: string): Map<string, Entry> {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    if ((JSON.parse(head) as { stamp?: string }).stamp !== stamp) return new Map();
    return new Map(lines.map((line) => JSON.parse(line) as [string, Entry]));
  } catch {
    return new Map();
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
