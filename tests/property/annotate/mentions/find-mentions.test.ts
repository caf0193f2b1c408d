import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/annotate/find.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import { findMentions } from '../../../../src/annotate/mentions/find-mentions.ts';
import { type Override, plainProse } from '../../../../src/annotate/text/prose.ts';

const glossary: KnownEntity[] = [
  { id: 'ada', kind: 'person', name: 'Ada van der Holm', aliases: ['Ada Holm'], family: ['van der Holm', 'Holm'] },
  { id: 'tove', kind: 'person', name: 'Tove Holm', aliases: [] },
  { id: 'kim', kind: 'person', name: 'Kim Sol Bin', aliases: ['김솔빈'] },
  { id: 'norvia', kind: 'place', name: 'Norvia', aliases: ['Nörvia', 'N.'] },
  { id: 'north-norvia', kind: 'place', name: 'North Norvia', aliases: [] },
  { id: 'league', kind: 'organization', name: 'League of Rivers', aliases: ['LOR', 'L.O.R.', 'The League'] },
  {
    id: 'other-league',
    kind: 'organization',
    name: 'Land of Rams',
    aliases: ['LOR', { text: 'Rams', within: 'farm' }],
  },
  { id: 'act', kind: 'document', name: 'River Act (1911)', aliases: [], symbol: 'L/ACT/17 (2011)' },
  { id: 'levy', kind: 'term', name: 'dike levy', aliases: ['ICBM'] },
  { id: 'odd', kind: 'event', name: '?', aliases: ["'s", '(', 'a a a', '\u0000'] },
];
const knowledge = compileKnowledge({ entities: glossary });

/** Texts of any characters, thick with names and with what names are joined and parted by. */
const piece = fc.constantFrom(
  ...[
    'Ada Holm',
    'Holm',
    'holm',
    'Kim Sol Bin',
    'Kim',
    '김솔빈이',
    'Norvia',
    'NORVIA',
    'No\u0308rvia',
    'North',
    'League of Rivers',
    'L.O.R.',
  ],
  ...[
    'LOR',
    'the',
    'The',
    'League',
    'L/ACT/17',
    '(2011)',
    'dike',
    'levies',
    'ICBMs',
    'Mr.',
    'University',
    'https://',
    'of',
    "'s",
    '’s',
    'said',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '-',
    '–',
    '—',
    '.',
    ',',
    '(',
    ')',
    '“',
    '”',
    '@',
    '#',
    '_',
    '&',
    '\u200b',
    '\ud83d',
    '😀',
    '\u0301',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

describe('any text at all', () => {
  test('gives mentions within it, in order and apart, each of an entity that exists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = plainProse(text);
        const { mentions, ambiguous } = findMentions(prose, knowledge, {});
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(knowledge.entities.has(mention.entityId)).toBe(true);
          expect(prose.blocks.some((block) => block.start <= mention.start && mention.end <= block.end)).toBe(true);
          expect(mention.certainty !== 'unsure' || mention.reason !== undefined).toBe(true);
          end = mention.end;
        }
        for (const { ids, surface, start, end: stop } of ambiguous) {
          expect(ids.length).toBeGreaterThan(1);
          expect(text.slice(start, stop)).toBe(surface);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same mentions whatever order the glossary is in', () => {
    fc.assert(
      fc.property(anyText, fc.shuffledSubarray(glossary, { minLength: glossary.length }), (text, shuffled) => {
        const prose = plainProse(text);
        expect(findMentions(prose, compileKnowledge({ entities: shuffled }), {})).toEqual(
          findMentions(prose, knowledge, {}),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('gives exactly the directed mentions, and none that touches another or an opaque stretch', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom('entity', 'plain', 'opaque')), { maxLength: 6 }),
        (text, cuts) => {
          const spans = cuts
            .map(([at, kind]) => ({ start: at * 3, end: Math.min(text.length, at * 3 + 3), kind }))
            .filter(({ start, end }, at, all) => start < end && all.findIndex((other) => other.start === start) === at);
          const overrides = spans.flatMap(({ kind, ...span }): Override[] =>
            kind === 'entity' ? [{ ...span, kind, id: 'levy' }] : kind === 'plain' ? [{ ...span, kind }] : [],
          );
          const opaque = spans.filter(({ kind }) => kind === 'opaque').sort((one, other) => one.start - other.start);
          const { mentions } = find({ ...plainProse(text), overrides, opaque }, knowledge, {});
          const directed = mentions.filter(({ rule }) => rule === 'editor');
          expect(directed.map(({ start, end }) => [start, end])).toEqual(
            spans
              .filter(({ kind }) => kind === 'entity')
              .map(({ start, end }) => [start, end])
              .sort(([one = 0], [other = 0]) => one - other),
          );
          for (const { start, end, rule } of mentions) {
            if (rule !== 'editor') expect(spans.some((span) => span.start < end && start < span.end)).toBe(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
