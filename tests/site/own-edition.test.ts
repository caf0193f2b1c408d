import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOwn } from '../support/site.ts';

let site = '';
const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  site = await buildOwn();
});

describe('an edition’s own words', () => {
  test('are what its pages say, from right to left', () => {
    const home = read('index.html');
    expect(home).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"/);
    expect(home).toContain('المقالات');
    expect(read('articles/kestrel/index.html')).toContain('>علّم:<');
  });

  test('have the plural forms of its language', () => {
    expect(read('ships/kestrel/index.html')).toContain('اقتباسان');
  });

  test('reach its scripts, and none of those that nobody needs', () => {
    const marks = read('marks.js');
    const imported = [...marks.matchAll(/"(?:\.\/)?(_astro\/[^"]+)"/g)].map(([, file = '']) => read(file));
    const all = [marks, ...imported].join('\n');
    expect(all).toContain('عن هذا الاقتباس');
    expect(all).not.toContain('كيف تُقرأ هذه الطبعة');
  });
});

describe('an edition’s own kinds', () => {
  test('have pages, a register, feeds and previews', () => {
    for (const path of ['ships/index.html', 'ships/kestrel/index.html', 'ships/kestrel/feed.xml', 'previews/ships.png'])
      expect(existsSync(join(site, path)), path).toBe(true);
    expect(read('laws/ferry-act/index.html')).toContain('href="/ships/kestrel/"');
  });

  test('stand among the others at the foot, in the glossary’s filter, in legends and in lists', () => {
    expect(read('index.html')).toContain('href="/ships/"');
    expect(read('glossary/index.html')).toContain('value="ship"');
    expect(read('articles/kestrel/index.html')).toMatch(/data-kind="ship"/);
    expect(read('articles/kestrel/index.html')).toContain(' · سفن · قوانين</span>');
  });

  test('have a lane of the timeline where an entry has a date', () => {
    const timeline = read('timeline/index.html');
    expect(timeline).toMatch(/<g class="lane" data-kind="ship"[^>]*><text [^>]*>سفن</);
    expect(timeline).toMatch(/<input [^>]*value="ship"/);
    expect(timeline).toMatch(/<td class="kind"[^>]*>قانون</);
  });

  test('are named so in TEI, tables and the data for search engines', () => {
    expect(read('data/articles/kestrel/tei.xml')).toContain(
      '<name type="ship" ref="https://own.example/ships/kestrel/"',
    );
    expect(read('data/mentions.csv')).toContain(',kestrel,Kestrel,ship,');
    expect(read('ships/kestrel/index.html')).toContain('"@type":"Thing","additionalType":"ship"');
  });
});

describe('an edition’s own components', () => {
  test.each([
    ['Masthead', 'index.html', 'class="own-masthead"'],
    ['Footer', 'index.html', 'own-footer'],
    ['ArticleHead', 'articles/kestrel/index.html', 'class="own-article-head"'],
    ['EntityHead', 'ships/kestrel/index.html', 'class="own-entity-head" data-of="kestrel"'],
    ['Card', 'articles/kestrel/index.html', '<!-- own card of '],
  ])('take the place of %s', (_, path, sign) => {
    expect(read(path)).toContain(sign);
  });

  test('leave nothing of what they replace, or all of it where they show it', () => {
    expect(read('index.html')).not.toContain('class="colophon"');
    expect(read('index.html')).toContain('class="masthead"');
    expect(read('ships/kestrel/index.html')).toContain('A ferry of 900 tons.');
  });
});
