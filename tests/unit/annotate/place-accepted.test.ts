import { describe, expect, test } from 'vitest';
import { readOpen } from '../../../src/annotate/annotate.ts';
import { placeAccepted, placeInWords } from '../../../src/annotate/place-accepted.ts';
import type { Accepted } from '../../../src/model/accepted.ts';
import { harbourKnowledge as knowledge, unsureParagraph } from '../../support/harbour-desk.ts';

const quay = '“The quay is safe,”';
const name: Accepted = { article: 'talks', name: 'NQC', as: 'north-quay-company' };

/** The words round what was found, and nothing where it wasn't. */
function found(text: string, decision: Accepted): string | undefined {
  const [{ span } = {}] = placeAccepted(text, [decision]);
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

describe('the place of a decision', () => {
  test('is found again by what stands around the words, however often these stand there', () => {
    const text = 'The NQC left. The NQC came. The NQC stayed.';
    const start = text.indexOf('NQC', 10);
    const place = placeInWords(text, { start, end: start + 3 });
    expect(found(text, { ...name, ...place })).toBe('The NQC left. The [NQC] came. The NQC stayed.');
    expect(found(`Ahead: ${text}`, { ...name, ...place })).toBe('Ahead: The NQC left. The [NQC] came. The NQC stayed.');
  });

  test('is counted where the surroundings are the same', () => {
    const text = 'The NQC left.\n\n'.repeat(9);
    const start = text.indexOf('NQC', 60);
    const place = placeInWords(text, { start, end: start + 3 });
    expect(placeAccepted(text, [{ ...name, ...place }])[0]?.span?.start).toBe(start);
  });

  test('is found where marks, dashes and white space are printed in another way', () => {
    const decision = { article: 'talks', quote: '“The quay – ours – is safe,”', by: 'mina-okafor', after: 'left.' };
    expect(found('She left.\n"The quay - ours\n- is safe," it had.', decision)).toBe(
      'She left.\n["The quay - ours\n- is safe,"] it had.',
    );
  });

  test('is where a long quotation went to, but not where a name with other surroundings stands', () => {
    const moved = { article: 'talks', quote: quay, by: 'mina-okafor', after: 'left.', before: 'the report had it.' };
    expect(found(`Elsewhere ${quay} somebody wrote.`, moved)).toBe(`Elsewhere [${quay}] somebody wrote.`);
    expect(found('An NQC is a measure.', { ...name, after: 'The', before: 'left.' })).toBeUndefined();
  });

  test('is none where the words are others, or a part of one', () => {
    expect(found('The quay is not safe.', { article: 'talks', quote: quay, by: 'mina-okafor' })).toBeUndefined();
    expect(found('The NQCs left.', name)).toBeUndefined();
  });

  test('is not given twice', () => {
    const twice = placeAccepted('The NQC left.', [name, { ...name, as: 'new-quay-council' }]);
    expect(twice.map(({ span }) => span?.start)).toEqual([4, undefined]);
  });
});

describe('what was accepted', () => {
  const read = (source: string, ...accepted: Accepted[]) => readOpen(source, knowledge, { lang: 'en', accepted });
  const speech = { article: 'talks', quote: quay };

  test('makes a quotation certain and leaves how it was found where the engine says the same', () => {
    const { quotes, remarks } = read(unsureParagraph(quay), { ...speech, by: 'mina-okafor' });
    expect(quotes[0]).toMatchObject({ speakerId: 'mina-okafor', certainty: 'certain' });
    expect(quotes[0]).not.toHaveProperty('reason');
    expect(quotes[0]?.speakerStart).toBeDefined();
    expect(remarks).toEqual([]);
  });

  test('holds against what the engine says otherwise, and by a name as by an id', () => {
    for (const [by, speakerId] of [
      ['ada-lund', 'ada-lund'],
      ['Ada Lund', 'ada-lund'],
      ['A bystander', undefined],
    ] as const) {
      const [quote] = read(unsureParagraph(quay), { ...speech, by }).quotes;
      expect([quote?.speakerId, quote?.rule, quote?.certainty]).toEqual([speakerId, 'editor', 'certain']);
    }
  });

  test('unmarks a quotation and leaves the names in it', () => {
    const words = '“Ask Ada Lund about the quay,”';
    const { quotes, mentions } = read(unsureParagraph(words), { article: 'talks', quote: words, plain: true });
    expect(quotes).toEqual([]);
    expect(mentions.map(({ entityId }) => entityId)).toContain('ada-lund');
  });

  test('says what a name means, or that it is none', () => {
    expect(read('The NQC left.', name).mentions).toMatchObject([{ entityId: 'north-quay-company', rule: 'editor' }]);
    const none = read('The NQC left.', { article: 'talks', name: 'NQC', plain: true });
    expect([none.mentions, none.ambiguous]).toEqual([[], []]);
  });

  test('yields to a directive on the same words, and to a glossary that lacks the entry', () => {
    const directed = read('The :entity[NQC]{#new-quay-council} left.', name);
    expect(directed.mentions.map(({ entityId }) => entityId)).toEqual(['new-quay-council']);
    const quoted = read(unsureParagraph(`:quote[${quay}]{by=ada-lund}`), { ...speech, by: 'mina-okafor' });
    expect(quoted.quotes.map(({ speakerId }) => speakerId)).toEqual(['ada-lund']);
    expect(read('The NQC left.', { ...name, as: 'gone-company' }).ambiguous).toHaveLength(1);
    expect(read(unsureParagraph(quay), { ...speech, by: 'gone-warden' }).quotes[0]?.certainty).toBe('unsure');
  });
});
