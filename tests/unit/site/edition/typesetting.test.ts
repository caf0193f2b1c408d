import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { Entity } from '../../../../src/model/entity.ts';
import { makeTypesetting } from '../../../../src/site/edition/typesetting.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';

const nameOf = (document: Partial<Entity>) => {
  const entity = { id: 'accord', kind: 'document' as const, name: 'The Harbour Accord', aliases: [], ...document };
  return makeTypesetting(compileKnowledge({ entities: [entity] }), makeUrls('/')).nameOf('accord');
};
const long = 'Agreement on the Opening of the Northern Quays';

test('a document is cited by its symbol, else by its name', () => {
  expect(nameOf({ name: long, symbol: 'H/RES/12' })).toBe('H/RES/12');
  expect(nameOf({ aliases: ['Accord'] })).toBe('The Harbour Accord');
});

test('one with a long name and no symbol is cited by the shortest name that means it everywhere', () => {
  expect(nameOf({ name: long, aliases: ['Northern Quays Agreement', 'Quays Agreement'] })).toBe('Quays Agreement');
  expect(nameOf({ name: long, aliases: [{ text: 'the draft', within: 'The Courier' }] })).toBe(long);
});
