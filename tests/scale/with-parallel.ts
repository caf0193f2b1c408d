import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Place, wait } from './place.ts';

/**
 * GNU parallel over the parts, two at a time, killed as a whole group again and again at moments that the seed chooses,
 * then run to its end.
 * @returns How often it was killed while there was work left.
 */
export async function runParallel({ parts, glossary }: Place, out: string, kills: number): Promise<number> {
  let killed = 0;
  for (let at = 1; at <= kills; at += 1) {
    const ended = await killedAfter(300 + ((at * 7919) % 2700), commandOf(parts, glossary, out));
    if (!ended) killed += 1;
  }
  const [program = '', ...words] = commandOf(parts, glossary, out);
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`parallel ended with ${status}: ${stderr}`);
  return killed;
}

/** `--pipepart` hands blocks of one file to commands that read standard input; the answers come out together. */
export function runPipepart({ whole, glossary }: Place): string {
  const words = [
    '--pipepart',
    '--block',
    '200k',
    '--jobs',
    '2',
    '--arg-file',
    whole,
    ...annotate,
    '--glossary',
    glossary,
  ];
  const { status, stdout, stderr } = spawnSync('parallel', words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`parallel --pipepart ended with ${status}: ${stderr}`);
  return stdout;
}

/** The manifests’ own digests of a folder’s answers, by file. */
export function manifestsOf(folder: string): Record<string, unknown> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.manifest.json')) : [];
  return Object.fromEntries(names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

function commandOf(parts: string[], glossary: string, out: string): string[] {
  return ['parallel', '--jobs', '2', ...annotate, '{}', '--out', out, '--glossary', glossary, ':::', ...parts];
}

/** Runs a command in a group of its own and kills the group; whether it had ended before. */
async function killedAfter(milliseconds: number, [program = '', ...words]: string[]): Promise<boolean> {
  const child = spawn(program, words, { detached: true, stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => child.on('close', () => resolve(true)));
  const isEnded = await Promise.race([ended, wait(milliseconds).then(() => false)]);
  if (!isEnded && child.pid) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return isEnded;
}
