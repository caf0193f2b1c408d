/**
 * How much memory a search index takes, Pagefind's process and ours apart: `node tests/bench/search-memory.ts 500 1000 2000`
 * for so many generated articles. On Linux, as it reads `/proc`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { pagefindBundle } from '../../src/site/search/pagefind-bundle.ts';
import type { SearchRecord } from '../../src/site/search/search-record.ts';
import { generateArticle, generateEntities } from './generated-edition.ts';

const [first = '1000', ...more] = process.argv.slice(2);
if (more.length === 0) await measure(Number(first));
// One process for each: what was freed stays with a process.
else
  for (const count of [first, ...more])
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), count], { stdio: 'inherit' });

async function measure(count: number): Promise<void> {
  const entities = generateEntities(300);
  const records = Array.from({ length: count }, (_, index) => toRecord(generateArticle(index, entities)));
  const units = records.flatMap(({ stretches }) => stretches).reduce((sum, { words }) => sum + words.length, 0);
  let most = 0;
  const note = () => {
    most = Math.max(most, ...childrenOf(process.pid).map(mostMemoryOf));
  };
  const timer = setInterval(note, 200);
  await pagefindBundle(records, 'en');
  note();
  clearInterval(timer);
  await close();
  const own = process.resourceUsage().maxRSS * 1000;
  console.log(
    `${count} records, ${(units / 1e6).toFixed(1)} million characters: Pagefind ${(most / 1e6).toFixed(0)} MB (${(most / units).toFixed(0)} bytes a character), we ${(own / 1e6).toFixed(0)} MB`,
  );
}

function toRecord({ slug, source }: { slug: string; source: string }): SearchRecord {
  const paragraphs = source.split('\n\n').slice(1);
  const stretches = paragraphs.map((words, at) => ({ words, anchor: `p-${at}`, facts: '1,2;' }));
  return { url: `articles/${slug}/`, language: 'en', meta: { title: slug }, filters: { kind: ['article'] }, stretches };
}

function childrenOf(pid: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes
    .filter((name) => read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1] === String(pid))
    .map(Number);
}

/** The most that a process has held at once, in bytes. */
function mostMemoryOf(pid: number): number {
  return 1000 * Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended
  }
}
