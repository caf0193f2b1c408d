import { createWriteStream } from 'node:fs';
import { open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Knowledge } from '../../annotate/knowledge/knowledge.ts';
import { isInShard, type Shard } from '../../site/edition/shard.ts';
import { answerLine, readLine } from './answer-line.ts';
import {
  digestOfFile,
  errorsTold,
  type Ingredients,
  isFinished,
  type Manifest,
  manifestPathOf,
  readManifest,
} from './manifest.ts';
import { openLines, readLines } from './read-lines.ts';

/**
 * Writes the answers to a file’s lines into another, and beside it the manifest. Both appear whole or not at all: each is
 * written under another name, flushed and renamed, the manifest last. Where two workers make the same file at once, the
 * first to end removes what the other has written, which then takes the finished one for its own.
 * @throws What reading and writing throw; nothing is left half-written then.
 */
export async function answerFile({ input, answers, from, shard, knowledge, step }: Task): Promise<Manifest> {
  const work = `${answers}.${hostname()}-${process.pid}.part`;
  const counted: Counted = { lines: 0, failed: 0, errors: [] };
  try {
    const pack = answers.endsWith('.gz') ? createGzip() : new PassThrough();
    await pipeline(answersOf({ input, shard, knowledge, step }, counted), pack, createWriteStream(work));
    const manifest: Manifest = { from, ...counted, answers: await digestOfFile(work) };
    await putInPlace(work, answers);
    await writeFile(work, `${JSON.stringify(manifest, null, 2)}\n`);
    await putInPlace(work, manifestPathOf(answers));
    await removeLeftOvers(answers);
    return manifest;
  } catch (error) {
    const made = readManifest(answers);
    if (made && (await isFinished(answers, made, from))) return made;
    throw error;
  } finally {
    await rm(work, { force: true });
  }
}

/** The lines of the file of answers; what they come to is noted as they are read. */
async function* answersOf({ input, shard, knowledge, step }: Asked, counted: Counted): AsyncGenerator<string> {
  for await (const { line, number } of readLines(openLines(input))) {
    const read = readLine(line);
    if (shard && !isInShard(String(read.id ?? line), shard)) continue;
    const answer = answerLine(read, knowledge);
    counted.lines += 1;
    if ('error' in answer) {
      counted.failed += 1;
      if (counted.errors.length < errorsTold) counted.errors.push({ line: number, ...answer });
    }
    yield `${JSON.stringify(answer)}\n`;
    step(counted.lines);
  }
}

/** Renames a file once its bytes are on the disk, so that a power cut leaves no name without them. */
async function putInPlace(work: string, file: string): Promise<void> {
  const handle = await open(work);
  await handle.sync().finally(() => handle.close());
  await rename(work, file);
}

/** Removes what workers that were killed left of the same file. */
async function removeLeftOvers(answers: string): Promise<void> {
  const names = await readdir(dirname(answers));
  const isLeft = (name: string) => name.startsWith(`${basename(answers)}.`) && name.endsWith('.part');
  await Promise.all(names.filter(isLeft).map((name) => rm(join(dirname(answers), name), { force: true })));
}

interface Task extends Asked {
  /** The file to write, packed where its name ends in `.gz`. */
  answers: string;
  from: Ingredients;
}

interface Asked {
  input: string;
  /** Undefined for all lines. */
  shard: Shard | undefined;
  knowledge: Knowledge;
  /** Told how many lines are answered. */
  step(done: number): void;
}

type Counted = Pick<Manifest, 'lines' | 'failed' | 'errors'>;
