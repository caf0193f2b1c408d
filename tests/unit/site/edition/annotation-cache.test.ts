import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { cacheFileOf, engineVersion, openCache } from '../../../../src/site/edition/annotation-cache.ts';

const made = {
  ...findIn('Rain.', compileKnowledge({ entities: [] }), { format: 'plain' }),
  links: [],
  targets: [],
  html: '',
  text: 'Rain.',
};
const annotated = {
  ...made,
  layout: { parts: [], code: [], calls: [] },
  headings: [],
  paragraphs: [],
  cited: [],
  unrecorded: 0,
  quotes: [],
  quoteStarts: [],
  mentionStarts: [],
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

  test('keeps the texts that are as they were when one is another', () => {
    const both = ask(openCache(file, 'engine 1', false));
    both.get('article two', 'text', () => annotated);
    both.save();
    const cache = openCache(file, 'engine 1', false);
    cache.get('article one', 'other text', () => ({ ...annotated, html: '<p>é</p>' }));
    expect(cache.get('article two', 'text', fail)).toEqual(annotated);
    cache.save();
    const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const later = openCache(file, 'engine 1', false);
    expect(later.get('article one', 'other text', fail).html).toBe('<p>é</p>');
    expect(later.get('article two', 'text', fail)).toEqual(annotated);
  });

  test.each([
    ['lines at other places', (text: string) => text.replace('\n', '\n\n')],
    ['another stamp', (text: string) => text.replace('engine 1', 'engine 2')],
    ['nothing', () => ''],
  ])('is as whole where another build has written %s meanwhile', (_, written) => {
    const cache = ask(openCache(file, 'engine 1', false));
    cache.get('article two', 'text', () => annotated);
    writeFileSync(file, written(readFileSync(file, 'utf8')));
    cache.save();
    const later = openCache(file, 'engine 1', false);
    expect(later.get('article one', 'text', fail)).toEqual(annotated);
    expect(later.get('article two', 'text', fail)).toEqual(annotated);
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
    ['a head of another shape', (text: string) => text.replace(/^.*/, 'null')],
    ['a line of another shape', (text: string) => text.replace(/\n.*/, '\nnull')],
    ['an entry of another shape', (text: string) => text.replace(/"annotated":.*\}/, '"annotated":{"html":""}}')],
    ['an entry with one field less', (text: string) => text.replace('"headings":[],', '')],
    ['an entry with other words', (text: string) => text.replace('Rain.', 'Hail.')],
  ])('takes %s for no cache at all', (_, spoil) => {
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, spoil(written));
    expect(readFileSync(file, 'utf8')).not.toBe(written);
    expect(ask(openCache(file, 'engine 1', false)).made()).toBe(1);
  });

  test('is written also where a folder stands in its place', () => {
    rmSync(file);
    mkdirSync(join(file, 'inside'), { recursive: true });
    ask(openCache(file, 'engine 1', false)).save();
    openCache(file, 'engine 1', false).get('article one', 'text', fail);
  });

  test('has a file of its own for each content folder, also for two of one name', () => {
    expect(cacheFileOf('/harbour/edition')).not.toBe(cacheFileOf('/courier/edition'));
    expect(cacheFileOf('/harbour/edition')).toBe(cacheFileOf('/harbour/edition'));
  });

  test('loses a damaged line alone', () => {
    const cache = openCache(file, 'engine 1', false);
    ask(cache);
    cache.get('article two', 'text', () => annotated);
    cache.save();
    writeFileSync(file, readFileSync(file, 'utf8').replace('Rain.', 'Hail.'));
    const damaged = openCache(file, 'engine 1', false);
    damaged.get('article two', 'text', fail);
    expect(ask(damaged).made()).toBe(1);
  });
});

describe('the version of the engine', () => {
  const root = mkdtempSync(join(tmpdir(), 'lectern-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  test.each([
    ['another with each change of code', 'src/annotate/find.ts', true],
    ['another with each change of learnt weights', 'src/annotate/quotes/ranking/speech-weights.en.json', true],
    ['the same whatever the pages look like', 'src/styles/page.css', false],
  ])('is %s', async (_, path, isOther) => {
    write(path, '{ "any": 1 }');
    const before = await engineVersion(root);
    expect(await engineVersion(root)).toBe(before);
    write(path, '{ "any": 2 }');
    expect((await engineVersion(root)) !== before).toBe(isOther);
  });
});

function ask(cache: ReturnType<typeof openCache>, text = 'text') {
  expect(cache.get('article one', text, () => annotated)).toEqual(annotated);
  return cache;
}

function fail(): never {
  throw new Error('Unexpected making of what was in the cache');
}
