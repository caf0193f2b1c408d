/**
 * Looks for texts and glossaries on which the engine breaks a promise: `npm run fuzz`, with `--minutes 10` of CPU time
 * and `--seed 7` for other cases than those of the day. What it finds is made as small as possible and written to a
 * file; `--file` tries such a file again. Exit status 1 where something is found.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuTimer } from '../support/cpu-time.ts';
import { type Find, findFaults, promisesBrokenBy } from './find-faults.ts';
import type { Case } from './make-case.ts';
import { readSources } from './sources.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    file: { type: 'string' },
  },
});
const folder = join('node_modules', '.cache', 'lectern', 'fuzz');

process.exitCode = values.file === undefined ? search(Number(values.seed), Number(values.minutes)) : again(values.file);

function search(seed: number, minutes: number): number {
  console.log(`Seed ${seed}, ${minutes} minutes of CPU time`);
  const spent = cpuTimer();
  const isEnough = () => spent() >= minutes * 60_000;
  const onFind = (find: Find) => tell(find, seed);
  const { finds, tried, slowest } = findFaults({ seed, sources: readSources(), isEnough, onFind });
  console.log(
    `${tried} cases, ${finds.length} kinds of faults; case ${slowest.number} took the longest, ${Math.round(slowest.milliseconds)} ms`,
  );
  return finds.length > 0 ? 1 : 0;
}

/** Writes the smallest case of a find and prints how to try it again. */
function tell({ number, broken, smallest }: Find, seed: number): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${number}.json`);
  writeFileSync(file, `${JSON.stringify(smallest, null, 1)}\n`);
  console.log(`\n${broken}\n${JSON.stringify(smallest)}\n  npm run fuzz -- --file ${file}\n`);
}

function again(file: string): number {
  const broken = promisesBrokenBy(JSON.parse(readFileSync(file, 'utf8')) as Case);
  console.log(broken.length > 0 ? broken.join('\n') : 'Every promise is kept');
  return broken.length > 0 ? 1 : 0;
}
