import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mendOutput } from '../../../../src/site/output/hold-output.ts';
import { markFile, writeMark } from '../../../../src/site/output/mark.ts';
import { placeOf } from '../../../../src/site/output/place.ts';
import { bringNear, publish } from '../../../../src/site/output/publish.ts';
import { contentFolder } from '../../../support/content-folder.ts';
import { filesOf } from '../../../support/site.ts';

const oldSite = { 'index.html': 'The old quay', 'articles/gone/index.html': 'Gone', 'rss.xml': 'Old' };
const newSite = { 'index.html': 'The new quay', 'articles/fresh/index.html': 'Fresh', 'rss.xml': 'New' };
const own = {
  '.git/HEAD': 'ref',
  CNAME: 'harbour.example',
  'articles/gone/notes.txt': 'Notes',
  'plans/quay.pdf': 'Quay',
};

/** A folder with a published site, files beside its pages that no build made, and a new site that waits. */
function harbour({ before = oldSite as Files, after = newSite as Files, foreign = own as Files } = {}) {
  const home = contentFolder({ ...below('out', before), ...below('fresh', after) });
  const [out, fresh] = [join(home, 'out'), join(home, 'fresh')];
  for (const folder of [out, fresh]) if (existsSync(folder)) writeMark(folder);
  for (const [path, text] of Object.entries(foreign)) put(out, path, text);
  return { home, out, fresh };
}

async function publishTo({ out, fresh }: { out: string; fresh: string }) {
  const place = placeOf(out);
  mkdirSync(place.beside);
  await bringNear(fresh, place);
  return publish(place);
}

describe('a site that is published', () => {
  test('takes the old one’s place, and leaves nothing of it', async () => {
    const { home, out, fresh } = harbour({ foreign: {} });
    await publishTo({ out, fresh });
    expect(contentOf(out)).toEqual(newSite);
    expect(readdirSync(join(home, '.out.lectern'))).toEqual([]);
  });

  test('keeps what Lectern didn’t make, in its place', async () => {
    const { out, fresh } = harbour();
    await publishTo({ out, fresh });
    expect(contentOf(out)).toEqual({ ...newSite, ...own });
  });

  test('keeps it through a second build, though the folder around it is no page’s any more', async () => {
    const { home, out, fresh } = harbour();
    await publishTo({ out, fresh });
    rmSync(join(home, '.out.lectern'), { recursive: true });
    for (const [path, text] of Object.entries(oldSite)) put(fresh, path, text);
    writeMark(fresh);
    await publishTo({ out, fresh });
    expect(contentOf(out)).toEqual({ ...oldSite, ...own });
  });

  test('does not take the place of a file that Lectern didn’t make, and says of which', async () => {
    const { out, fresh } = harbour({
      foreign: { 'articles/fresh/index.html': 'By hand', 'articles/fresh/a.txt': 'A' },
    });
    expect(await publishTo({ out, fresh })).toEqual({ clashing: ['articles/fresh/index.html'] });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('The old quay');
    expect(readFileSync(join(out, 'articles/fresh/index.html'), 'utf8')).toBe('By hand');
  });

  test('does not take the place of a folder by a file, or of a file by a folder', async () => {
    const { out, fresh } = harbour({ foreign: { articles2: 'A file' }, after: { 'articles2/index.html': 'A folder' } });
    expect((await publishTo({ out, fresh })).clashing).toEqual(['articles2']);
  });

  test('keeps the folder’s mode', async () => {
    const { out, fresh } = harbour();
    execFileSync('chmod', ['2775', out]);
    await publishTo({ out, fresh });
    expect(lstatSync(out).mode & 0o7777).toBe(0o2775);
  });

  test('replaces a site that was built before there was a mark, and keeps what was never Lectern’s', async () => {
    const manifest = JSON.stringify({ offsets: 'Unicode code points', articles: 1, files: [] });
    const before = { ...oldSite, 'data/manifest.json': manifest, 'people/ada-lund/index.html': 'Ada Lund' };
    const { out, fresh } = harbour({ before });
    rmSync(join(out, markFile));
    await publishTo({ out, fresh });
    expect(contentOf(out)).toEqual({ ...newSite, ...own });
  });
});

describe('a process that is killed while it publishes', () => {
  test('leaves the old site or the new one whole, once the next command has looked, at whichever step it ends', () => {
    const missing: number[] = [];
    const seen = new Set<string | undefined>();
    for (let step = 1; ; step += 1) {
      const { home, out, fresh } = harbour();
      const isKilled = publishAndDieAt(step, { out, fresh });
      if (!existsSync(join(out, 'index.html'))) missing.push(step);
      mendOutput(out, () => {});
      const { 'index.html': page, ...rest } = contentOf(out);
      seen.add(page);
      const whole = page === 'The new quay' ? newSite : oldSite;
      expect({ 'index.html': page, ...rest }, `after step ${step}`).toEqual({ ...whole, ...own });
      expect(
        readdirSync(home).filter((name) => name.startsWith('.')),
        `after step ${step}`,
      ).toEqual([]);
      if (!isKilled) break;
    }
    expect(missing.length, 'steps that leave no site until the next command').toBe(1);
    expect(seen).toEqual(new Set(['The old quay', 'The new quay']));
  }, 120_000);
});

type Files = Readonly<Record<string, string>>;

function publishAndDieAt(step: number, { out, fresh }: { out: string; fresh: string }): boolean {
  const support = (file: string) => fileURLToPath(new URL(`../../../support/${file}`, import.meta.url));
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const words = [...flags, '--import', support('killed-at-step.mjs'), support('publish-once.ts'), fresh, out];
  try {
    execFileSync(process.execPath, words, { env: { ...process.env, STEP: String(step) }, stdio: 'pipe' });
    return false;
  } catch (error) {
    if ((error as { signal?: string }).signal !== 'SIGKILL') throw error;
    return true;
  }
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** The files of a folder by their paths, but for the mark. */
function contentOf(folder: string): Files {
  const paths = filesOf(folder).filter((path) => path !== markFile);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
