import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Knowledge } from '../../annotate/knowledge/knowledge.ts';
import { digest, engineVersion } from '../../site/edition/annotation-cache.ts';
import { type Shard, shardName } from '../../site/edition/shard.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import type { Flags } from '../flags.ts';
import { showProgress } from '../progress.ts';
import { say } from '../say.ts';
import { answerFile } from './answer-file.ts';
import { digestOfFile, type Ingredients, isFinished, type Manifest, readManifest } from './manifest.ts';

/**
 * Answers the lines of files into files of the same names in the folder `--out`, those that are finished left as they
 * are. 1 where a file could not be read or written, or a line has an error for an answer; the others are answered all the
 * same.
 */
export async function answerFiles(files: string[], flags: Flags, known: Known): Promise<number> {
  const twice = files.find((file, at) => files.findIndex((other) => basename(other) === basename(file)) < at);
  if (twice)
    return say(`Unexpected second file \`${basename(twice)}\`, expected each name once: run them one by one`, 2);
  const engine = await engineVersion();
  const shared = { engine, knowledge: digest(known.sources) };
  let status = 0;
  for (const file of files) {
    try {
      status = Math.max(status, await answerOne(file, { ...known, ...flags, made: shared }));
    } catch (error) {
      status = Math.max(status, say(`${file}: ${refusalOf(error, flags.out)}`, 1));
    }
  }
  return status;
}

async function answerOne(input: string, { out, shard, force, knowledge, made }: Asked): Promise<number> {
  const answers = join(out, answersName(basename(input), shard));
  const from: Ingredients = { input: await digestOfFile(input), ...made, shard: shard ? shardName(shard) : null };
  const old = readManifest(answers);
  if (!old && !force && existsSync(answers))
    return say(`Unexpected file \`${answers}\` without a manifest, expected none: --force replaces it`, 1);
  if (old && !force && (await isFinished(answers, old, from))) return tell(answers, old, 'is finished already');
  mkdirSync(out, { recursive: true });
  const progress = showProgress(basename(answers));
  const manifest = await answerFile({ input, answers, from, shard, knowledge, step: progress.step }).finally(
    progress.end,
  );
  return tell(answers, manifest, 'is written');
}

/** `00042.jsonl.gz`, or for a shard `00042.3-of-7.jsonl.gz`. */
function answersName(name: string, shard: Shard | undefined): string {
  if (!shard) return name;
  const ending = /(?:\.[a-z]{1,8})?(?:\.gz)?$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, name.length - ending.length)}.${shardName(shard, '-of-')}${ending}`;
}

function tell(answers: string, { lines, failed, errors }: Manifest, state: string): number {
  const first = errors[0]
    ? `, of which ${failed} failed, the first of them line ${errors[0].line}: ${errors[0].error}`
    : '';
  return say(`${answers} ${state}: ${lines} ${lines === 1 ? 'line' : 'lines'}${first}`, failed > 0 ? 1 : 0);
}

/** Why a file could not be answered, in words. What is no fault of the system or the file is the program’s. */
function refusalOf(error: unknown, out: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'Unexpected absence of the file, expected lines of JSON';
  if (code === 'EISDIR') return 'Unexpected folder, expected a file with lines of JSON';
  if (code?.startsWith('Z_'))
    return `Unexpected bytes, expected a whole file packed by gzip (${message}): nothing is written`;
  const refusal = describeSystemFault(error, `write the answers into ${out}`);
  if (refusal === undefined) throw error;
  return refusal;
}

interface Known {
  /** The glossary and what else the edition knows, as read, and made ready. */
  sources: object;
  knowledge: Knowledge;
}

type Asked = Flags & Known & { made: Pick<Ingredients, 'engine' | 'knowledge'> };
