import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { type Shard, shardName, toShard } from '../edition/shard.ts';
import type { MadeOf } from '../edition/to-annotate.ts';

/** What a shard of an edition is: it lies beside its annotations and is written last, so that a shard that has it is whole. */
export interface ShardManifest {
  shard: Shard;
  /** The digests of all that every annotated text depends on. */
  made: MadeOf;
  /** How many articles and entries it has. */
  articles: number;
  entries: number;
  /** SHA-256 of the file of annotations, in hexadecimal digits. */
  annotations: string;
}

const manifestSchema = z.strictObject({
  shard: z.string().transform((text, context) => {
    const shard = toShard(text);
    if (shard) return shard;
    context.addIssue('Unexpected shard');
    return z.NEVER;
  }),
  made: z.strictObject({
    program: z.string(),
    settings: z.string(),
    glossary: z.string(),
    references: z.string(),
    pictures: z.string(),
  }),
  articles: z.int(),
  entries: z.int(),
  annotations: z.string(),
});

/** The parts of a shard's folder. */
export function partsOf(folder: string) {
  return {
    annotations: join(folder, 'annotations.jsonl'),
    /** Pages of its articles, as they lie in the site. */
    pages: join(folder, 'pages'),
    /** What these were made from. */
    notes: join(folder, 'pages.json'),
  };
}

/** The manifest of a shard; undefined where the folder has none that is whole. */
export function readShard(folder: string): ShardManifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifest), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeShard(folder: string, { shard, ...rest }: ShardManifest): void {
  writeFileSync(join(folder, manifest), `${JSON.stringify({ shard: shardName(shard), ...rest }, null, 2)}\n`);
}

/** Why a shard may not be written into a folder, in words: it holds what is none, or another; undefined where it may. */
export function refuseFolder(folder: string, shard: Shard, force: boolean): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const strange = names.find((name) => !own.test(name));
  if (strange) return `Unexpected \`${strange}\` in ${folder}, expected an empty folder or an earlier shard`;
  const there = readShard(folder)?.shard;
  if (!there || force || shardName(there) === shardName(shard)) return undefined;
  return `Unexpected shard ${shardName(there)} in ${folder}, expected ${shardName(shard)} or none: --force replaces it`;
}

/** SHA-256 of a file’s bytes, in hexadecimal digits; undefined where it can’t be read. */
export async function digestOfFile(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

const manifest = 'shard.json';
const own = /^(?:shard\.json|annotations\.jsonl(?:\.\d+)?|pages|pages\.json(?:\.\d+)?|\.pages\.lectern)$/;
