import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../src/annotate/knowledge/known-entity.ts';
import type { Span } from '../../../src/model/annotation.ts';

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'lars-holm', kind: 'person', name: 'Lars Holm', aliases: [] },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: ['HB'] },
];
const knowledge = compileKnowledge({ entities });
const words = {
  linkToParagraph: 'Link',
  told: 'told',
  unclear: 'Speaker unclear',
  nobody: 'Speaker not named',
};
const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };

const pieces = fc.constantFrom(
  ...['Mina Okafor', 'Lars Holm', ' and ', ' und ', 'the Harbour Board', 'she ', 'they ', 'the two ministers '],
  ...[
    '“',
    '”',
    '„',
    '»',
    '«',
    '"',
    "'",
    ', ',
    '. ',
    ': ',
    ' — ',
    '\n\n',
    '\n> ',
    '\n> — ',
    '*',
    '`',
    '[a](b)',
    'ü',
    '\u{1F600}',
  ],
  ...[
    ' said ',
    ' told ',
    ' sagte ',
    ' laut ',
    ' dass ',
    ' that ',
    ' according to ',
    ' through a translator ',
    ' on Monday ',
  ],
  ...[
    ':plain[',
    ':quote[',
    ']',
    ']{by=mina-okafor}',
    ':entity[',
    ']{#lars-holm}',
    '\n:::quote{by=lars-holm}\n',
    '\n:::\n',
  ],
);
const anyText = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 40 });
const text = anyText.map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'de', 'fr');

test('whatever the text, of any two quotations, mentions and documents one holds the other or they are apart', () => {
  fc.assert(
    fc.property(text, language, (source, lang) => {
      const { mentions, quotes, documents } = annotate(source, knowledge, { typesetting, lang, date: '2024-03-07' });
      const spans: Span[] = [...mentions, ...quotes, ...documents];
      for (const [index, a] of spans.entries())
        for (const b of spans.slice(index + 1)) expect(isCrossing(a, b), JSON.stringify([a, b])).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, every place that a quotation tells of lies in it', () => {
  fc.assert(
    fc.property(text, language, (source, lang) => {
      const found = annotate(source, knowledge, { typesetting, lang, date: '2024-03-07' });
      for (const quote of found.quotes) {
        const { speakerStart, speakerEnd, cueStart, cueEnd, addressee, speakers = [] } = quote;
        const places = [
          [speakerStart, speakerEnd],
          [cueStart, cueEnd],
          ...speakers.map(({ start, end }) => [start, end]),
        ];
        for (const [start, end] of [...places, [addressee?.start, addressee?.end]]) {
          if (start === undefined || end === undefined) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(found.text.length);
        }
        if (addressee) expect(found.text.slice(addressee.start, addressee.end)).toBe(addressee.text);
        if (quote.speakers) expect(quote.speakers[0]).toMatchObject({ name: quote.speaker, start: speakerStart });
      }
    }),
    { numRuns: 300 },
  );
});

test('annotating a text again, after any other, gives the same', () => {
  fc.assert(
    fc.property(text, text, language, (source, other, lang) => {
      const setting = { typesetting, lang, date: '2024-03-07' };
      const first = annotate(source, knowledge, setting);
      annotate(other, knowledge, setting);
      expect(annotate(source, knowledge, setting)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('what the editor decides wins over the text around it, and nothing that is decided is unsure', () => {
  fc.assert(
    fc.property(text, (around) => {
      const before = around.replace(/[[\]`:{}<>\\\n]/g, ' ');
      const source = `${before}\n\n:quote[“So it was,”]{by=lars-holm} ${before}`;
      const { quotes, remarks, text: prose } = annotate(source, knowledge, { typesetting });
      const decided = quotes.filter(({ rule }) => rule === 'editor');
      expect(decided).toMatchObject([{ speakerId: 'lars-holm', certainty: 'certain' }]);
      expect(prose.slice(decided[0]?.start, decided[0]?.end)).toBe('“So it was,”');
      expect(remarks.filter(({ start, reason }) => /speaker/.test(reason) && source.startsWith('“So', start))).toEqual(
        [],
      );
    }),
    { numRuns: 200 },
  );
});

function isCrossing(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
