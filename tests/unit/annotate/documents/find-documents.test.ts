import { expect, test } from 'vitest';
import { findDocuments } from '../../../../src/annotate/documents/find-documents.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import { findMentions } from '../../../../src/annotate/mentions/find-mentions.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

const directive: KnownEntity = {
  id: 'port-directive-12',
  kind: 'document',
  name: 'Port Directive 12',
  aliases: [],
  symbol: 'PD/12 (2021)',
  url: 'https://ports.example/PD/12',
};
const patterns = [
  {
    name: 'ports',
    expression: String.raw`\bPD/(?<number>\d+)(?: ?\((?<year>\d{4})\))?`,
    symbol: 'PD/{number}{year? ($)}',
    url: 'https://ports.example/PD/{number}',
  },
  {
    name: 'rfc',
    expression: String.raw`\bRFC (?<number>\d+)\b`,
    symbol: 'RFC {number}',
    url: 'https://www.rfc-editor.org/rfc/rfc{number}',
  },
];
const knowledge = compileKnowledge({ entities: [directive], patterns });
const found = (text: string) => {
  const prose = plainProse(text);
  return findDocuments(prose, findMentions(prose, knowledge, {}).mentions, knowledge).map(
    ({ start, end, certainty: _, ...one }) => ({
      ...one,
      words: text.slice(start, end),
    }),
  );
};

test('a document of the glossary is linked to its entry, with the locator after it', () => {
  expect(found('See PD/12 (2021), para. 8, and PD/12.')).toMatchObject([
    { words: 'PD/12 (2021)', entityId: 'port-directive-12', symbol: 'PD/12 (2021)', locator: 'para. 8' },
    { words: 'PD/12', entityId: 'port-directive-12' },
  ]);
});

test.for([
  ['Operative paragraphs 3 and 4 of the Harbour Board PD/12 say so.', 'Operative paragraphs 3 and 4'],
  ['Under article 2 of PD/7 it was.', 'article 2'],
  ['The 8 of PD/7 met.', undefined],
  ['In paragraph 8 the board, of which PD/7 tells, met.', undefined],
])('a place in a document may stand before it: %s', ([text = '', locator]) => {
  expect(found(text)[0]?.locator).toBe(locator);
});

test('a document that the glossary lacks is linked to the address that its family builds', () => {
  const [one, ...more] = found('PD/7 was older.');
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    words: 'PD/7',
    symbol: 'PD/7',
    url: 'https://ports.example/PD/7',
    rule: 'pattern-ports',
  });
  expect(one).not.toHaveProperty('entityId');
});

test('another field’s family needs no code', () => {
  expect(found('RFC 9110 says')).toMatchObject([{ symbol: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110' }]);
});

test('a number without its family’s sign is no reference', () => {
  expect(found('In 9110 cases, APD/x and RFC alone')).toEqual([]);
});
