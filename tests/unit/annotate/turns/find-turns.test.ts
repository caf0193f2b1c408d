import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import type { Circumstances } from '../../../../src/annotate/text/prose.ts';

const entities: KnownEntity[] = [
  {
    id: 'ada-lund',
    kind: 'person',
    name: 'Ada Lund',
    aliases: [],
    roles: [{ title: 'Harbour Secretary', from: '2020', to: '2022' }],
  },
  {
    id: 'lars-holm',
    kind: 'person',
    name: 'Lars Holm',
    aliases: [],
    roles: [{ title: 'Harbour Secretary', from: '2023' }],
  },
];

function turnsOf(text: string, circumstances: Circumstances = {}, known = entities) {
  const { quotes } = findIn(text, compileKnowledge({ entities: known }), { date: '2021-05-04', ...circumstances });
  return quotes.filter(({ type }) => type === 'turn');
}

const saidIn = (text: string, circumstances?: Circumstances) =>
  turnsOf(text, circumstances, []).map(({ start, end, speaker }) => [speaker, text.slice(start, end)]);

describe('the turns of a transcript', () => {
  test('have names in capitals before them, whole or short', () => {
    expect(saidIn('MINA OKAFOR: The toll stays.\n\nILKA TORVEND: It does not.\n\nOKAFOR: It must.')).toEqual([
      ['Mina Okafor', 'The toll stays.'],
      ['Ilka Torvend', 'It does not.'],
      ['Mina Okafor', 'It must.'],
    ]);
  });

  test.each([
    ['**Mina Okafor:** Shall we begin?', 'Shall we begin?'],
    ['Mina Okafor (00:12): Shall we begin?', 'Shall we begin?'],
    ['[00:12] Mina Okafor: Shall we begin?', 'Shall we begin?'],
    ['Mina Okafor: 00:12\n\nShall we begin?', 'Shall we begin?'],
    ['Ms Okafor: Shall we begin?', 'Shall we begin?'],
    ['Mina Okafor, port warden: Shall we begin?', 'Shall we begin?'],
    ['The Port Warden (Mina Okafor): Shall we begin?', 'Shall we begin?'],
    ['Mina Okafor (East Quay) (Ind): Shall we begin?', 'Shall we begin?'],
  ])('have labels of many forms: %s', (line, words) => {
    const [first] = saidIn(`${line}\n\nLars Holm: I think we should.`);
    expect(first?.[0]).toMatch(/Okafor$/);
    expect(first?.[1]?.replace(/^\*+ */, '')).toBe(words);
  });

  test.each([
    ['Mr. HOLM. I yield to nobody. Thank you.\n\nMs. TORVEND. I thank the gentleman.', 'Mr. HOLM'],
    ['Mr Speaker: Order! I call the member.\n\nLars Holm: Thank you, Mr Speaker.', 'Mr Speaker'],
    ['Speaker 1: Do you hear me?\n\nSpeaker 2: I do.', 'Speaker 1'],
    ['THE COURT: Please be seated.\n\nMR. HOLM: Thank you, Your Honor.', 'The Court'],
    ['Moderator: What do you say?\n\nLars Holm: I say no.', 'Moderator'],
  ])('have offices before them: %s', (text, label) => {
    const [turn] = turnsOf(text, {}, []);
    expect(label.toLowerCase()).toContain(turn?.speaker?.toLowerCase());
  });

  test('go on over paragraphs up to the next label, without what happens in the hall', () => {
    const text =
      'MINA OKAFOR: I will be short.\n\nThe toll stays.\n\n(Applause.)\n\nIt pays the pilots.\n\nLARS HOLM: Thank you.';
    expect(saidIn(text)).toEqual([
      ['Mina Okafor', 'I will be short.\n\nThe toll stays.'],
      ['Mina Okafor', 'It pays the pilots.'],
      ['Lars Holm', 'Thank you.'],
    ]);
  });

  test('end before a heading, and the last before what nobody says', () => {
    const text =
      'MINA OKAFOR: Are you there?\n\nLARS HOLM: I am.\n\n## Later\n\nThe board met.\n\nMINA OKAFOR: Are we done?\n\nLARS HOLM: We are.\n\nThe hall was empty by nine.';
    expect(saidIn(text).map(([, words]) => words)).toEqual(['Are you there?', 'I am.', 'Are we done?', 'We are.']);
  });

  test('are found in one paragraph with line ends', () => {
    expect(saidIn('Mina Okafor: Are you there?\nLars Holm: I am.')).toEqual([
      ['Mina Okafor', 'Are you there?'],
      ['Lars Holm', 'I am.'],
    ]);
  });
});

