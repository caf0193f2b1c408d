import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../../src/client/search/find/result.ts';
import { type FoundWork, pagesFound, worksFile } from '../../../../../src/client/search/save/results-works.ts';

const quote: Result = {
  kind: 'quote',
  href: '/room/articles/tides/#q-one',
  excerpt: { text: '“The tide will turn”', marks: [] },
  speaker: ['ada', 'person', 'Ada Marlow'],
  others: [['', '', 'Otto Reeve']],
};
const article: Result = {
  kind: 'article',
  href: '/room/articles/tides/',
  title: { text: 'On tides', marks: [] },
  passages: [
    quote,
    { kind: 'paragraph', href: '/room/articles/tides/#p-two', excerpt: { text: '50 % & more', marks: [] } },
  ],
};
const entry: Result = { kind: 'term', href: '/room/terms/tide/', title: { text: 'Tide', marks: [] } };
const work = {
  csl: { id: 'tides', type: 'webpage', title: 'On tides' },
  bibtex: '@misc{tides,\n\ttitle = {On tides},\n}\n',
  ris: 'TY  - ELEC\nID  - tides\nER  - \n',
};

describe('results as works', () => {
  test('are the pages that they lead to, once each, with the places found there', () => {
    const pages = pagesFound([article, quote, entry], 'https://edition.example');
    expect([...pages.keys()]).toEqual(['/room/articles/tides/', '/room/terms/tide/']);
    expect(pages.get('/room/articles/tides/')?.[0]).toBe(
      'Ada Marlow; Otto Reeve: “The tide will turn” https://edition.example/room/articles/tides/#q-one',
    );
    expect(pages.get('/room/terms/tide/')).toEqual([]);
  });

  const found: FoundWork[] = [{ work, places: ['50 % & more \\ https://edition.example/#p-two'] }];

  test('have their places as notes in RIS, within the record', () => {
    expect(worksFile(found, 'ris')).toBe(
      'TY  - ELEC\nID  - tides\nN1  - 50 % & more \\ https://edition.example/#p-two\nER  - \n',
    );
  });

  test('have them as an annotation in BibTeX, with what means something to TeX made plain', () => {
    expect(worksFile(found, 'bibtex')).toBe(
      '@misc{tides,\n\ttitle = {On tides},\n\tannote = {50 \\% \\& more \\textbackslash{} https://edition.example/\\#p-two},\n}\n',
    );
  });

  test('have them as a note in CSL-JSON, and none where no place was found', () => {
    expect(JSON.parse(worksFile([...found, { work, places: [] }], 'csl'))).toEqual([
      { ...work.csl, note: '50 % & more \\ https://edition.example/#p-two' },
      work.csl,
    ]);
  });
});
