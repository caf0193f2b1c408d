import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ingredient } from '../../../../src/site/keeping/answers.ts';
import { type KeptFiles, openKeptFiles } from '../../../../src/site/keeping/kept-files.ts';

const page = 'people/ada-lund/index.html';
const from: Ingredient[] = [
  ['mentions', 'ada-lund'],
  ['article', 'ferries'],
];
const checked = { ids: new Map([[page, new Set(['said'])]]), files: new Set(['chart.pdf']) };
let home: string;
let out: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lectern-kept-'));
  out = join(home, 'site');
  build((files) => files.write(page, Buffer.from('Ada Lund'), from));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Builds a site in a folder of its own and puts it in the old one's place. */
function build(make: (files: KeptFiles) => void, given: Partial<Parameters<typeof openKeptFiles>[0]> = {}): void {
  const folder = join(home, 'new');
  const answer = (ingredient: Ingredient) => ingredient.join(' ');
  const files = openKeptFiles({
    notes: join(home, 'notes.json'),
    out,
    folder,
    stamp: 'one',
    force: false,
    answer,
    ...given,
  });
  make(files);
  rmSync(out, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, out);
  files.save(checked);
}

test('a file is found and taken over, as the same file, where the answers to all that it was made from are the same', () => {
  const before = statSync(join(out, page)).ino;
  const take = (files: KeptFiles) => {
    const found = files.find(page);
    expect(String(found?.bytes)).toBe('Ada Lund');
    if (found) files.take(page, found);
    expect(files.taken).toEqual(new Set([page]));
  };
  build((files) => {
    const found = files.find(page);
    if (found) files.take(page, found);
    expect(statSync(join(home, 'new', page)).ino).toBe(before);
  });
  build(take); // what was taken over is noted too
});

test.each([
  [
    'another answer to one of the questions',
    { answer: ([name]: Ingredient) => (name === 'article' ? 'new' : 'mentions ada-lund') },
  ],
  ['another program, glossary or setting', { stamp: 'two' }],
  ['--force', { force: true }],
])('with %s a file is made anew', (_, given) => {
  build((files) => expect(files.find(page)).toBeUndefined(), given);
});

test.each([
  ['was changed by hand', () => writeFileSync(join(out, page), 'Ada Lund!')],
  ['is gone', () => rmSync(join(out, page))],
  ['is gone with the whole site', () => rmSync(out, { recursive: true })],
])('a file that %s is made anew', (_, change) => {
  change();
  build((files) => expect(files.find(page)).toBeUndefined());
});

test('a file of which nobody says what it was made from is never kept', () => {
  build((files) => files.write('index.html', Buffer.from('Home'), undefined));
  build((files) => expect(files.find('index.html')).toBeUndefined());
});

test('a build that was killed before it noted anything leaves the notes of the one before, which hold for what is as it was', () => {
  const notes = join(home, 'notes.json');
  build((files) => files.write(page, Buffer.from('Ada Lund, pilot'), from), { notes: join(home, 'lost.json') });
  build((files) => expect(files.find(page)).toBeUndefined(), { notes });
});

test('what the last check found is noted for the next, but not for another program', () => {
  build((files) => expect(files.checked).toEqual(checked));
  build((files) => expect(files.checked).toBeUndefined(), { stamp: 'two' });
});

test('a file that is made of something given is taken over where that is the same, and else made anew', () => {
  const part = 'pagefind/index/1a2b3c4.pf_index';
  const bring = (files: KeptFiles, of: string) =>
    String(files.bring(part, of, () => Buffer.from(`made of ${of}`)).bytes);
  build((files) => expect(bring(files, 'tides')).toBe('made of tides'));
  const before = statSync(join(out, part)).ino;
  build((files) => {
    expect(files.bring(part, 'tides', () => Buffer.from('made again')).bytes.toString()).toBe('made of tides');
    expect(files.taken).toEqual(new Set([part]));
  });
  expect(statSync(join(out, part)).ino).toBe(before);
  build((files) => expect(bring(files, 'ebb')).toBe('made of ebb'));
});
