import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programVersion } from '../../../../src/site/keeping/program-version.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const files = {
  'src/pages/index.astro': 'Home',
  'src/styles/base.css': 'a {}',
  'public/early.js': '0',
  'notes.txt': '',
};

test.each(['src/pages/index.astro', 'src/styles/base.css', 'public/early.js'])(
  'a change of %s makes it another program',
  async (file) => {
    const folder = contentFolder(files);
    const before = await programVersion(folder);
    appendFileSync(join(folder, file), ' ');
    expect(await programVersion(folder)).not.toBe(before);
  },
);

test('a file under another name makes it another program, and a file that is none of its does not', async () => {
  const folder = contentFolder(files);
  const before = await programVersion(folder);
  appendFileSync(join(folder, 'notes.txt'), 'more');
  expect(await programVersion(folder)).toBe(before);
  renameSync(join(folder, 'src/styles/base.css'), join(folder, 'src/styles/prose.css'));
  expect(await programVersion(folder)).not.toBe(before);
});
