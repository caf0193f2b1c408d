import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glossary, writeCorpus } from './corpus.ts';
import { annotate, digestOfAnswers, type Place } from './place.ts';
import { manifestsOf, runParallel, runPipepart } from './with-parallel.ts';
import { runSlurm } from './with-slurm.ts';

/**
 * `npm run test:scale [TEXTS]`: whether the programs that spread work give the bytes of one process. They are Debian’s
 * packages `parallel` and `slurm-wlm` (as root, with munged running), too heavy for every test run. Exit status 1 where
 * one isn’t there or its answers differ.
 */
const texts = Number(process.argv[2] ?? 2000);
const place = prepare(texts);
const runs: [name: string, program: string, run: (out: string) => Promise<string>][] = [
  ['two shards', 'node', async (out) => shards(out, [2, 1])],
  ['seven shards', 'node', async (out) => shards(out, [4, 7, 1, 3, 6, 2, 5])],
  [
    'GNU parallel, killed at 20 moments',
    'parallel',
    async (out) => {
      const killed = await runParallel(place, out, 20);
      return `killed ${killed} times with work left, ${Object.keys(manifestsOf(out)).length} files finished`;
    },
  ],
  [
    'GNU parallel --pipepart',
    'parallel',
    async (out) => {
      writeFileSync(join(out, 'answers.jsonl'), runPipepart(place));
      return 'blocks of 200 kB';
    },
  ],
  ['Slurm, a node lost', 'slurmctld', async (out) => (await runSlurm(place, out, 7)).join('\n    ')],
];

const expected = await one();
let failed = 0;
for (const [name, program, run] of runs) {
  const out = mkdtempSync(join(place.folder, 'out-'));
  const isThere = program === 'node' || spawnSync('which', [program]).status === 0;
  const told = isThere ? await run(out).catch((error: Error) => error.message) : `no ${program} here`;
  const found = isThere ? digestOfAnswers(out) : 'nothing';
  if (found !== expected) failed += 1;
  process.stdout.write(`${found === expected ? 'same     ' : 'DIFFERENT'}  ${name}: ${found}\n    ${told}\n`);
}
rmSync(place.folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;

function prepare(count: number): Place {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-scale-'));
  const whole = join(folder, 'texts.jsonl');
  writeCorpus(whole, count);
  const lines = readFileSync(whole, 'utf8').trimEnd().split('\n');
  const size = Math.ceil(lines.length / 8);
  const parts = Array.from({ length: 8 }, (_, at) => {
    const file = join(folder, `part-${at}.jsonl`);
    writeFileSync(file, `${lines.slice(at * size, (at + 1) * size).join('\n')}\n`);
    return file;
  });
  writeFileSync(join(folder, 'glossary.json'), JSON.stringify(glossary));
  return { folder, whole, parts, glossary: join(folder, 'glossary.json') };
}

async function one(): Promise<string> {
  const out = mkdtempSync(join(place.folder, 'whole-'));
  runShard(out, []);
  const digest = digestOfAnswers(out);
  process.stdout.write(`one process: ${digest}\n`);
  return digest;
}

function shards(out: string, order: number[]): string {
  for (const index of order) runShard(out, ['--shard', `${index}/${order.length}`]);
  return `in the order ${order.join(', ')}`;
}

function runShard(out: string, flags: string[]): void {
  const [program = '', ...words] = [...annotate, place.whole, '--out', out, '--glossary', place.glossary, ...flags];
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
}
