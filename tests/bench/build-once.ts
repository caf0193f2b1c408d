/**
 * Builds a content folder and prints, as JSON, the CPU seconds of each step and the most memory that it took:
 * `node tests/bench/build-once.ts CONTENT OUT [--force]`; with `--force` cold, else on what the last build left. What a step
 * has other programs do isn't counted here.
 */
import { keepCompiled } from '../../src/site/program/keep-compiled.ts';
import { cpuSeconds } from './cpu-time.ts';

// As the command does: what is loaded is kept compiled.
keepCompiled();
const { openContent } = await import('../../src/cli/open-content.ts');
const { buildSite } = await import('../../src/site/build/build.ts');
const { holdOutput } = await import('../../src/site/output/hold-output.ts');

const [content = '', out = '', flag] = process.argv.slice(2);
const settings = { content, out, site: 'https://bench.example', base: '/', force: flag === '--force', dev: false };
const steps: [name: string, from: number][] = [['annotate', 0]];
const held = await holdOutput(settings, console.error);
if ('refusal' in held) throw new Error(held.refusal);
const edition = await openContent(settings);
if (!edition) throw new Error('Unexpected faults in the generated content, expected none');
await buildSite(edition, settings, { onStep: (step) => steps.push([step, cpuSeconds()]) });
held.release();
const seconds = steps.slice(0, -1).map(([name, from], at) => [name, (steps[at + 1]?.[1] ?? 0) - from]);
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ steps: Object.fromEntries(seconds), megabytes }));
