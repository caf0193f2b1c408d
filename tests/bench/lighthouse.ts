/**
 * Lighthouse's four categories on the pages of a built site that readers meet first, as on a phone and on a desktop:
 * `node tests/bench/lighthouse.ts [FOLDER]`. Lighthouse itself is fetched by npx, as only this needs it.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../support/find-chromium.ts';
import { serveFolder } from '../support/static-server.ts';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const folder = process.argv[2] ?? 'dist';
const launch = await findChromium();
const server = await serveFolder(folder);
const scratch = await mkdtemp(join(tmpdir(), 'lectern-lighthouse-'));
const pages = {
  home: '',
  article: `articles/${firstBelow('articles')}/`,
  entity: `people/${firstBelow('people')}/`,
  search: 'search/',
  results: 'search/?q=sanctions',
  quotes: 'quotes/',
  compare: `compare/${firstBelow('compare')}/`,
  voices: 'voices/',
  timeline: 'timeline/',
};

console.log(['page', 'as on', ...categories, 'below 100'].join('\t'));
for (const [name, address] of Object.entries(pages)) {
  for (const [form, preset] of Object.entries({ phone: [], desktop: ['--preset=desktop'] })) {
    const { scores, faults } = await judge(server.url + address, preset);
    console.log([name, form, ...scores, faults.join(', ')].join('\t'));
  }
}
await server.close();
await rm(scratch, { recursive: true });

function firstBelow(parent: string): string {
  const folders = readdirSync(join(folder, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort()[0] ?? '';
}

/** The scores from 0 to 100, and the audits that cost points. */
async function judge(address: string, preset: string[]): Promise<{ scores: number[]; faults: string[] }> {
  const file = join(scratch, 'report.json');
  const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...launch.args];
  const choices = [`--only-categories=${categories}`, '--output=json', `--output-path=${file}`, '--quiet'];
  const argv = ['--yes', lighthouse, address, ...preset, ...choices, `--chrome-flags=${flags.join(' ')}`];
  const env = { ...process.env, ...launch.env, CHROME_PATH: launch.executablePath };
  await promisify(execFile)('npx', argv, { env, maxBuffer: 1e8 });
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  const found = categories.map((id) => report.categories[id]);
  const refs = found.flatMap((category) => category?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const faults = refs.filter(({ id }) => (report.audits[id]?.score ?? 1) < 1).map(({ id }) => id);
  return { scores: found.map((category) => Math.round((category?.score ?? 0) * 100)), faults };
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined>;
  audits: Record<string, { score: number | null } | undefined>;
}
