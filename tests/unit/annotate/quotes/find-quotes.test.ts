import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { findNames } from '../../../../src/annotate/names/find-names.ts';
import { findQuotes } from '../../../../src/annotate/quotes/find-quotes.ts';
import { type Override, plainProse } from '../../../../src/annotate/text/prose.ts';

const nothing = compileKnowledge({ entities: [] });

function quotesIn(text: string, overrides: Override[] = [], lang?: string, knowledge = nothing) {
  const prose = { ...plainProse(text), overrides };
  return findQuotes(prose, {
    mentions: [],
    names: findNames(prose, []),
    knowledge,
    circumstances: { lang },
  });
}

const inMarks = (text: string) => quotesIn(text).filter(({ type }) => type !== 'indirect');
const speakers = (text: string) => inMarks(text).map(({ speaker }) => speaker);

describe('speakers of words in marks', () => {
  test.each([
    ['cue-after', '“We waited,” Mina Okafor said.', 'Mina Okafor'],
    ['cue-after', '“We waited,” Mina Okafor, a spokeswoman for the port, told reporters.', 'Mina Okafor'],
    ['cue-after', '“We waited,” the port’s director, Mina Okafor, said on Monday.', 'Mina Okafor'],
    ['cue-after', '“We waited,” a spokeswoman for the port said.', 'a spokeswoman for the port'],
    ['cue-after', '“Why wait?” Mina Okafor asked.', 'Mina Okafor'],
    ['cue-after-inverted', '“We waited,” said Mina Okafor.', 'Mina Okafor'],
    ['cue-after-inverted', '“We waited,” said the harbour master, Mina Okafor.', 'Mina Okafor'],
    ['cue-before', 'Mina Okafor said, “We waited.”', 'Mina Okafor'],
    ['cue-before', 'Port Authority director Mina Okafor said: “We waited.”', 'Mina Okafor'],
    ['cue-before', 'Mina Okafor called the delay “a plain disgrace.”', 'Mina Okafor'],
    [
      'cue-before-shared-subject',
      'Mina Okafor praised the crew and called the delay “a plain disgrace.”',
      'Mina Okafor',
    ],
    ['cue-after', '“We waited,” a port official said, according to Mina Okafor.', 'a port official'],
    ['according-to', 'The delay was “a plain disgrace,” according to Mina Okafor.', 'Mina Okafor'],
    ['according-to', 'According to a Port Authority statement, “the ships will wait.”', 'Port Authority'],
    ['cue-after', '“We waited,” the statement read.', 'the statement'],
    ['cue-before', 'Article 33 affirms: “No ship shall wait.”', 'Article 33'],
    ['cue-before', 'A draft resolution that Norway sponsors calls the ban “unfair to crews.”', 'A draft resolution'],
    [
      'cue-before-shared-subject',
      'OSLO — Harbour master Mina Okafor left on Saturday and wrote that the quay “is closed.”',
      'Mina Okafor',
    ],
  ])('%s: %s', (rule, text, speaker) => {
    const [quote] = inMarks(text);
    expect(quote?.speaker).toBe(speaker);
    expect(quote?.rule).toBe(rule);
  });

  test('reads the verbs of a headline, whose words all have capitals', () => {
    expect(
      speakers('Strike Is ‘a Plain Disgrace,’ Mina Okafor Says\n\nMina Okafor left the hall of the port on Monday.'),
    ).toEqual(['Mina Okafor']);
  });

  test.each([
    ['a colon', 'Lars Holm: Port Strike ‘Reckless’\n\nOn Monday Lars Holm left.'],
    [
      'a colon, though another owns what is spoken of',
      'Lars Holm: Mina Okafor’s Plan ‘Reeks of Fear’\n\nThen Lars Holm left.',
    ],
    [
      'the colon of a sentence',
      'Mina Okafor met the board. Its chairman, Lars Holm, was less kind: “Nobody came to help us.”',
    ],
  ])('gives the words to whom %s leads from', (_, text) => {
    expect(speakers(text)).toEqual(['Lars Holm']);
  });

  test('gives nothing in a headline to what is no source before its colon', () => {
    expect(speakers('Night at the Port: ‘Hamlet’ Comes to Oslo\n\nOn Monday Lars Holm went to the theatre.')).toEqual(
      [],
    );
  });

  test('gives a pronoun the person that was spoken of', () => {
    expect(speakers('Mina Okafor met Lars Holm. “We waited,” she said. “It was cold,” he said.')).toEqual([
      'Mina Okafor',
      'Lars Holm',
    ]);
  });

  test('gives `it` the document that was spoken of', () => {
    expect(speakers('The draft resolution names ten ports. It also urged “an open register of ships.”')).toEqual([
      'The draft resolution',
    ]);
  });

  test('keeps the speaker for the rest of the paragraph', () => {
    expect(speakers('“We waited,” Mina Okafor said. “Nobody came.”')).toEqual(['Mina Okafor', 'Mina Okafor']);
  });

  test('takes the subject of the sentence before', () => {
    expect(speakers('Mina Okafor put it more bluntly. “Nobody came.”')).toEqual(['Mina Okafor']);
  });

  test('gives words after a new clause to the one who speaks there', () => {
    const text = 'Mina Okafor said that talks had stalled, but the draft resolution calls for “an open register.”';
    expect(speakers(text)).toEqual(['the draft resolution']);
  });

  test('gives `she` the woman, not whoever was named last', () => {
    expect(speakers('Mina Okafor met Lars Holm on the quay. “We waited,” she said.')).toEqual(['Mina Okafor']);
  });

  test('gives a pronoun the one voter who is named beside', () => {
    expect(speakers('Lars Holm spoke. One voter, Mina Okafor, 35, listened. “I agree,” she said.')).toEqual([
      'Mina Okafor',
    ]);
  });

  test('leaves the speaker open where a pronoun has nobody to mean', () => {
    expect(speakers('“We waited,” she said.')).toEqual([null]);
  });

  test('keeps the speaker while paragraphs stay open', () => {
    expect(speakers('Mina Okafor said: “We waited.\n“Nobody came.\n“We left.”')).toEqual([
      'Mina Okafor',
      'Mina Okafor',
      'Mina Okafor',
    ]);
  });

  test('shares a group between the pieces of one utterance and not between two', () => {
    const groups = inMarks('“We waited,” Mina Okafor said. “Nobody came.”\n“Nonsense,” said Lars Holm.').map(
      ({ group }) => group,
    );
    expect(groups).toEqual(['g1', 'g1', 'g2']);
  });

  test('marks the words that speaker and cue were read from', () => {
    const text = 'Mina Okafor said: “No.”';
    const [quote] = inMarks(text);
    expect([quote?.speakerStart, quote?.speakerEnd, quote?.cueStart, quote?.cueEnd]).toEqual([0, 11, 12, 16]);
  });
});

