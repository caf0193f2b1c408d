/**
 * How fast the engine and a build are: `npm run bench`, with `--articles 1000` for a larger edition and `--lighthouse`
 * for what Lighthouse says of it. Machines differ and are shared: the ratios, taken in one run, are what to compare.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildCost, measureBuild } from './measure-build.ts';
import { type EngineSpeed, measureEngine } from './measure-engine.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100' }, lighthouse: { type: 'boolean', default: false } },
});

print(engineTable(measureEngine([300, 3000])));
print(buildTable(await measureBuild(Number(values.articles), values.lighthouse ? judgeWithLighthouse : undefined)));

/** What the engine does, with few and with many entities, and the one in ratio to the other. */
function engineTable(speeds: EngineSpeed[]): string[][] {
  const works = Map.groupBy(speeds, ({ work }) => work);
  return [
    ['engine, MB a CPU second', ...new Set(speeds.map(({ entities }) => `${entities} entities`)), 'ratio'],
    ...[...works].map(([work, of]) => [
      work,
      ...of.map(({ speed }) => speed.toFixed(2)),
      ((of.at(-1)?.speed ?? 0) / (of[0]?.speed ?? 1)).toFixed(2),
    ]),
  ];
}

function buildTable({ articles, lectern, plainAstro, steps, searchBytes }: BuildCost): string[][] {
  const share = (seconds: number) => `${Math.round((100 * seconds) / lectern)} %`;
  return [
    [`cold build, ${articles} articles`, 'CPU seconds', 'ms an article', 'to plain Astro'],
    ...Object.entries({ 'plain Astro': plainAstro, Lectern: lectern }).map(([name, seconds]) => [
      name,
      seconds.toFixed(1),
      ((1000 * seconds) / articles).toFixed(0),
      (seconds / plainAstro).toFixed(2),
    ]),
    ...Object.entries(steps).map(([step, seconds]) => [`  ${step}`, seconds.toFixed(1), share(seconds), '']),
    ['search index', `${(searchBytes / 1000).toFixed(0)} kB`, `${(searchBytes / 1000 / articles).toFixed(1)} kB`, ''],
  ];
}

/** Prints a table: the first column to the left, the others to the right. */
function print(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('   '),
    );
  console.log();
}

async function judgeWithLighthouse(site: string): Promise<void> {
  const script = fileURLToPath(new URL('./lighthouse.ts', import.meta.url));
  spawnSync(process.execPath, [script, site], { stdio: 'inherit' });
  console.log();
}
