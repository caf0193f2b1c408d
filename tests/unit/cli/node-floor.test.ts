import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allows } from '../../support/node-range.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const floor = /needed = '([\d.]+)'/.exec(read('src/cli/node-version.js'))?.[1] ?? 'none';

/** Packages that ask for a newer Node and aren't loaded, with the reason. */
const unloaded: Readonly<Record<string, string>> = {
  undici: 'unifont imports it to download fonts through a proxy only, and Lectern’s fonts are installed',
};

test('every package that Lectern runs on allows the oldest Node that Lectern does', () => {
  const tooNew = installed().filter(({ range }) => !allows(range, `${floor}.0`));
  expect(tooNew.filter(({ name }) => !(name in unloaded))).toEqual([]);
  expect(tooNew.map(({ name }) => name)).toEqual(Object.keys(unloaded));
});

test('the README names the same oldest Node', () => {
  expect(read('README.md')).toContain(`Node ${floor} or newer`);
});

/** The packages that the lock has for more than development, as far as this machine has them, and the Node that each asks for. */
function installed(): { name: string; range: string }[] {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
  const paths = Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev);
  return paths.flatMap((path) => {
    const manifest = join(path, 'package.json');
    if (!existsSync(join(root, manifest))) return [];
    const { name, engines } = JSON.parse(read(manifest)) as { name: string; engines?: { node?: string } };
    return engines?.node ? [{ name, range: engines.node }] : [];
  });
}
