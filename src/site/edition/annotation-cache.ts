import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';
import { cacheFolder } from '../program/cache-folder.ts';
import { installedPackages } from '../program/installed-packages.ts';
import { programFolder } from '../program/program-folder.ts';
import { type KeptAnnotation, readAnnotations, writeAnnotations } from './annotation-file.ts';

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
 * Opens a cache that lies in a file. One that is missing, broken or of another engine or glossary is an empty one, and a
 * line that is not as it was written counts as none.
 * @param stamp The digest of all that every text depends on: engine, glossary, addresses.
 */
export function openCache(file: string, stamp: string, force: boolean): AnnotationCache {
  const old = new Map(force ? [] : readAnnotations(file, stamp));
  const current = new Map<string, KeptAnnotation>();
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
      writeAnnotations(file, stamp, current);
    },
  };
}

/** Where the annotations of a content folder are kept: no two folders share a file, also where they have one name. */
export function cacheFileOf(folder: string): string {
  return join(cacheFolder(), `annotations-${basename(folder)}-${digest(folder).slice(0, 8)}.jsonl`);
}

/**
 * All files that annotated texts come from, as globs below the program's folder. What the words of the interface and the citation
 * style say is no code: `openEdition` puts both among what every text depends on.
 */
export const engineSources = [
  'src/{annotate,citation,model}/**/*.*',
  'src/site/{edition,program}/**/*.*',
  'package-lock.json',
];

/** A digest of all code that annotated texts come from, libraries included: any change to it makes the cache another's. */
export async function engineVersion(root = programFolder()): Promise<string> {
  const files = (await Array.fromAsync(glob(engineSources, { cwd: root }))).sort();
  return digest([installedPackages(root), files.map((file) => [file, readFileSync(join(root, file), 'utf8')])]);
}

/** A digest of a value that JSON can say. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
