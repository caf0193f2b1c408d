import { expect, test } from 'vitest';
import { alsoTold } from '../../../src/concordance/also-told.ts';
import type { Compared } from '../../../src/concordance/passages.ts';

type Said = Partial<Compared['quotes'][number]>;

/** An article of one paragraph with a quotation and, where given, a date or an event named in it. */
function telling(slug: string, said: Said, { date, event }: { date?: string; event?: string } = {}): Compared {
  const span = { start: 1, end: 2, rule: 'cue', certainty: 'certain' as const };
  return {
    slug,
    lang: 'en',
    text: '',
    citations: [],
    paragraphs: [{ id: `p-${slug}`, start: 0, end: 9 }],
    dates: date ? [{ start: 5, end: 6, iso: date }] : [],
    mentions: event ? [{ ...span, entityId: event }] : [],
    quotes: [{ ...span, id: `q-${slug}`, type: 'direct', speaker: 'Mina Okafor', speakerId: 'mina', ...said }],
  };
}

const dayOf = (id: string) => (id === 'harbour-day' ? '2024-05-03' : undefined);
const found = (...articles: Compared[]) =>
  [...alsoTold(articles, dayOf)(articles[0] as Compared).values()].map((all) => all.map(({ anchor }) => anchor));

test('a paragraph is told elsewhere where another quotes the speaker on the same day', () => {
  const one = telling('one', { saidOn: '2024-05-03' });
  expect(found(one, telling('two', {}, { date: '2024-05-03' }))).toEqual([['p-two']]);
  expect(found(one, telling('two', {}, { event: 'harbour-day' }))).toEqual([['p-two']]);
});

test('it is not where the day, the speaker or the certainty is another', () => {
  const one = telling('one', { saidOn: '2024-05-03' });
  expect(found(one, telling('two', { saidOn: '2024-05-04' }, { date: '2024-05-03' }))).toEqual([]);
  expect(found(one, telling('two', { saidOn: '2024-05-03', speaker: 'Ada Lund', speakerId: 'ada' }))).toEqual([]);
  expect(found(one, telling('two', { saidOn: '2024-05-03', certainty: 'unsure' }))).toEqual([]);
});

test('a month is no day, and an article does not tell its own again', () => {
  expect(found(telling('one', { saidOn: '2024-05' }), telling('two', { saidOn: '2024-05' }))).toEqual([]);
  expect(found(telling('one', { saidOn: '2024-05-03' }))).toEqual([]);
});

test('no more than three articles are named, each once', () => {
  const others = ['b', 'c', 'd', 'e'].map((slug) => telling(slug, { saidOn: '2024-05-03' }));
  expect(found(telling('a', { saidOn: '2024-05-03' }), ...others)).toEqual([['p-b', 'p-c', 'p-d']]);
});
