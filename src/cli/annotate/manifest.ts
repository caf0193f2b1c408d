import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/**
 * What a finished file of answers was made from, and what is in it. It lies beside the file, and says by its being there
 * that the file is whole: it is written last.
 */
export type Manifest = z.output<typeof manifestSchema>;

/** All that the bytes of the answers depend on. */
export type Ingredients = z.output<typeof ingredientsSchema>;

/** More errors than these are counted alone: each is in the file of answers, too. */
export const errorsTold = 100;

const ingredientsSchema = z.strictObject({
  /** SHA-256 of the input’s bytes, of the glossary and of the program’s code. */
  input: z.string(),
  knowledge: z.string(),
  engine: z.string(),
  /** Such as `3/7`; null for all lines. */
  shard: z.string().nullable(),
});

const manifestSchema = z.strictObject({
  from: ingredientsSchema,
  /** Lines that belong to the shard, and how many of them have an error for an answer. */
  lines: z.int(),
  failed: z.int(),
  /** The first of the errors, with the line of the input, counted from 1. */
  errors: z.array(
    z.strictObject({ line: z.int(), id: z.union([z.string(), z.number()]).nullable(), error: z.string() }),
  ),
  /** SHA-256 of the file of answers. */
  answers: z.string(),
});

/** Where the manifest of a file of answers lies. */
export function manifestPathOf(answers: string): string {
  return `${answers}.manifest.json`;
}

/** The manifest of a file of answers; undefined where there is none that this program wrote. */
export function readManifest(answers: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestPathOf(answers), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether the file of answers is there, whole, and made from just this. */
export async function isFinished(answers: string, manifest: Manifest | undefined, from: Ingredients): Promise<boolean> {
  if (!isDeepStrictEqual(manifest?.from, from)) return false;
  return (await digestOfFile(answers).catch(() => undefined)) === manifest?.answers;
}

/** SHA-256 of a file’s bytes, in hexadecimal digits as `sha256sum` prints it. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
