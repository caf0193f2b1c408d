import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedPackages } from '../../../../src/site/program/installed-packages.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const manifest = { 'node_modules/lectern/package.json': '{"version":"1.0.0"}' };

test.each([
  ['npm', 'node_modules/.package-lock.json', 'node_modules/lectern'],
  ['pnpm', 'node_modules/.pnpm/lock.yaml', 'node_modules/.pnpm/lectern@1.0.0/node_modules/lectern'],
  ['yarn', 'node_modules/.yarn-state.yml', 'node_modules/lectern'],
])('a package that %s installed changes with every package that it runs on', (_, note, program) => {
  const home = contentFolder({ [note]: 'parse5 8.1.1', [`${program}/package.json`]: '{"version":"1.0.0"}' });
  const before = installedPackages(join(home, program));
  expect(before).toContain('parse5 8.1.1');
  writeFileSync(join(home, note), 'parse5 8.1.2');
  expect(installedPackages(join(home, program))).not.toEqual(before);
});

test('a package that nobody noted stands for itself, and a checkout for nothing', () => {
  expect(installedPackages(join(contentFolder(manifest), 'node_modules/lectern'))).toEqual(['{"version":"1.0.0"}']);
  expect(installedPackages(contentFolder({ 'package.json': '{}' }))).toEqual([]);
});