describe('whose a turn is', () => {
  test('an office means who held it on the day of the article', () => {
    const text = 'The Harbour Secretary: I thank the House.\n\nMr Speaker: Order! I call the next member.';
    expect(turnsOf(text)[0]?.speakerId).toBe('ada-lund');
    expect(turnsOf(text, { date: '2024-05-04' })[0]?.speakerId).toBe('lars-holm');
    expect(turnsOf(text, { date: '1990-05-04' })[0]?.speaker).toBe('The Harbour Secretary');
  });

  test('an office means whoever is named beside it elsewhere', () => {
    const text =
      'The Port Warden (Mina Okafor): I thank the House.\n\nMr Speaker: Order! Any questions?\n\nThe Port Warden: I have none.';
    expect(turnsOf(text, {}, []).map(({ speaker }) => speaker)).toEqual(['Mina Okafor', 'Mr Speaker', 'Mina Okafor']);
  });

  test('answers are those of whom the lines above name, questions those of the author', () => {
    const text = 'Remarks by Ambassador Ilka Torvend\n\nQ: Will the fleet sail?\n\nA: The fleet will sail on time.';
    const [question, answer] = turnsOf(text, { authors: ['Lars Holm'] });
    expect(question).toMatchObject({ speaker: 'Lars Holm', speakerId: 'lars-holm', certainty: 'likely' });
    expect(answer).toMatchObject({ speaker: 'Ilka Torvend', certainty: 'likely' });
    expect(turnsOf(text)[0]).toMatchObject({ speaker: null, certainty: 'unsure' });
  });

  test('initials mean the person whose full name the text has', () => {
    const text =
      'Mina Okafor spoke to us about the toll.\n\nMO: Do you mind it?\n\nLH: I do.\n\nMO: Why?\n\nLH: It is high.';
    expect(turnsOf(text, {}, [])[0]?.speaker).toBe('Mina Okafor');
  });

  test('“I confirm” is the speaker’s word, “I think” tells of nobody’s', () => {
    const text = 'MINA OKAFOR: I confirm that the fleet will sail.\n\nLARS HOLM: I think that it is late.';
    const { quotes } = findIn(text, compileKnowledge({ entities: [] }), {});
    const told = quotes.filter(({ type }) => type === 'indirect');
    expect(told.map(({ speaker }) => speaker)).toEqual(['Mina Okafor']);
  });
});

describe('no turn', () => {
  test.each([
    ['a lead-in', 'Note: The quay is closed.\n\nBackground: It closed in March. Do you remember?'],
    ['a credit', 'Photo: Mina Okafor\n\nText: Lars Holm'],
    ['a timetable', '10:30: We meet at the quay.\n\n11:00: We sail.'],
    ['a recipe', 'Ingredients: You need two herrings.\n\nMethod: You fry them.'],
    [
      'a list of profiles',
      'Mina Okafor: The warden has run the port since 2003.\n\nLars Holm: The pilot came in 2011.',
    ],
    ['a cast', 'Hamlet: Lars Holm\n\nOphelia: Mina Okafor'],
    ['a list of pros and cons', 'Pros: You save time.\n\nCons: You pay.\n\nPros: You sleep.\n\nCons: Do you?'],
    ['a single line', 'Mina Okafor: I am the port, and the port is me.\n\nShe has run it since 2003.'],
    ['a dateline', 'VICTORIA — The harbour opened.\n\nOSLO — I was there. Were you?'],
    ['words in marks', 'Mina Okafor: “Are you there?”\n\nLars Holm: “I am.”'],
    ['links', 'Slides: https://example.org/a\n\nVideo: https://example.org/b'],
  ])('is %s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test('is found where the editor says that the text is a report', () => {
    expect(saidIn('MINA OKAFOR: Are you there?\n\nLARS HOLM: I am.', { genre: 'report' })).toEqual([]);
  });

  test('needs others where the editor says that the text is a transcript', () => {
    expect(saidIn('Mina Okafor: The quay opens in May.', { genre: 'transcript' })).toEqual([
      ['Mina Okafor', 'The quay opens in May.'],
    ]);
  });
});

describe('names in labels', () => {
  test('are people’s, and the words of an office are none', () => {
    const text = 'Mr Speaker: I remind the House.\n\nThe Home Secretary (EDDA MARSH): I thank the House.';
    const { names } = findIn(text, compileKnowledge({ entities: [] }), {});
    expect(names.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Edda Marsh']);
  });
});
