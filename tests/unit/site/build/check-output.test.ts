import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkOutput } from '../../../../src/site/build/check-output.ts';
import type { Checked } from '../../../../src/site/keeping/kept-files.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const harbour = '<p id="p-tide">The tide</p> <a href="/people/ada-lund/">Ada Lund</a>';
const lund = '<p>She said so in <a href="/articles/harbour/#p-tide">The tide</a> (<a href="/chart.pdf">chart</a>).</p>';
const taken = new Set(['people/ada-lund/index.html']);
let folder: string;
let checked: Checked;

beforeEach(async () => {
  folder = contentFolder({
    'articles/harbour/index.html': harbour,
    'people/ada-lund/index.html': lund,
    'chart.pdf': 'Depths',
  });
  const first = await checkOutput({ folder, base: '/' });
  expect(first.faults).toEqual([]);
  ({ checked } = first);
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

async function faults(): Promise<string[]> {
  return (await checkOutput({ folder, base: '/', kept: { taken, checked } })).faults;
}

test('a page that was taken over is not read again while all is there that links could lead to', async () => {
  write('articles/harbour/index.html', `${harbour}<p id="p-more">More</p>`);
  write('people/ada-lund/index.html', '<a href="/nowhere/">as nobody would write it by hand</a>');
  expect(await faults()).toEqual([]);
});

test('a link of a page that was taken over is a fault where the page that it leads to lost the id', async () => {
  write('articles/harbour/index.html', harbour.replace('p-tide', 'p-ebb'));
  expect(await faults()).toEqual(['/people/ada-lund/: link `/articles/harbour/#p-tide` names an id that is not there']);
});

test('a link of a page that was taken over is a fault where the file or the page that it leads to is gone', async () => {
  rmSync(join(folder, 'chart.pdf'));
  expect(await faults()).toEqual(['/people/ada-lund/: link `/chart.pdf` leads nowhere']);
  rmSync(join(folder, 'articles'), { recursive: true });
  expect(await faults()).toContain('/people/ada-lund/: link `/articles/harbour/#p-tide` leads nowhere');
});

test('the links of a page that was made are checked against the ids of one that was taken over', async () => {
  write('articles/harbour/index.html', `${harbour}<a href="/people/ada-lund/#said">her words</a>`);
  expect(await faults()).toEqual(['/articles/harbour/: link `/people/ada-lund/#said` names an id that is not there']);
});

test('a script that the host answers itself needn’t be among the files', async () => {
  const counted = contentFolder({ 'index.html': '<script src="/count.js"></script>' });
  expect((await checkOutput({ folder: counted, base: '/' })).faults).toEqual(['/: link `/count.js` leads nowhere']);
  expect((await checkOutput({ folder: counted, base: '/', ofHost: ['/count.js'] })).faults).toEqual([]);
});
