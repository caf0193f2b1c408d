import { expect, test } from 'vitest';
import { compareArticles } from '../../../src/concordance/comparison.ts';
import { buildConcordance } from '../../../src/concordance/concordance.ts';
import { type Compared, keyOf, passagesOf } from '../../../src/concordance/passages.ts';

const names = { harbour: 'harbour', quay: 'quay', mina: 'Mina', ada: 'Ada', strike: 'strike' };
const evidence = { rule: 'full-name', certainty: 'certain' as const };

/** One paragraph, in which names are mentions, `“…” Mina said` her quote, and `May 3` a day. */
function articleOf(slug: string, text: string): Compared {
  const spans = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ match, start: match.index, end: match.index + match[0].length }));
  return {
    slug,
    lang: 'en',
    text,
    citations: [],
    paragraphs: [{ id: 'p-1', start: 0, end: text.length }],
    dates: spans(/May 3/g).map(({ start, end }) => ({ start, end, iso: '2024-05-03' })),
    mentions: Object.entries(names)
      .flatMap(([entityId, name]) =>
        spans(new RegExp(name, 'g')).map(({ start, end }) => ({ entityId, start, end, ...evidence })),
      )
      .sort((a, b) => a.start - b.start),
    quotes: spans(/“[^”]*”(?= (Mina|Ada))/g).map(({ match, start, end }, at) => ({
      id: `q-${at}`,
      start,
      end,
      type: 'direct' as const,
      speaker: match[1] ?? '',
      speakerId: (match[1] ?? '').toLowerCase(),
      ...evidence,
    })),
  };
}

function subjectsOf(id: string, text: string): string[][] {
  const articles = [articleOf('one', text), articleOf('other', `The ${names.harbour}. Mina and Ada.`)];
  const concordance = buildConcordance(
    articles,
    Object.keys(names).map((one) => ({ id: one })),
  );
  const share = compareArticles(id, concordance)?.shares.find(({ article }) => article.slug === 'one');
  return share ? passagesOf(id, share).map(({ subjects }) => subjects.map(keyOf)) : [];
}

test('a quotation speaks of what its own words name, not of what stands round them', () => {
  expect(subjectsOf('harbour', 'After the strike, “the harbour needs a quay,” Mina said.')).toEqual([['quay']]);
});

test('a quotation that names nothing speaks of what its sentence names, but not of its speaker', () => {
  expect(subjectsOf('mina', 'On the strike, “it will end,” Mina said. The quay is shut.')).toContainEqual(['strike']);
});

test('a day in its sentence is a subject of it', () => {
  expect(subjectsOf('harbour', '“The harbour is open,” Ada said on May 3.')).toEqual([['on 2024-05-03']]);
});

test('what the article tells itself speaks of what else its sentence names', () => {
  expect(subjectsOf('harbour', 'Ada left. The harbour has a quay. A strike began.')).toEqual([['quay']]);
});
