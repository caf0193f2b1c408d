/**
 * Builds a content folder cold, as `npm run build -- --force` does, and prints the CPU seconds of each step as JSON:
 * `node tests/bench/build-once.ts CONTENT OUT`. What a step has other programs do isn't counted here.
 */
import { openContent } from '../../src/cli/open-content.ts';
import { buildSite } from '../../src/site/build/build.ts';
import { cpuSeconds } from './cpu-time.ts';

const [content = '', out = ''] = process.argv.slice(2);
const settings = { content, out, site: 'https://bench.example', base: '/', force: true, dev: false };
const steps: [name: string, from: number][] = [['annotate', 0]];
const edition = await openContent(settings);
if (!edition) throw new Error('Unexpected faults in the generated content, expected none');
await buildSite(edition, settings, (step) => steps.push([step, cpuSeconds()]));
const seconds = steps.slice(0, -1).map(([name, from], at) => [name, (steps[at + 1]?.[1] ?? 0) - from]);
console.log(JSON.stringify(Object.fromEntries(seconds)));
