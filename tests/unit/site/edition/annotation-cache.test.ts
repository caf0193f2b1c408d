import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { openCache } from '../../../../src/site/edition/annotation-cache.ts';

const made = { ...findIn('Rain.', compileKnowledge({ entities: [] }), { format: 'plain' }), html: '', text: 'Rain.' };
const annotated = {
  ...made,
  layout: { parts: [], code: [] },
  headings: [],
  paragraphs: [],
  cited: [],
  unrecorded: 0,
  quotes: [],
  remarks: [],
};
let file: string;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'annotations.jsonl');
  ask(openCache(file, 'engine 1', false)).save();
});

describe('the cache of annotations', () => {
  test('gives what was made from the same text under the same circumstances', () => {
    const cache = openCache(file, 'engine 1', false);
    expect(cache.get('article one', 'text', fail)).toEqual(annotated);
    expect(cache.made()).toBe(0);
  });

  test.each([
    ['another text', () => ask(openCache(file, 'engine 1', false), 'another text')],
    ['another engine or glossary', () => ask(openCache(file, 'engine 2', false))],
    ['--force', () => ask(openCache(file, 'engine 1', true))],
  ])('makes anew for %s', (_, cacheAfterAsking) => {
    expect(cacheAfterAsking().made()).toBe(1);
  });

  test.each([
    ['garbage', () => '\u0000{nonsense'],
    ['a file cut short', (text: string) => text.slice(0, -20)],
    ['an empty file', () => ''],
  ])('takes %s for no cache at all', (_, spoil) => {
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(ask(openCache(file, 'engine 1', false)).made()).toBe(1);
  });
});

function ask(cache: ReturnType<typeof openCache>, text = 'text') {
  expect(cache.get('article one', text, () => annotated)).toEqual(annotated);
  return cache;
}

function fail(): never {
  throw new Error('Unexpected making of what was in the cache');
}
