import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';
import { cacheFolder } from '../program/cache-folder.ts';
import { installedPackages } from '../program/installed-packages.ts';
import { programFolder } from '../program/program-folder.ts';

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
 * Opens the cache of a content folder. A file that is missing, broken or of another engine or glossary is an empty one,
 * and a line that is not as it was written counts as none: each ends with a digest of what stands before.
 * @param stamp The digest of all that every text depends on: engine, glossary, addresses.
 */
export function openCache(file: string, stamp: string, force: boolean): AnnotationCache {
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
      writeLines(`${file}.${process.pid}`, linesOf(stamp, current));
      putInPlace(`${file}.${process.pid}`, file);
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

interface Entry {
  digest: string;
  annotated: Annotated;
}

function* linesOf(stamp: string, entries: ReadonlyMap<string, Entry>): Generator<string> {
  yield JSON.stringify({ stamp });
  for (const [key, entry] of entries) yield sealed(key, entry);
}

/** Writes line by line: all in one string would take more memory than what it is made from. */
function writeLines(file: string, lines: Iterable<string>): void {
  const open = openSync(file, 'w');
  try {
    for (const line of lines) writeFileSync(open, `${line}\n`);
  } finally {
    closeSync(open);
  }
}

/** Renames a file, also onto a folder that stands in its place by mistake. */
function putInPlace(fresh: string, file: string): void {
  try {
    renameSync(fresh, file);
  } catch {
    rmSync(file, { recursive: true, force: true });
    renameSync(fresh, file);
  }
}

function read(file: string, stamp: string): Map<string, Entry> {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    if (head !== JSON.stringify({ stamp })) return new Map();
    return new Map(lines.flatMap((line) => unsealed(line)));
  } catch {
    return new Map();
  }
}

/** A line of the file: `["key",{entry},"digest of all before the last comma"]`. */
function sealed(key: string, entry: Entry): string {
  const front = JSON.stringify([key, entry]).slice(0, -1);
  return front + sealOf(front);
}

/** What a line holds; nothing where it isn't as it was written, whether or not it is JSON. */
function unsealed(line: string): [string, Entry][] {
  const at = line.lastIndexOf(',');
  if (at < 0 || sealOf(line.slice(0, at)) !== line.slice(at)) return [];
  const [key, entry] = JSON.parse(line) as [string, Entry];
  return [[key, entry]];
}

function sealOf(front: string): string {
  return `,"${createHash('sha256').update(front).digest('base64url')}"]`;
}

/** A digest of a value that JSON can say. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
