import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { madeBeforeMarks } from './made-before-marks.ts';

/** The name of the file at the top of a built site that tells it from other folders. */
export const markFile = '.lectern.json';

/** The content of that file. It has no time in it, so that the same content gives the same bytes. */
const markSchema = z.object({
  madeBy: z.literal('Lectern'),
  note: z.string(),
  /** Every other file that the build made, as sorted paths with slashes. */
  files: z.array(z.string()),
});

/** The part of `data/manifest.json` that only Lectern’s sites have: it tells sites that were built before marks existed. */
const manifestSchema = z.object({
  offsets: z.string(),
  articles: z.number(),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

const note = 'A build replaces the files in this list and keeps what else lies in the folder.';

/** Marks a folder that holds a build and nothing else, with the list of its files. */
export function writeMark(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  const mark: z.infer<typeof markSchema> = { madeBy: 'Lectern', note, files };
  writeFileSync(join(folder, markFile), `${JSON.stringify(mark, null, 1)}\n`);
}

/**
 * Tells which files of a folder Lectern made; undefined where it never built one there.
 * @param next The site that takes the folder's place: of one without a list, what both have was made by Lectern too.
 */
export function madeIn(folder: string, next?: string): Made | undefined {
  const mark = read(join(folder, markFile), markSchema);
  if (mark) return madeByList([markFile, ...mark.files]);
  if (!read(join(folder, 'data/manifest.json'), manifestSchema)) return undefined;
  const known = next === undefined ? undefined : read(join(next, markFile), markSchema);
  const { file: isInNext } = madeByList(known?.files ?? []);
  const file = (path: string) => isInNext(path) || madeBeforeMarks.some((pattern) => pattern.test(path));
  return { file, folder: (path) => file(`${path}/index.html`) };
}

function madeByList(paths: string[]): Made {
  const files = new Set(paths);
  const folders = new Set(paths.flatMap(foldersAbove));
  return { file: (path) => files.has(path), folder: (path) => folders.has(path) };
}

function foldersAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function read<Shape>(file: string, schema: z.ZodType<Shape>): Shape | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether Lectern made a file, or a folder that its own file lay in, each by its path in the site. */
export interface Made {
  file(path: string): boolean;
  folder(path: string): boolean;
}
