import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { digest } from '../edition/annotation-cache.ts';
import { cacheFolder } from '../program/cache-folder.ts';
import type { Ingredient } from './answers.ts';

/** A file of a site. */
export interface KeptFile {
  bytes: Buffer;
  /** In hexadecimal digits. */
  sha256: string;
}

/** One that an earlier build wrote, as it can be taken over. */
interface FoundFile extends KeptFile {
  /** Where it lies. */
  at: string;
  note: Note;
}

/** A folder with files of a site, and the file in which is noted what they were made from. */
export interface PlaceOfKept {
  notes: string;
  out: string;
}

/** The files of the last site that a content folder was built to, for a build that makes few of them anew. */
export interface KeptFiles {
  /** The file at a path below the site, where all that it was made from is the same and it is as it was written. */
  find(path: string): FoundFile | undefined;
  /** Takes a found file over into the new site. */
  take(path: string, file: FoundFile): void;
  /** Writes a file that was made anew. `from` is all that it was made from; without it, the file is not kept later. */
  write(path: string, bytes: Uint8Array, from: readonly Ingredient[] | undefined): KeptFile;
  /** Takes a file over where it was made of the same, which a digest tells, and else writes what is made of it. */
  bring(path: string, of: string, make: () => Uint8Array): KeptFile;
  /** The paths of the files that were taken over. */
  taken: ReadonlySet<string>;
  /** The paths of all files of which it is known what they were made from. */
  known(): string[];
  /** What the check of the last site found, where one was noted. */
  checked: Checked | undefined;
  /**
   * Notes for the next build what was written and taken over, and what was checked: once the new site is in its place.
   * @param to The file of notes, where it is another than the site's.
   */
  save(checked: Checked, to?: string): void;
}

/** What links of a site were found to lead to. */
export interface Checked {
  /** The ids of each page, by its path. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The paths of files that are no pages. */
  files: ReadonlySet<string>;
}

/**
 * Opens what an earlier build noted. What it says is believed only where the file's bytes have the digest that it notes, so
 * that a build that was killed, another program or a hand in the output folder does no harm: what doesn't fit is made anew.
 */
export function openKeptFiles({ notes, out, from, folder, stamp, answer, force }: Opening): KeptFiles {
  const places = force
    ? []
    : (from ?? [{ notes, out }]).map((place) => ({ ...place, old: readNotes(place.notes, stamp) }));
  const current = new Map<string, Note>();
  const taken = new Set<string>();
  const parents = new Set<string>();
  const placed = (path: string): string => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    return file;
  };
  const answersTo = (from: readonly Ingredient[]) => digest(from.map(answer));
  const find = (path: string, made?: readonly Ingredient[]): FoundFile | undefined => {
    for (const { out, old } of places) {
      const note = old?.notes.get(path);
      if (!note || answersTo(made ?? note.from) !== note.answers) continue;
      const at = join(out, path);
      const bytes = bytesAt(at);
      if (bytes && sha256Of(bytes) === note.sha256) return { bytes, sha256: note.sha256, at, note };
    }
    return undefined;
  };
  const files: KeptFiles = {
    taken,
    known: () => [...current.keys()],
    checked: from ? undefined : places[0]?.old?.checked,
    find: (path) => find(path),
    bring(path, of, make) {
      const made: Ingredient[] = [['made-of', of]];
      const known = find(path, made);
      if (known) files.take(path, known);
      return known ?? files.write(path, make(), made);
    },
    take(path, { at, bytes, note }) {
      linkOrWrite(at, placed(path), bytes);
      taken.add(path);
      current.set(path, note);
    },
    write(path, given, from) {
      const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
      writeFileSync(placed(path), bytes);
      const sha256 = sha256Of(bytes);
      if (from) current.set(path, { sha256, answers: answersTo(from), from });
      return { bytes, sha256 };
    },
    save: (found, to = notes) => saveNotes(to, { stamp, notes: current, checked: found }),
  };
  return files;
}

/** Where it is noted what a site was made from: no two content folders and no two output folders share a file. */
export function notesFileOf(content: string, out: string): string {
  const folders = [resolve(content), resolve(out)];
  return join(cacheFolder(), `kept-${basename(resolve(content))}-${digest(folders).slice(0, 8)}.json`);
}

function readNotes(file: string, stamp: string): Notes | undefined {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    if (saved.stamp !== stamp) return undefined;
    const notes = saved.files.map(([path, sha256, answers, from]): [string, Note] => [
      path,
      { sha256, answers, from: from.map((at) => saved.ingredients[at] as Ingredient) },
    ]);
    const ids = new Map(saved.checked.ids.map(([path, own]) => [path, new Set(own)]));
    return { notes: new Map(notes), checked: { ids, files: new Set(saved.checked.files) } };
  } catch {
    return undefined; // there is none, or it is broken
  }
}

/** Ingredients that many files have are written once, and files say their numbers. */
function saveNotes(file: string, { stamp, notes, checked }: Required<Notes> & { stamp: string }): void {
  const numbers = new Map<string, number>();
  const numberOf = (ingredient: Ingredient) => {
    const name = JSON.stringify(ingredient);
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const files = [...notes].map(([path, { sha256, answers, from }]): Saved['files'][number] => [
    path,
    sha256,
    answers,
    from.map(numberOf),
  ]);
  const saved: Saved = {
    stamp,
    files,
    ingredients: [...numbers.keys()].map((name) => JSON.parse(name)),
    checked: { ids: [...checked.ids].map(([path, own]) => [path, [...own]]), files: [...checked.files] },
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(saved));
  renameSync(`${file}.${process.pid}`, file);
}

function bytesAt(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined; // it is gone, or something else lies there
  }
}

/** A second name for a file, which nobody changes in its place; a copy where the file system gives none. */
function linkOrWrite(from: string, to: string, bytes: Uint8Array): void {
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Opening extends PlaceOfKept {
  /** Where else files are taken from than from the old site, as with shards. */
  from?: readonly PlaceOfKept[] | undefined;
  /** Where the new site is written. */
  folder: string;
  /** The digest of all that every file depends on. */
  stamp: string;
  /** Whether nothing is to be kept. */
  force: boolean;
  /** What the edition answers, as `answers` says it. */
  answer(ingredient: Ingredient): string;
}

interface Note {
  sha256: string;
  /** The digest of the answers to all that the file was made from. */
  answers: string;
  from: readonly Ingredient[];
}

interface Notes {
  notes: ReadonlyMap<string, Note>;
  checked?: Checked;
}

interface Saved {
  stamp: string;
  files: [path: string, sha256: string, answers: string, from: number[]][];
  ingredients: Ingredient[];
  checked: { ids: [path: string, ids: string[]][]; files: string[] };
}
