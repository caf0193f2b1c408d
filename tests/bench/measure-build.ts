import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFileOf } from '../../src/site/edition/annotation-cache.ts';
import { notesFileOf } from '../../src/site/keeping/kept-files.ts';
import { wordsFileOf } from '../../src/site/keeping/kept-words.ts';
import { timed } from './cpu-time.ts';
import { writeEdition } from './generated-edition.ts';
import { type SiteSize, sizeOfSite } from './site-size.ts';

/** What builds of a generated edition cost beside one by plain Astro of the same Markdown. */
export interface BuildCosts {
  articles: number;
  plainAstro: BuildCost;
  /** A build from scratch. */
  cold: BuildCost;
  /** A build after a sentence was added to one article. */
  rebuild: BuildCost;
  size: SiteSize;
}

export interface BuildCost {
  /** CPU seconds, of all programs. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** The most memory of the main program, in megabytes. */
  megabytes: number;
  /** Of `cpu`, by step: annotate, pages, search, check. */
  steps: Record<string, number>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const plainAstro = fileURLToPath(new URL('./plain-astro', import.meta.url));

/** Builds both, one after the other, in a folder that `look` may read before it goes away. */
export async function measureBuild(articles: number, look?: (site: string) => Promise<void>): Promise<BuildCosts> {
  const home = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const [content, site] = [join(home, 'bench'), join(home, 'site')];
  try {
    writeEdition(content, articles);
    const plain = await timed([process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
      cwd: plainAstro,
      env: { BENCH_ARTICLES: join(content, 'articles'), BENCH_OUT: home, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const cold = await build(content, site, '--force');
    await look?.(site);
    const size = sizeOfSite(site);
    appendFileSync(join(content, 'articles/article-1.md'), '\nNothing else was heard of it on the quay.\n');
    const rebuild = await build(content, site);
    return {
      articles,
      plainAstro: { cpu: plain.seconds, wall: plain.wall, megabytes: 0, steps: {} },
      cold,
      rebuild,
      size,
    };
  } finally {
    for (const path of [home, cacheFileOf(content), notesFileOf(content, site), wordsFileOf(content, 'en')])
      rmSync(path, { recursive: true, force: true });
  }
}

async function build(...words: string[]): Promise<BuildCost> {
  // With the flag that `npm run build` has.
  const command = [process.execPath, '--max-semi-space-size=64', join(root, 'tests/bench/build-once.ts'), ...words];
  const ours = await timed(command, { cwd: root });
  const told: Pick<BuildCost, 'steps' | 'megabytes'> = JSON.parse(/^\{.*\}$/m.exec(ours.printed)?.[0] ?? '{}');
  const counted = Object.values(told.steps).reduce((sum, seconds) => sum + seconds, 0);
  // The search index is written by another program: the only one that a build starts.
  const steps = { ...told.steps, search: (told.steps.search ?? 0) + ours.seconds - counted };
  return { cpu: ours.seconds, wall: ours.wall, megabytes: told.megabytes, steps };
}
