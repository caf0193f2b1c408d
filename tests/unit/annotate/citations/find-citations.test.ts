import { expect, test } from 'vitest';
import { findCitations } from '../../../../src/annotate/citations/find-citations.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { readMarkdown } from '../../../../src/annotate/markdown/read-markdown.ts';

const knowledge = compileKnowledge({ entities: [], keys: ['okafor2023', 'board:2024'] });
const found = (text: string) =>
  findCitations(readMarkdown(text), knowledge).map(({ start: _, end: __, ...citation }) => citation);

test('a key in brackets is cited, with its locator', () => {
  expect(found('So it was [@okafor2023, p. 4].')).toEqual([
    { items: [{ key: 'okafor2023', locator: 'p. 4' }], inText: false, shown: [{}], unknown: [] },
  ]);
});

test('an address or a host in brackets is no citation, unless the host is a key', () => {
  expect(found('Write [to mina@harbour.org], [@harbour.org], [see @news.harbour.example].')).toEqual([]);
  expect(found('So [@lund.2023] and [@harbor2023].')).toMatchObject([
    { unknown: ['lund.2023'] },
    { unknown: ['harbor2023'] },
  ]);
  const known = compileKnowledge({ entities: [], keys: ['harbour.org'] });
  expect(findCitations(readMarkdown('So [@harbour.org].'), known)).toMatchObject([{ unknown: [] }]);
});

test('several keys stand between semicolons', () => {
  expect(found('So [see @okafor2023; @board:2024, para. 8]')).toMatchObject([
    { items: [{ key: 'okafor2023' }, { key: 'board:2024', locator: 'para. 8' }] },
  ]);
});

test('words before a key are kept, and a hyphen leaves its author out', () => {
  expect(found('So [see @okafor2023; -@board:2024, p. 2].')).toMatchObject([
    { shown: [{ prefix: 'see' }, { withoutAuthor: true }], unknown: [] },
  ]);
});

test('a key in the sentence takes the locator in brackets after it, and nothing else in brackets', () => {
  expect(found('As @okafor2023 [p. 33] says')).toMatchObject([{ items: [{ key: 'okafor2023', locator: 'p. 33' }] }]);
  expect(found('As @okafor2023 [@board:2024] says')).toMatchObject([
    { items: [{ key: 'okafor2023' }], inText: true },
    { items: [{ key: 'board:2024' }], inText: false },
  ]);
});

test('a known key in the sentence is cited, an unknown one is anybody’s name', () => {
  expect(found('As @okafor2023 says')).toMatchObject([{ items: [{ key: 'okafor2023' }], inText: true }]);
  expect(found('Write to @okafor or a@okafor2023')).toEqual([]);
});

test('an unknown key in brackets is found and told of', () => {
  expect(found('So [@okafor2032].')).toMatchObject([{ unknown: ['okafor2032'] }]);
});

test.each(['`[@okafor2023]`', '[@okafor2023](https://example.org)', '[plain words]', '[a@b.org]'])(
  '%s cites nothing',
  (text) => {
    expect(found(text).filter(({ unknown }) => unknown.length === 0)).toEqual([]);
  },
);
