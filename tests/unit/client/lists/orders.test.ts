import { describe, expect, test } from 'vitest';
import { foldedText, matches } from '../../../../src/client/lists/matches.ts';
import { type Item, inOrder, orders } from '../../../../src/client/lists/orders.ts';

const item = (part: Partial<Item> & { before?: string; after?: string }): Item => ({
  data: {},
  group: {},
  day: () => '',
  words: (name) => (name === 'before' ? part.before : part.after) ?? '',
  ...part,
});
const arranged = (order: string, items: Item[]) =>
  inOrder(items, (one) => orders[order]?.(one, { noAddressee: 'nobody', noAuthor: 'unsigned' }) ?? { key: '' });

describe('finding in a list', () => {
  test('takes all words in any order, whatever their case and accents', () => {
    expect(matches(foldedText('Der Sicherheitsrat, Straße 7'), 'STRASSE rat')).toBe(true);
    expect(matches(foldedText('Résumé of the talks'), 'talks resume')).toBe(true);
    expect(matches(foldedText('Résumé of the talks'), 'talks war')).toBe(false);
  });

  test('takes everything where nothing is typed', () => {
    expect(matches(foldedText('anything'), '  ')).toBe(true);
  });
});

describe('arranging a list', () => {
  test('by the word after goes on with the words that follow, and passes over signs', () => {
    const rows = [', and then', ' “allowed” it', '’s zeal', ' Änderung', ', and also'].map((after) => item({ after }));
    expect(arranged('after', rows).map(({ item }) => item.words('after'))).toEqual([
      ' “allowed” it',
      ', and also',
      ', and then',
      ' Änderung',
      '’s zeal',
    ]);
  });

  test('by the word before reads from the name backwards', () => {
    const rows = ['a new ', 'one old ', 'the new ', ''].map((before) => item({ before }));
    expect(arranged('before', rows).map(({ item }) => item.words('before'))).toEqual([
      '',
      'a new ',
      'the new ',
      'one old ',
    ]);
  });

  test('by date takes the day on which it was said, or else that of the article', () => {
    const said = item({ data: { date: '2019-12' }, group: { date: '2020-01' }, day: () => 'December 2019' });
    const printed = item({ group: { date: '2018' }, day: () => '2018' });
    expect(arranged('date', [said, printed]).map(({ heading }) => heading)).toEqual(['2018', 'December 2019']);
  });

  test('by addressee puts words to nobody named last', () => {
    const rows = [item({}), item({ data: { to: 'Zoë' } }), item({ data: { to: 'Ada' } })];
    expect(arranged('addressee', rows).map(({ heading }) => heading)).toEqual(['Ada', 'Zoë', 'nobody']);
  });

  test('by count puts the greatest first, equals as they were', () => {
    const rows = ['2', '10', '2'].map((count, at) => item({ data: { count, at: String(at) } }));
    expect(arranged('count', rows).map(({ item }) => item.data.at)).toEqual(['1', '0', '2']);
  });
});

describe('arranging articles', () => {
  const rows = [
    { title: 'The quay', author: 'Okafor, Mina', name: 'Mina Okafor', date: '1845~' },
    { title: 'A ferry', date: '-0043' },
    { title: 'Änderung', author: 'Lund, Ada', name: 'Ada Lund' },
  ].map((data) => item({ data }));
  const titles = (order: string) => arranged(order, rows).map(({ item }) => item.data.title);

  test('by title compares folded', () => {
    expect(titles('title')).toEqual(['A ferry', 'Änderung', 'The quay']);
  });

  test('with the oldest first has undated ones last', () => {
    expect(titles('oldest')).toEqual(['A ferry', 'The quay', 'Änderung']);
  });

  test('by author goes by surnames, under the names as they are written', () => {
    expect(arranged('author', rows).map(({ heading }) => heading)).toEqual(['Ada Lund', 'Mina Okafor', 'unsigned']);
  });
});
