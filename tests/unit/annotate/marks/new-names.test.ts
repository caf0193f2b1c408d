import { expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { newNames } from '../../../../src/annotate/marks/new-names.ts';

test.each([
  [['Velmora', 'VLM'], 'new', 'an acronym that shares no letters'],
  [['the Secretary of the Board', 'Okafor'], 'new', 'a person behind the office'],
  [['Bank of Velmora', 'Port of Tarn'], 'new', 'names that share only a small word'],
  [['Mina Okafor', 'Okafor'], 'known', 'a family name'],
  [['Mina Okafor', 'Okafor’s'], 'known', 'a name that owns'],
  [['fishing quota', 'quotas'], 'known', 'a plural'],
  [['Hafenbehörde', 'HAFENBEHÖRDEN'], 'known', 'another case, in capitals'],
  [['V.L.M.', 'VLM'], 'known', 'the same without points'],
  [['Velmora', 'VLM', 'VLM'], 'known', 'a name that was new before'],
  [['Velmora', 'VLM', 'Velmora'], 'known', 'the first name again'],
])('of %j the last is %s: %s', (names, expected) => {
  const isNew = newNames();
  expect(names.map((name) => (isNew('one', name) ? 'new' : 'known')).at(-1)).toBe(expected);
});

test('one entity’s names say nothing of another’s', () => {
  const isNew = newNames();
  expect([isNew('mina', 'Okafor'), isNew('ada', 'Okafor'), isNew('mina', 'Okafor')]).toEqual([true, true, false]);
});

test('a section marks the first mention and each name that is new in it, and the next section begins anew', () => {
  const entity = { id: 'velmora', kind: 'place' as const, name: 'Velmora', aliases: ['VLM'] };
  const typesetting = {
    apparatus: false,
    hrefOf: (id: string) => `/places/${id}/`,
    hrefOfSource: String,
    nameOf: String,
    words: { linkToParagraph: '', told: '', unclear: '', nobody: '' },
  };
  const text = 'Velmora waits. Velmora hopes, and VLM pays. VLM waits.\n\n## Later\n\nVLM paid Velmora.';
  const { html } = annotate(text, compileKnowledge({ entities: [entity] }), { typesetting });
  expect(
    [...html.matchAll(/class="mention( first)?"[^>]*>([^<]*)/g)].map(([, first, name]) => [name, !!first]),
  ).toEqual([
    ['Velmora', true],
    ['Velmora', false],
    ['VLM', true],
    ['VLM', false],
    ['VLM', true],
    ['Velmora', true],
  ]);
});
