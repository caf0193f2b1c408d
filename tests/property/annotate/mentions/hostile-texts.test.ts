import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import { findMentions } from '../../../../src/annotate/mentions/find-mentions.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';
import { expectLinearTime } from '../../../support/linear-time.ts';

const knowledge = compileKnowledge({
  entities: [
    { id: 'ada', kind: 'person', name: 'Ada van der Holm', aliases: ['Ada Holm'], family: ['van der Holm', 'Holm'] },
    { id: 'tove', kind: 'person', name: 'Tove Holm', aliases: [] },
    { id: 'norvia', kind: 'place', name: 'Norvia', aliases: ['Nörvia', 'N.'] },
    { id: 'league', kind: 'organization', name: 'League of Rivers', aliases: ['LOR', 'L.O.R.', 'The League'] },
    { id: 'other-league', kind: 'organization', name: 'Land of Rams', aliases: ['LOR'] },
    { id: 'odd', kind: 'event', name: '?', aliases: ["'s", '(', 'a a a', '\u0000'] },
  ],
});

describe('the mentions of a hostile text are found in linear time:', () => {
  test.each([
    ['one long word', 'a', 2_000_000],
    ['initials without end', 'A.', 500_000],
    ['initials that come to nothing', 'a.bb.', 400_000],
    ['names without end', 'Norvia ', 50_000],
    ['people introduced without end', 'Ada Holm and Tove Holm and Holm. ', 50_000],
    ['surnames without end', 'and Holm ', 50_000, 'Ada Holm '],
    ['shared names without end', 'LOR ', 50_000],
    ['gaps without end', ' ', 2_000_000, 'League', 'of Rivers'],
    ['addresses without end', 'https://', 250_000],
    ['apostrophes without end', "a'", 500_000],
  ])('%s', (_, piece, most, before = '', after = '') => {
    expectLinearTime((count) => findMentions(plainProse(before + piece.repeat(count) + after), knowledge, {}), most);
  });

  test('ten thousand aliases that begin alike', () => {
    const aliases = Array.from({ length: 10_000 }, (_, at) => `A ${'a '.repeat(at % 60)}${at}`);
    const many = compileKnowledge({ entities: [{ id: 'many', kind: 'term', name: 'Many', aliases }] });
    expectLinearTime((count) => findMentions(plainProse('A a '.repeat(count)), many, {}), 100_000);
  });
});

test('ten thousand entities of one name are compiled, and looked for, in linear time', () => {
  const listOf = (count: number) =>
    Array.from(
      { length: count },
      (_, at): KnownEntity => ({ id: `e${at}`, kind: 'person', name: `Jo Ray ${at}`, aliases: [] }),
    );
  const text = plainProse('Jo and Ray '.repeat(20));
  expectLinearTime((count) => {
    const many = compileKnowledge({ entities: listOf(count) });
    expect(findMentions(text, many, {}).mentions).toEqual([]);
  }, 10_000);
});
