import { describe, expect, test } from 'vitest';
import { alignBySubject } from '../../../src/concordance/alignment.ts';
import { differencesBetween } from '../../../src/concordance/differences.ts';
import { type Compared, keyOf, type Passage, type Subject } from '../../../src/concordance/passages.ts';

const article = (slug: string, names: string[] = [], speakers: string[] = []): Compared => ({
  slug,
  lang: 'en',
  text: '',
  citations: [],
  paragraphs: [],
  dates: [],
  mentions: names.map((entityId) => ({ entityId, start: 0, end: 1, rule: 'full-name', certainty: 'certain' })),
  quotes: speakers.map((speaker, at) => quoteBy(speaker, at)),
});
const quoteBy = (speaker: string, at = 0): Compared['quotes'][number] => ({
  id: `q-${speaker}-${at}`,
  start: at,
  end: at + 1,
  type: 'direct',
  speaker,
  rule: 'cue',
  certainty: 'certain',
});
const courier = article('courier', ['quay', 'ferry'], ['Mina Okafor', 'Ada Lund']);
const gazette = article('gazette', ['quay', 'strike', 'ferry'], ['Ada Lund']);

/** A passage on subjects; a day begins with a digit. */
const on = (of: Compared, start: number, subjects: string[], speaker?: string): Passage => ({
  article: of,
  start,
  end: start + 1,
  said: speaker ? [{ article: of, anchor: undefined, start, end: start + 1, quote: quoteBy(speaker) }] : [],
  subjects: subjects.map((one): Subject => (/^\d/.test(one) ? { day: one } : { entity: one })),
});
const often = (id: string) => (id === 'town' ? 90 : 2);
const shown = (columns: Passage[][]) =>
  alignBySubject('harbour', columns, often).map(({ subject, cells }) => [
    keyOf(subject),
    ...cells.map((cell) => cell.map(({ start }) => start)),
  ]);

describe('aligned passages', () => {
  test('stand under a subject that both articles have, each once', () => {
    expect(shown([[on(courier, 1, ['quay', 'town'])], [on(gazette, 2, ['quay', 'town'])]])).toEqual([
      ['quay', [1], [2]],
    ]);
  });

  test('stand under the subject that says most exactly what is meant, the commonest takes what is left', () => {
    const columns = [
      [on(courier, 1, ['town', 'quay']), on(courier, 2, ['town'])],
      [on(gazette, 3, ['town', 'quay']), on(gazette, 4, ['town'])],
    ];
    expect(shown(columns)).toEqual([
      ['quay', [1], [3]],
      ['town', [2], [4]],
    ]);
  });

  test('meet on a day where no name tells more, and a day of one article is no subject', () => {
    expect(shown([[on(courier, 1, ['2024-05-03'])], [on(gazette, 2, ['2024-05-03'])]])).toEqual([
      ['on 2024-05-03', [1], [2]],
    ]);
    expect(shown([[on(courier, 1, ['2024-05-03'])], [on(gazette, 2, ['quay'])]])).toEqual([
      ['quay', [], [2]],
      ['harbour', [1], []],
    ]);
  });

  test('of one article stand under the rarest that they name, below the shared ones', () => {
    const columns = [[on(courier, 1, ['town', 'ferry'])], [on(gazette, 2, ['strike']), on(gazette, 3, ['quay'])]];
    const rows = shown([...columns, [on(courier, 4, ['quay'])]]);
    expect(rows.map(([subject]) => subject)).toEqual(['quay', 'ferry', 'strike']);
  });

  test('that name nothing else stand under the compared entity', () => {
    expect(shown([[on(courier, 1, [])], []])).toEqual([['harbour', [1], []]]);
  });
});

describe('the differences', () => {
  const rows = alignBySubject(
    'harbour',
    [
      [on(courier, 1, ['quay'], 'Mina Okafor'), on(courier, 2, ['ferry'], 'Ada Lund')],
      [on(gazette, 3, ['quay']), on(gazette, 4, ['strike'])],
    ],
    often,
  );
  const { shared, only } = differencesBetween([courier, gazette], rows);

  test('say what both have', () => {
    expect(shared.subjects).toEqual([{ entity: 'quay' }]);
  });

  test('say what one alone has, and not what the other has elsewhere in its text', () => {
    expect(only.map(({ subjects }) => subjects)).toEqual([[], [{ entity: 'strike' }]]);
    expect(only.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([['Mina Okafor'], []]);
  });

  test('name nobody whose words are given to them unsurely', () => {
    const doubtful = on(courier, 1, ['quay'], 'Mina Okafor');
    for (const place of doubtful.said) place.quote.certainty = 'unsure';
    const told = differencesBetween([courier, gazette], alignBySubject('harbour', [[doubtful], []], often));
    expect(told.only[0]?.speakers).toEqual([]);
  });
});
