import { expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import type { FrameWords } from '../../../../../src/annotate/languages/frame-words.ts';
import type { NameWords } from '../../../../../src/annotate/languages/name-words.ts';
import type { PeopleWords } from '../../../../../src/annotate/languages/people-words.ts';
import { findByLists } from '../../../../../src/annotate/names/by-lists/find-by-lists.ts';
import { toNameLists } from '../../../../../src/annotate/names/by-lists/name-lists.ts';
import { toFrames } from '../../../../../src/annotate/quotes/frames/frames.ts';
import { readByFrames } from '../../../../../src/annotate/quotes/frames/read-by-frames.ts';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { quotesOf } from '../quotes-of.ts';

/** Dutch, as far as the sentences below need it: a language is such objects and nothing else. */
const frames: FrameWords = {
  verbs: 'zegt zei verklaarde schrijft',
  pluralVerbs: 'zeggen zeiden',
  bareVerbs: 'zegt zei',
  auxiliaries: 'heeft',
  participles: 'gezegd verklaard',
  asSaid: 'zoals',
  sources: 'volgens',
  that: 'dat',
  joining: 'en',
  hearerLinks: 'tegen',
  pronouns: { male: 'hij', female: 'zij' },
  dropsPronouns: false,
  hasDialogueDashes: false,
  attaching: 'van',
  openers: 'in op gisteren',
  fillers: 'gisteren ook',
  abbreviations: 'ca',
  ordinalsHavePoints: false,
  namers: 'film',
};

const people: PeopleWords = {
  hasCompounds: true,
  titles: { male: 'meneer', female: 'mevrouw', either: 'dr' },
  roles: { male: 'minister', female: 'directrice', either: 'burgemeester' },
  groups: 'vissers',
  bodies: 'gemeente',
  writings: 'rapport',
};

const names: NameWords = {
  nounsHaveCapitals: false,
  given: { male: 'joost', female: 'famke' },
  particles: 'van de',
  links: 'van',
  saints: 'sint',
  bodiesGoOnSmall: false,
  determiners: 'de het een',
  common: 'volgens gisteren in op',
  adjectiveEndings: 'e',
  places: 'rotterdam',
  placeLinks: 'in',
  sites: 'straat',
  bodies: 'raad van state',
  bodyOpeners: 'ministerie',
  bodyAdjectives: 'koninklijk',
  legalForms: 'BV',
  commonAcronyms: 'pdf',
};

function speakersIn(text: string): (string | null)[] {
  const prose = plainProse(text);
  const found = findByLists(prose, [], toNameLists(names, people, frames));
  const context = { mentions: [], names: found, knowledge: compileKnowledge({ entities: [] }) };
  const ready = toFrames({ frames, names, people });
  const quotes = readByFrames({ prose, context, stretches: pairMarks(prose), frames: ready });
  return quotes.map(({ speaker }) => speaker);
}

test.each([
  ['‘Wij wachten’, zei Mina Okafor.', 'Mina Okafor'],
  ['Mina Okafor verklaarde: “Wij wachten.”', 'Mina Okafor'],
  ['Volgens Mina Okafor is het “een grote schande”.', 'Mina Okafor'],
  ['“Wij wachten”, zei de havendirectrice Mina Okafor.', 'Mina Okafor'],
  ['“Wij wachten”, zei gisteren de burgemeester.', 'de burgemeester'],
])('words alone make the engine read another language: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['it', 'Lei ha detto: «Noi aspettiamo.»', '«Noi aspettiamo.»'],
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

test('a language without words of its own has no names but those of the glossary', () => {
  const { names: found } = findIn('Mina Okafor parla a Oslo.', compileKnowledge({ entities: [] }), { lang: 'it' });
  expect(found).toEqual([]);
});

test('a language without words of its own keeps the marks of entities', () => {
  const entities = [{ id: 'okafor', kind: 'person' as const, name: 'Mina Okafor', aliases: [] }];
  const { mentions } = findIn('Mina Okafor dice: «No.»', compileKnowledge({ entities }), { lang: 'it' });
  expect(mentions).toMatchObject([{ start: 0, end: 11, entityId: 'okafor' }]);
});
