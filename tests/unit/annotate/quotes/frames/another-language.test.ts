import { expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import { type FrameWords, toFrames } from '../../../../../src/annotate/languages/frame-words.ts';
import { readByFrames } from '../../../../../src/annotate/quotes/frames/read-by-frames.ts';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { quotesOf } from '../quotes-of.ts';

/** French, as far as the sentences below need it: a language is such an object and nothing else. */
const french: FrameWords = {
  verbs: 'dit déclare affirme écrit',
  pluralVerbs: 'disent déclarent',
  auxiliaries: 'a',
  participles: 'dit déclaré',
  markers: '',
  sources: 'selon; d’après',
  postpositions: '',
  that: 'que',
  joining: 'et',
  hearerLinks: 'à',
  pronouns: { male: 'il', female: 'elle' },
  adjectiveEndings: 'e es',
  determiners: 'le la les un une',
  attaching: 'de du des',
  nameLinks: 'de du',
  openers: 'à en lundi hier',
  titles: { male: 'ministre président', female: 'présidente directrice', either: 'maire' },
  namers: 'film',
};

function speakersIn(text: string): (string | null)[] {
  const prose = plainProse(text);
  const context = { mentions: [], names: [], knowledge: compileKnowledge({ entities: [] }) };
  const quotes = readByFrames({ prose, context, stretches: pairMarks(prose), frames: toFrames(french) });
  return quotes.map(({ speaker }) => speaker);
}

test.each([
  ['« Nous attendons », dit Mina Okafor.', 'Mina Okafor'],
  ['Mina Okafor déclare : « Nous attendons. »', 'Mina Okafor'],
  ['Selon Mina Okafor, le retard est « une honte ».', 'Mina Okafor'],
  ['« Nous attendons », dit la directrice Mina Okafor.', 'Mina Okafor'],
])('words alone make the engine read another language: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['fr', 'Elle a dit : « Nous attendons. »', '« Nous attendons. »'],
  ['pl', 'Ona: „Czekamy.”', '„Czekamy.”'],
  ['ja', '彼女は「待っています」と言った。', '「待っています」'],
  ['zh', '她说：“我们在等。”', '“我们在等。”'],
])(
  'a language without words of its own (%s) keeps what stands in marks, with nobody as its speaker',
  (lang, text, words) => {
    const quotes = quotesOf(text, { lang });
    expect(quotes.map(({ start, end, speaker, rule }) => [text.slice(start, end), speaker, rule])).toEqual([
      [words, null, 'marks-only'],
    ]);
  },
);

test('a language without words of its own keeps the marks of entities', () => {
  const entities = [{ id: 'okafor', kind: 'person' as const, name: 'Mina Okafor', aliases: [] }];
  const { mentions } = findIn('Mina Okafor dit : « Non. »', compileKnowledge({ entities }), { lang: 'fr' });
  expect(mentions).toMatchObject([{ start: 0, end: 11, entityId: 'okafor' }]);
});
