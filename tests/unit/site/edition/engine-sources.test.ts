import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { engineSources } from '../../../../src/site/edition/annotation-cache.ts';
import { targetsOf } from '../../../support/arrows.ts';

test.each(engineSources)('the files %s, which the cache of annotations is made from, are there', (pattern) => {
  expect(globSync(pattern).length).toBeGreaterThan(0);
});

test('the cache of annotations is made from every file that the engine and its typesetting import', () => {
  const needed = reachedFrom(['annotate/annotate.ts', 'site/edition/typesetting.ts']);
  expect(needed.length).toBeGreaterThan(100);
  const missed = needed.filter((path) => !engineSources.some((pattern) => matchesGlob(`src/${path}`, pattern)));
  expect(missed).toEqual([]);
});

/** Paths below `src/` that files import, directly or by way of others; what words and styles say are ingredients of their own. */
function reachedFrom(paths: string[]): string[] {
  const reached = new Set(paths);
  for (const path of reached) {
    const file = { path, text: readFileSync(`src/${path}`, 'utf8') };
    for (const target of targetsOf(file).filter((one) => !/^(?:words|corpus)\//.test(one))) reached.add(target);
  }
  return [...reached];
}