describe('what is no quotation', () => {
  test.each([
    ['a term', 'The so-called “smart ships” were late.'],
    ['a term in what somebody says', 'Mina Okafor said the so-called “smart ships” were late.'],
    ['a nickname', 'Mina “Mo” Okafor said that the ships were late.'],
    ['a title', 'They were praised in “Harbours Today,” a newsletter.'],
    ['an aside that puts a term', 'Crews moved oil at night — “side transfers” of fuel — all winter.'],
  ])('leaves %s alone', (_, text) => {
    expect(inMarks(text)).toEqual([]);
  });
});

describe('to whom, through whom', () => {
  test('finds the hearer', () => {
    expect(inMarks('“We waited,” Mina Okafor told the harbour board.')[0]?.addressee?.text).toBe('the harbour board');
    expect(inMarks('“We waited,” Mina Okafor said.')[0]?.addressee).toBeUndefined();
  });

  test('finds the translator', () => {
    expect(inMarks('“We waited,” Mina Okafor said through a port translator.')[0]?.via?.[0]?.text).toBe(
      'a port translator',
    );
    expect(inMarks('“We waited,” Mina Okafor said through tears.')[0]?.via).toBeUndefined();
  });
});

describe('indirect speech', () => {
  test.each([
    ['indirect-that', 'Mina Okafor said on Monday that the ships were late.', 'the ships were late'],
    ['indirect-bare', 'Mina Okafor said the ships were late.', 'the ships were late'],
    ['indirect-cue-after', 'The ships were late again, Mina Okafor said.', 'The ships were late again'],
    ['indirect-according-to', 'The ships were late again, according to Mina Okafor.', 'The ships were late again'],
    [
      'indirect-cue-after',
      'The ships were late again, said Mina Okafor, the harbour master.',
      'The ships were late again',
    ],
    ['indirect-bare', 'Mina Okafor says they respect the crew.', 'they respect the crew'],
    ['indirect-call', 'Mina Okafor called for an open register.', 'an open register'],
    ['indirect-question', 'Mina Okafor asked whether the ships were late.', 'whether the ships were late'],
    [
      'indirect-bare',
      'Mina Okafor said if the ships were late, she would wait.',
      'if the ships were late, she would wait',
    ],
    ['indirect-that', 'Mina Okafor said that demand fell.', 'demand fell'],
    ['indirect-bare', 'Mina Okafor said the ships were late and has urged the crews to wait.', 'the ships were late'],
    ['indirect-promise', 'Mina Okafor vowed to mend the ships.', 'to mend the ships'],
    ['indirect-request', 'Mina Okafor urged the crews to mend the ships.', 'the crews to mend the ships'],
  ])('%s: %s', (rule, text, words) => {
    const [quote] = quotesIn(text);
    expect(quote && text.slice(quote.start, quote.end)).toBe(words);
    expect([quote?.rule, quote?.speaker]).toEqual([rule, 'Mina Okafor']);
  });

  test.each([
    ['Voters say they waited.', 'Voters'],
    ['Nine percent say they waited.', 'Nine percent'],
    ['Mina Okafor, analysts said, has other plans.', 'analysts'],
  ])('gives told words to the many who tell them: %s', (text, speaker) => {
    expect(quotesIn(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  test('parts what two people tell in one sentence', () => {
    const text = 'Two pilots said the ships were late, while other pilots said they had left.';
    expect(quotesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the ships were late',
      'they had left',
    ]);
  });

  test.each([
    'Mina Okafor said goodbye.',
    'Mina Okafor repeated that demand on Monday.',
    'Mina Okafor made claims that have been checked.',
    'Mina Okafor reported the crew.',
    'The ships were late.',
    'After the vote, Mina Okafor said nothing.',
  ])('none in: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe('what the editor decided', () => {
  const text = '“We waited,” Mina Okafor said. The “smart ships” left.';
  const knowledge = compileKnowledge({
    entities: [{ id: 'lars-holm', kind: 'person', name: 'Lars Holm', aliases: [] }],
  });

  test('wins over the speaker that the text tells', () => {
    const [quote] = quotesIn(text, [{ kind: 'quote', start: 0, end: 12, by: 'lars-holm' }], undefined, knowledge);
    expect(quote).toMatchObject({
      start: 0,
      end: 12,
      speaker: 'Lars Holm',
      speakerId: 'lars-holm',
      rule: 'editor',
      certainty: 'certain',
    });
  });

  test('takes a name that the glossary lacks', () => {
    expect(quotesIn(text, [{ kind: 'quote', start: 0, end: 12, by: 'Ada Quist' }])[0]).toMatchObject({
      speaker: 'Ada Quist',
      rule: 'editor',
    });
  });

  test('makes plain words no quotation', () => {
    expect(quotesIn(text, [{ kind: 'plain', start: 0, end: 12 }]).some(({ start }) => start === 0)).toBe(false);
  });
});

describe('any text', () => {
  test('pairs marks without cues where the language has none', () => {
    expect(quotesIn('Elle a dit : « Non. »', [], 'fr')).toMatchObject([{ start: 13, end: 21, speaker: null }]);
  });
});

describe('paraphrases', () => {
  const text = '“We waited,” Mina Okafor said. Ada Lund said that the quay was closed.';
  const typesFor = (paraphrases: 'all' | 'certain' | 'none') => {
    const prose = plainProse(text);
    const circumstances = { paraphrases };
    return findQuotes(prose, { mentions: [], names: findNames(prose, []), knowledge: nothing, circumstances }).map(
      ({ type }) => type,
    );
  };

  test.each([
    ['all', ['direct', 'indirect']],
    ['none', ['direct']],
  ] as const)('%s of them are kept where the editor says so', (choice, types) => {
    expect(typesFor(choice)).toEqual(types);
  });
});
