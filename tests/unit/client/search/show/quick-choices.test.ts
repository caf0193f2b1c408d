import { describe, expect, test } from 'vitest';
import type { NameMatch } from '../../../../../src/client/search/index/names.ts';
import { quickChoices } from '../../../../../src/client/search/show/quick-choices.ts';

const farrow: NameMatch = {
  listed: {
    key: 'lena-farrow',
    kind: 'person',
    name: 'Lena Farrow',
    url: 'people/lena-farrow/',
    mentions: 3,
    quotes: 2,
  },
  fit: 'whole',
  rank: 90,
};
const stranger: NameMatch = {
  listed: { key: 'by-lena-holm', kind: '', name: 'Lena Holm', mentions: 0, quotes: 1 },
  fit: 'part',
  rank: 79,
};

describe('quickChoices', () => {
  test('offers a name typed whole, what it said, and a search for the words', () => {
    expect(quickChoices('Lena Farrow', [farrow], '/room/')).toEqual([
      { href: '/room/people/lena-farrow/', name: 'Lena Farrow', note: 'Person' },
      { href: '/room/search/?speaker=lena-farrow', name: 'What Lena Farrow said', note: '2 quotes' },
      { href: '/room/search/?q=Lena+Farrow', name: 'Search for “Lena Farrow”', note: '' },
    ]);
  });

  test('leads to the quotes of a speaker without a page', () => {
    expect(quickChoices('lena', [stranger], '/')[0]).toEqual({
      href: '/search/?speaker=by-lena-holm',
      name: 'Lena Holm',
      note: '1 quote',
    });
  });

  test('offers at most six names, and nothing for nothing', () => {
    expect(quickChoices('lena', Array(9).fill(stranger), '/')).toHaveLength(7);
    expect(quickChoices(' ', [], '/')).toEqual([]);
  });
});
