/**
 * How fast the engine and a build are: `npm run bench`, with `--articles 1000` for a larger edition and `--lighthouse`
 * for what Lighthouse says of it. Machines differ and are shared: the ratios, taken in one run, are what to compare.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../src/site/program/cache-folder.ts';
import { type BuildCost, type BuildCosts, measureBuild } from './measure-build.ts';
import { type EngineSpeed, measureEngine } from './measure-engine.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100' }, lighthouse: { type: 'boolean', default: false } },
});

print(engineTable(measureEngine([300, 3000])));
const costs = await measureBuild(Number(values.articles), values.lighthouse ? judgeWithLighthouse : undefined);
for (const table of buildTables(costs)) print(table);
remember(costs);

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

/** What builds cost, from scratch and after a change of one article, and what the site takes. */
function buildTables({ articles, plainAstro, cold, rebuild, size }: BuildCosts): string[][][] {
  const ofCold = (seconds: number) => `${Math.round((100 * seconds) / cold.cpu)} %`;
  const row = (name: string, { cpu, wall, megabytes }: BuildCost) => [
    name,
    cpu.toFixed(1),
    wall.toFixed(1),
    (cpu / plainAstro.cpu).toFixed(2),
    (wall / plainAstro.wall).toFixed(2),
    ofCold(cpu),
    megabytes === 0 ? '' : megabytes.toFixed(0),
  ];
  const steps = Object.keys(cold.steps).map((step) => {
    const [from, again] = [cold.steps[step] ?? 0, rebuild.steps[step] ?? 0];
    return [`  ${step}`, from.toFixed(1), ofCold(from), again.toFixed(1), ofCold(again)];
  });
  const each = (bytes: number) => `${(bytes / 1000 / articles).toFixed(1)} kB`;
  const { largest, search, data } = size;
  return [
    [
      [`${articles} articles`, 'CPU s', 'wall s', 'CPU to plain', 'wall to plain', 'of cold', 'MB'],
      row('plain Astro', plainAstro),
      row('cold build', cold),
      row('one article changed', rebuild),
    ],
    [['CPU seconds by step', 'cold', 'of cold', 'changed', 'of cold'], ...steps],
    [
      ['the site, an article', '', ''],
      ['all', each(size.bytes), `${(size.files / articles).toFixed(1)} files`],
      ['data files', each(data), ''],
      ['search', each(search), `${(search / 1000).toFixed(0)} kB in all`],
      ['largest page', `${(largest.bytes / 1000).toFixed(0)} kB`, largest.page],
    ],
  ];
}

/** Adds what was measured to a file beside the caches, a line a run, with the commit that it was measured at. */
function remember(costs: BuildCosts): void {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const file = join(cacheFolder(), 'bench-history.jsonl');
  appendFileSync(file, `${JSON.stringify({ commit: stdout?.trim(), day: new Date().toISOString(), ...costs })}\n`);
  console.log(`Added to ${file}.`);
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
