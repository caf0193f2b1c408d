import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../../src/client/search/find/result.ts';
import { resultsCsv } from '../../../../../src/client/search/save/results-csv.ts';

const words = (text: string) => ({ text, marks: [] });
const quote: Result = {
  kind: 'quote',
  href: '/articles/tide/#q-1',
  excerpt: words('“Tides, not clocks,”'),
  speaker: ['lena-farrow', 'person', 'Lena Farrow'],
};
const rowsOf = (results: Result[]) => resultsCsv(results, 'https://x.example').trimEnd().split('\r\n').slice(1);

describe('resultsCsv', () => {
  test('names its columns first', () => {
    expect(resultsCsv([], '')).toBe('\ufefflink,kind,words,speaker,date,article\r\n');
  });

  test('has a row for each place of an article, with the article', () => {
    const article: Result = { kind: 'article', href: '/articles/tide/', title: words('Tide'), date: '2020-01' };
    expect(
      rowsOf([
        { ...article, passages: [quote] },
        { ...article, excerpt: words('Of "tides"') },
      ]),
    ).toEqual([
      'https://x.example/articles/tide/#q-1,quote,"“Tides, not clocks,”",Lena Farrow,2020-01,Tide',
      'https://x.example/articles/tide/,article,"Of ""tides""",,2020-01,Tide',
    ]);
  });

  test('names both who said a quote together', () => {
    const others: Result['others'] = [['', '', 'Otto Reeve']];
    expect(rowsOf([{ ...quote, others }])[0]).toContain(',Lena Farrow; Otto Reeve,');
  });

  test('takes date and article of a quote from the quote, and the name of an entry with its summary', () => {
    const term: Result = {
      kind: 'term',
      href: '/terms/tide/',
      title: words('Tide'),
      excerpt: words('Rise of the sea'),
    };
    expect(rowsOf([{ ...quote, date: '2020', source: 'On tides' }, term])).toEqual([
      'https://x.example/articles/tide/#q-1,quote,"“Tides, not clocks,”",Lena Farrow,2020,On tides',
      'https://x.example/terms/tide/,term,Tide: Rise of the sea,,,',
    ]);
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps a spreadsheet from reckoning %j', (text) => {
    expect(rowsOf([{ ...quote, excerpt: words(text) }])[0]).toContain(`,quote,'${text},`);
  });
});
