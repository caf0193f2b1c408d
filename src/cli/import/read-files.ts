import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Surroundings } from '../../intake/draft.ts';
import { mostBytes, readSource } from '../../intake/read-source.ts';
import { showProgress } from '../progress.ts';
import type { Refused } from './describe.ts';
import { findBeside } from './find-beside.ts';
import type { ReadFile } from './plan-articles.ts';

/** Reads each file; what one of them holds costs the others nothing. */
export async function readFiles(files: readonly string[], edition: Edition): Promise<ReadSources> {
  const found: ReadSources = { read: [], refused: [] };
  const progress = showProgress('Reading');
  const neighbours = new Map<string, readonly string[]>();
  for (const [index, from] of files.entries()) {
    progress.step(index, files.length);
    const reading = await readFile(from, { ...edition, neighbours: namesBeside(from, neighbours) });
    if ('refusal' in reading) found.refused.push({ from, refusal: reading.refusal });
    else found.read.push(...reading.drafts.map((draft) => ({ from, draft })));
  }
  progress.end();
  return found;
}

async function readFile(from: string, edition: Place): ReturnType<typeof readSource> {
  const bytes = bytesOf(from);
  if (typeof bytes === 'string') return { refusal: bytes };
  const hasFile = (path: string) => findBeside(from, path, edition.pictures) !== undefined;
  return readSource(bytes, {
    name: basename(from),
    folder: basename(dirname(resolve(from))),
    neighbours: edition.neighbours,
    hasFile,
    language: edition.language,
    hasEntry: edition.hasEntry,
  });
}

/** The names of the files in a file's folder, each folder looked at once; none where the system refuses. */
function namesBeside(from: string, known: Map<string, readonly string[]>): readonly string[] {
  const folder = dirname(resolve(from));
  const names = known.get(folder) ?? filesOf(folder);
  known.set(folder, names);
  return names;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch {
    return [];
  }
}

/** A file's bytes, or why they can't be had. A file that is too large is not even read. */
export function bytesOf(file: string): Uint8Array | string {
  try {
    const { size } = statSync(file);
    if (size > mostBytes) {
      return `Unexpected ${Math.round(size / 1e6)} MB, expected a file of ${mostBytes / 1e6} MB at most: part it`;
    }
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `Unexpected ${code === 'ENOENT' ? 'absence of the file' : 'refusal by the system'} (${code}), expected a file that can be read`;
  }
}

/** What texts are read for. */
export interface Edition extends Required<Pick<Surroundings, 'language' | 'hasEntry'>> {
  /** Pictures in the folders that are imported, by their names. */
  pictures: ReadonlyMap<string, string>;
}

type Place = Edition & Required<Pick<Surroundings, 'neighbours'>>;

interface ReadSources {
  read: ReadFile[];
  refused: Refused[];
}
