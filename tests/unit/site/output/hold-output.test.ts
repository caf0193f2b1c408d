import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { holdOutput, refuseOutput } from '../../../../src/site/output/hold-output.ts';
import { thisProcess } from '../../../../src/site/output/owner.ts';
import { isWithin } from '../../../../src/site/output/place.ts';
import { anArticle, contentFolder } from '../../../support/content-folder.ts';

const checkout = fileURLToPath(new URL('../../../../', import.meta.url));
const manifest = JSON.stringify({ offsets: 'Unicode code points', articles: 1, files: [{ path: 'a', sha256: 'b' }] });
const mark = JSON.stringify({ madeBy: 'Lectern', note: '', files: ['index.html'] });

/** A home with a content folder in it. */
const harbour = (files: Record<string, string> = {}) =>
  contentFolder({ 'edition/articles/quay.md': anArticle, ...files });
const refusal = (home: string, out: string) => refuseOutput({ out: join(home, out), content: join(home, 'edition') });

describe('an output folder is refused', () => {
  test.each([
    ['that holds a file of one’s own', 'mine', { 'mine/thesis.txt': 'Ten years' }, /thesis\.txt.*built by Lectern/],
    ['that holds a hidden file of one’s own', 'mine', { 'mine/.secret': 'Key' }, /\.secret/],
    ['that holds a mark of another program', 'mine', { 'mine/.lectern.json': '{"madeBy":"Other"}' }, /\.lectern\.json/],
    ['that holds another manifest', 'mine', { 'mine/data/manifest.json': '{"name":"App","files":[]}' }, /`data`/],
    ['that is a file', 'edition.md', { 'edition.md': 'Words' }, /is a file, expected a folder/],
    ['that lies below a file', 'edition.md/a/b', { 'edition.md': 'Words' }, /lies below the file/],
    ['that is the content folder', 'edition', {}, /is or holds the content folder/],
    ['that is the content folder, spelt in another way', 'a/../edition/./', {}, /is or holds the content folder/],
    ['that holds the content folder', '.', {}, /is or holds the content folder/],
    ['that holds it, though it bears a mark', '.', { '.lectern.json': mark }, /is or holds the content folder/],
    ['that lies in the content folder', 'edition/site', {}, /lies in the content folder/],
  ])('%s', (_, out, files, expected) => {
    expect(refusal(harbour(files as Record<string, string>), out)).toMatch(expected);
  });

  test('that is reached by a link to one of these, or is a link to nothing', () => {
    const home = harbour();
    symlinkSync('edition', join(home, 'link'));
    symlinkSync('nowhere', join(home, 'dangling'));
    expect(refusal(home, 'link')).toMatch(/is or holds the content folder/);
    expect(refusal(home, 'link/site')).toMatch(/lies in the content folder/);
    expect(refusal(home, 'dangling')).toMatch(/leads nowhere/);
    expect(refuseOutput({ out: join(home, 'edition/articles'), content: join(home, 'link') })).toMatch(/lies in/);
  });

  test('that is a root, a home, Lectern itself, above it, or a part of it that a build reads', () => {
    const content = join(harbour(), 'edition');
    const reasons = ['/', homedir(), dirname(homedir()), checkout, dirname(checkout), join(checkout, 'src/site2')].map(
      (out) => refuseOutput({ out, content })?.replace(/.*, which |, expected.*/g, ''),
    );
    const home = 'is or holds your home folder';
    const above = dirname(homedir()) === '/' ? 'is a root' : home;
    const itself = 'is or holds Lectern itself';
    expect(reasons).toEqual(['is a root', home, above, itself, itself, 'lies in Lectern’s own `src`']);
  });
});

describe('an output folder is taken', () => {
  test.each([
    ['that isn’t there, nor those above it', 'a/b/site', {}],
    ['whose name begins like that of the content folder', 'edition-site', {}],
    ['that bears Lectern’s mark, whatever else lies in it', 'site', { 'site/.lectern.json': mark, 'site/CNAME': 'a' }],
    ['that was built before there was a mark', 'site', { 'site/data/manifest.json': manifest }],
    ['that holds what hosts and version control put there', 'site', { 'site/.git': 'gitdir: a', 'site/CNAME': 'a' }],
  ])('%s', (_, out, files) => {
    expect(refusal(harbour(files as Record<string, string>), out)).toBeUndefined();
  });

  test('that is empty', () => {
    const home = harbour();
    mkdirSync(join(home, 'site'));
    expect(refusal(home, 'site')).toBeUndefined();
  });

  test('beside the checkout, under a name that begins like the checkout’s own', () => {
    expect(isWithin(`${checkout.replace(/\/$/, '')}-site`, checkout)).toBe(false);
    expect(isWithin(join(checkout, basename(checkout)), checkout)).toBe(true);
  });
});

describe('an output folder that is held', () => {
  const folders = (home: string) => ({ out: join(home, 'deep/site'), content: join(home, 'edition') });
  const lockOf = (home: string) => join(home, 'deep/.site.lectern/lock');

  test('leaves nothing behind when it is let go of, the folders above it neither', async () => {
    const home = harbour();
    const held = await holdOutput(folders(home), vi.fn());
    expect(existsSync(lockOf(home))).toBe(true);
    if ('release' in held) held.release();
    expect(readdirSync(home)).toEqual(['edition']);
  });

  test('is waited for, which is said once', async () => {
    const home = harbour();
    const first = await holdOutput(folders(home), vi.fn());
    const say = vi.fn();
    const second = holdOutput(folders(home), say);
    await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
    expect(say.mock.calls[0]?.[0]).toMatch(new RegExp(`process ${process.pid} .*waiting`));
    if ('release' in first) first.release();
    const held = await second;
    expect('release' in held).toBe(true);
    if ('release' in held) held.release();
  });

  test.each([
    ['a process that has ended', () => JSON.stringify({ ...thisProcess(), pid: endedProcess() })],
    ['a process whose number another has now', () => JSON.stringify({ ...thisProcess(), began: 'long ago' })],
  ])('by %s is free', async (_, lock) => {
    const home = harbour({ 'deep/.site.lectern/lock': lock() });
    const held = await holdOutput(folders(home), vi.fn());
    expect(JSON.parse(readFileSync(lockOf(home), 'utf8'))).toEqual(thisProcess());
    if ('release' in held) held.release();
  });

  test.each([
    ['this process', () => JSON.stringify(thisProcess())],
    ['a process of another machine', () => JSON.stringify({ ...thisProcess(), pid: 1, host: `${hostname()}-2` })],
    ['a process that is writing its name', () => '{"pid":'],
  ])('by %s is not', async (_, lock) => {
    const home = harbour({ 'deep/.site.lectern/lock': lock() });
    const say = vi.fn();
    const waiting = holdOutput(folders(home), say);
    await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
    expect(readFileSync(lockOf(home), 'utf8')).toBe(lock());
    writeFileSync(lockOf(home), JSON.stringify({ ...thisProcess(), pid: endedProcess() }));
    const held = await waiting;
    if ('release' in held) held.release();
  });
});

function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
