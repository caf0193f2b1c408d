import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && basename(path) !== basename(import.meta.filename))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
const filesWith = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Kills a build at random moments of the time that a build takes; nothing is expected of that time. */
const killsBuilds = 'site/output-folder.test.ts';

describe('the tests', () => {
  test('take any texts, and measure the time of huge ones, only in property/', () => {
    const found = filesWith(/from '(fast-check|.*\/(cpu|linear)-time\.ts)'/);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((path) => !path.startsWith('property/'))).toEqual([]);
  });

  test('read no clock and wait for no time, which a busy machine would break', () => {
    const found = filesWith(/waitForTimeout|performance\.now|Date\.now|hrtime|cpuTime/);
    expect(found.filter((path) => path !== killsBuilds)).toEqual([]);
  });
});
