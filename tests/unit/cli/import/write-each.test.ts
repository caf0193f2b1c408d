import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder } from '../../../support/content-folder.ts';

const failing = vi.hoisted(() => ({ code: '' }));

/** A disk that writes the half of what it is given and then fails, as a full one does. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeFileSync: typeof fs.writeFileSync = (path, content, options) => {
    const isFailing = failing.code !== '' && String(path).includes('crane');
    fs.writeFileSync(path, isFailing ? String(content).slice(0, 3) : content, options);
    if (isFailing) throw Object.assign(new Error(`${failing.code}: write`), { code: failing.code, path });
  };
  return { ...fs, writeFileSync };
});

// Test files share a worker: another one may have loaded these with the real disk.
vi.resetModules();
const { writeEach } = await import('../../../../src/cli/import/write-each.ts');
const { addFile } = await import('../../../../src/corpus/add-file.ts');

test.each([
  ['ENOSPC', 'full disk'],
  ['EACCES', 'lack of leave to write'],
  ['EROFS', 'file system that is only read'],
])('%s ends an import with a sentence, what is written whole, nothing half', (code, said) => {
  const content = contentFolder({ 'site.yaml': 'title: Harbour\n' });
  failing.code = code;
  const { written, stopped } = writeEach(['quay', 'crane', 'ferry'], { content }, (name) =>
    addFile(join(content, 'articles', `${name}.md`), 'The words of an article.', { within: content }),
  );
  failing.code = '';
  expect([written, readdirSync(join(content, 'articles'))]).toEqual([1, ['quay.md']]);
  expect(stopped).toContain(`Unexpected ${said} at`);
  expect(stopped).toContain('run the command again');
});

test.runIf(existsSync('/proc/self'))('a place that nobody can write to is told, and no fault of the program', () => {
  const content = '/proc/lectern/edition';
  const { written, stopped } = writeEach(['quay'], { content }, () => undefined);
  expect([written, stopped]).toEqual([
    0,
    expect.stringContaining('Unexpected lack of leave to write at `/proc/lectern`'),
  ]);
});
