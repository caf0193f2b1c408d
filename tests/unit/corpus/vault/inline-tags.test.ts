import { expect, test } from 'vitest';
import { inlineTags } from '../../../../src/corpus/vault/inline-tags.ts';

test('tags in lines are found in their order, each once, with what they are below', () => {
  expect(inlineTags('On the quay. #harbour/quay and (#Ferries), #ferries again\n- #über_fähre-2\n> #floods.')).toEqual([
    'harbour/quay',
    'Ferries',
    'über_fähre-2',
    'floods',
  ]);
});

test.each([
  ['a heading', '# Harbour\n## #quay\n'],
  ['a number or a colour', '#12, #2024-03, #a0b1c2 and #fff'],
  ['code', '`#quay` and\n\n```\n#quay\n```\n\n    #quay\n'],
  ['a list’s code', '- ~~~\n  #quay\n  ~~~\n'],
  ['an address or a link', 'https://courier.example/#quay, [there](#quay), [[Note#quay]], [[#quay]], a#quay, C#'],
  ['a comment', 'Quay %% #quay %% <!-- #quay -->\n\n%%\n#quay\n%%'],
  ['HTML', '<a title="one #quay">x</a>'],
  ['a formula', '$a #quay$'],
  ['an escaped sign', '\\#quay'],
])('%s has no tag', (_, text) => {
  expect(inlineTags(text)).toEqual([]);
});

test('a fence that is open inside another is code, and text follows when the first is closed', () => {
  expect(inlineTags('```\n~~~\n#quay\n```\n\n#crane')).toEqual(['crane']);
});
