import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workingIn } from '../../../../src/site/build/working-in.ts';
import { contentFolder } from '../../../support/content-folder.ts';

test('works in the folder, and comes back also from what fails', async () => {
  const before = process.cwd();
  const folder = join(realpathSync(contentFolder({})), 'quay');
  expect(await workingIn(folder, async () => process.cwd())).toBe(folder);
  await expect(workingIn(folder, () => Promise.reject(new Error('Low tide')))).rejects.toThrow('Low tide');
  expect(process.cwd()).toBe(before);
});
