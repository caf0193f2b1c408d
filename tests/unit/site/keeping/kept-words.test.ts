import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeptWords, wordsFileOf } from '../../../../src/site/keeping/kept-words.ts';

const told = {
  version: '1',
  engine: Buffer.from('engine'),
  forms: new Map([
    ['tides', [{ stem: 'tide', weight: 24 }]],
    ['café', [{ stem: 'cafe', weight: 24, accented: 'café' }]],
    ['—', []],
  ]),
};
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'lectern-words-'));
  openKeptWords({ content, stamp: 'one', force: false }).keep('en', told);
});

afterEach(() => {
  for (const path of [content, wordsFileOf(content, 'en')]) rmSync(path, { recursive: true, force: true });
});

const kept = (given = {}) => openKeptWords({ content, stamp: 'one', force: false, ...given }).of('en');

test('what was told of words is known in the next build', () => {
  expect(kept()).toEqual(told);
});

test('nothing is known in another language, by another program, or where all is to be made anew', () => {
  expect(openKeptWords({ content, stamp: 'one', force: false }).of('de')).toBeUndefined();
  expect(kept({ stamp: 'two' })).toBeUndefined();
  expect(kept({ force: true })).toBeUndefined();
});

test('a file that isn’t as it was written is none', () => {
  const file = wordsFileOf(content, 'en');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"tide"', '"ebb"'));
  expect(kept()).toBeUndefined();
  writeFileSync(file, '');
  expect(kept()).toBeUndefined();
});

test('no two content folders share a file', () => {
  expect(wordsFileOf(join(content, 'a', basename(content)), 'en')).not.toBe(wordsFileOf(content, 'en'));
});
