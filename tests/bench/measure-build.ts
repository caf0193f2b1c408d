import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from './cpu-time.ts';
import { writeEdition } from './generated-edition.ts';

/** A cold build of a generated edition beside one by plain Astro of the same Markdown; CPU seconds. */
export interface BuildCost {
  articles: number;
  lectern: number;
  plainAstro: number;
  /** Of `lectern`, by step: annotate, pages, search, check. */
  steps: Record<string, number>;
  /** Bytes of the search index, all of it. */
  searchBytes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const plainAstro = fileURLToPath(new URL('./plain-astro', import.meta.url));

/** Builds both, one after the other, in a folder that `look` may read before it goes away. */
export async function measureBuild(articles: number, look?: (site: string) => Promise<void>): Promise<BuildCost> {
  const home = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const [content, site] = [join(home, 'bench'), join(home, 'site')];
    writeEdition(content, articles);
    const plain = await timed([process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
      cwd: plainAstro,
      env: { BENCH_ARTICLES: join(content, 'articles'), BENCH_OUT: home, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const ours = await timed([process.execPath, join(root, 'tests/bench/build-once.ts'), content, site], { cwd: root });
    const own: Record<string, number> = JSON.parse(/^\{.*\}$/m.exec(ours.printed)?.[0] ?? '{}');
    const counted = Object.values(own).reduce((sum, seconds) => sum + seconds, 0);
    // The search index is written by another program: the only one that a build starts.
    const steps = { ...own, search: (own.search ?? 0) + ours.seconds - counted };
    await look?.(site);
    const searchBytes = bytesBelow(join(site, 'pagefind'));
    return { articles, lectern: ours.seconds, plainAstro: plain.seconds, steps, searchBytes };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
