import { describe, expect, test } from 'vitest';
import { compareArticles, mostShared } from '../../../src/concordance/comparison.ts';
import { buildConcordance, type Indexed } from '../../../src/concordance/concordance.ts';
import type { Quote } from '../../../src/model/annotation.ts';

const evidence = { rule: 'full-name', certainty: 'certain' as const };
const names = { harbour: 'harbour', mina: 'Mina', ada: 'Ada' };

/** An article of paragraphs, in which names are mentions and `“…” Mina said` is her quote. */
function articleOf(slug: string, date: string, ...lines: string[]): Indexed {
  const text = lines.join('\n\n');
  const mentions = Object.entries(names).flatMap(([entityId, name]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      entityId,
      start: index,
      end: index + name.length,
      ...evidence,
    })),
  );
  const quotes = [...text.matchAll(/“[^”]*”(?: (Mina|Ada))?/g)].map((match, at): Quote & { id: string } => ({
    id: `q-${slug}-${at}`,
    start: match.index,
    end: match.index + match[0].indexOf('”') + 1,
    type: 'direct',
    speaker: match[1] ?? null,
    ...(match[1] && { speakerId: match[1].toLowerCase() }),
    ...evidence,
  }));
  let start = 0;
  const paragraphs = lines.map((line, at) => {
    const span = { id: `p-${at}`, start, end: start + line.length };
    start = span.end + 2;
    return span;
  });
  return { slug, date, text, mentions: mentions.sort((a, b) => a.start - b.start), quotes, citations: [], paragraphs };
}

const entities = Object.keys(names).map((id) => ({ id }));
const later = articleOf(
  'later',
  '2024-03',
  'The harbour is open; the harbour is full.',
  '“The harbour waits,” Ada said.',
);
const earlier = articleOf(
  'earlier',
  '2024-01',
  '“Our harbour is shut,” Mina said.',
  '“Mina is right,” Ada said.',
  '“harbour”',
);
const concordance = buildConcordance([later, earlier], entities);
const compared = compareArticles('harbour', concordance);

describe('a comparison', () => {
  test('has the earliest article first, though the edition has the latest first', () => {
    expect(compared?.shares.map(({ article }) => article.slug)).toEqual(['earlier', 'later']);
  });

  test('tells what is said of a thing from what the article says itself, one place a paragraph', () => {
    const [first, second] = compared?.shares ?? [];
    expect(first?.about.map(({ quote }) => quote.id)).toEqual(['q-earlier-0', 'q-earlier-2']);
    expect(first?.told).toEqual([]);
    expect(second?.told.map(({ anchor }) => anchor)).toEqual(['p-0']);
  });

  test('counts the quotes of each speaker by article, those of nobody last', () => {
    expect(compared?.speakers).toEqual([
      { id: 'mina', name: 'Mina', counts: [1, 0] },
      { id: 'ada', name: 'Ada', counts: [0, 1] },
      { id: undefined, name: null, counts: [1, 0] },
    ]);
  });

  test('on somebody has what they say and, apart from it, what others say of them', () => {
    const again = articleOf('again', '2024-05', '“I, Mina, stay,” Mina said.');
    const both = compareArticles('mina', buildConcordance([again, earlier], entities));
    expect(both?.shares.map(({ by, about }) => [by.length, about.length])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(both?.speakers.map(({ id }) => id)).toEqual(['mina', 'ada']);
  });

  test('needs two articles', () => {
    expect(compareArticles('mina', buildConcordance([earlier], entities))).toBeUndefined();
  });

  test('keeps to the dozen articles with most on it and counts the others', () => {
    const many = Array.from({ length: 14 }, (_, at) =>
      articleOf(`a${String(at).padStart(2, '0')}`, '2024', ...Array(at + 1).fill('The harbour.')),
    );
    const { shares = [], further } = compareArticles('harbour', buildConcordance(many, entities)) ?? {};
    expect([shares.length, shares[0]?.article.slug, further]).toEqual([12, 'a02', 2]);
  });
});

describe('the most shared', () => {
  test('are named most outside the article that names them most, and never in one article alone', () => {
    const lone = articleOf('lone', '2024', 'Ada, Ada, Ada, Mina, harbour.');
    const other = articleOf('other', '2024', 'Mina, Mina, harbour.');
    const two = buildConcordance([lone, other], entities);
    expect(mostShared(['ada', 'harbour', 'mina'], two, 9)).toEqual(['harbour', 'mina']);
    expect(mostShared(['harbour', 'mina'], two, 1)).toEqual(['harbour']);
  });
});
