import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { annotate, findIn } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../src/annotate/knowledge/known-entity.ts';

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: ['HB', 'H.B.', 'board'] },
  { id: 'velmora', kind: 'place', name: 'Velmora', aliases: [] },
];
const knowledge = compileKnowledge({ entities, keys: ['okafor2023'] });
const typesetting = {
  apparatus: true,
  hrefOf: (id: string) => `/e/${id}/`,
  hrefOfSource: (key: string) => `#r-${key}`,
  nameOf: (key: string) => key,
  words: {
    linkToParagraph: 'Link',
    told: 'told',
    unclear: 'Speaker unclear',
    nobody: 'Speaker not named',
  },
};

const words = [
  'Mina Okafor',
  'Okafor’s',
  'H.B.',
  'the Harbour Board',
  'Velmora',
  '“',
  '”',
  '"',
  "'",
  ' said',
  ' told ',
  ', ',
  '. ',
  'he ',
  '\n\n',
  '\n> ',
  '*',
  '**',
  '`',
  '[',
  ']',
  '(',
  ')',
  '[@okafor2023]',
  ':plain[',
  ':entity[',
  ']{#velmora}',
  ':quote[',
  '{by=mina-okafor}',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&#0;',
  '\\',
  '- ',
  '# ',
  '| a | b |\n|---|---|\n',
  '[^1]',
  '\n[^1]: ',
  '¶',
  '\u0000',
  '\u{1F600}',
  '\uD800',
  'é',
  '\t',
  '   ',
];
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

interface Node {
  value?: string;
  attrs?: { name: string }[];
  childNodes?: Node[];
}

/** What is left of HTML when mark-up and apparatus are taken away. */
function bare(html: string): string {
  const textOf = ({ value, attrs, childNodes = [] }: Node): string =>
    attrs?.some(({ name }) => name === 'data-apparatus') ? '' : (value ?? childNodes.map(textOf).join(''));
  return textOf(parseFragment(html) as Node);
}

test('whatever the text, every span lies in it, and no mention overlaps another', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('markdown' as const, 'plain' as const), (text, format) => {
      const { mentions, quotes, dates, names, citations, documents } = findIn(text, knowledge, {
        format,
        date: '2024-03-07',
      });
      for (const { start, end } of [...mentions, ...quotes, ...dates, ...names, ...citations, ...documents]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const [index, { start }] of mentions.slice(1).entries())
        expect(start).toBeGreaterThanOrEqual(mentions[index]?.end ?? 0);
    }),
    { numRuns: 400 },
  );
});

test('the order of the glossary changes nothing', () => {
  const turned = compileKnowledge({ entities: [...entities].reverse(), keys: ['okafor2023'] });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(annotate(text, turned, { typesetting })).toEqual(annotate(text, knowledge, { typesetting }));
    }),
    { numRuns: 150 },
  );
});

test('marks change no word of the page', () => {
  const nothing = compileKnowledge({ entities: [] });
  const plain = { ...typesetting, apparatus: false };
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!text.includes('@okafor2023'));
      expect(bare(annotate(text, knowledge, { typesetting }).html)).toBe(
        bare(annotate(text, nothing, { typesetting: plain }).html),
      );
    }),
    { numRuns: 300 },
  );
});
