import { describe, expect, test } from 'vitest';
import { german } from '../../../../../src/annotate/languages/de/frames.ts';
import { saidBy } from '../../../../../src/model/annotation.ts';
import { quotesOf } from '../quotes-of.ts';

const inGerman = (text: string) => quotesOf(text, { lang: 'de' });
const speakers = (text: string) => inGerman(text).map((quote) => saidBy(quote).map(({ name }) => name));

describe('German words in marks', () => {
  test.each([
    ['frame-after', '„Wir haben gewartet“, sagte Mina Okafor.', 'Mina Okafor'],
    ['frame-after', '„Wir haben gewartet“, sagte Ministerin Mina Okafor am Montag.', 'Mina Okafor'],
    ['frame-after', '„Wir haben gewartet“, sagte die Hafenmeisterin Mina Okafor.', 'Mina Okafor'],
    ['frame-after', '„Wir haben gewartet“, erklärte Mina Okafor, die Hafenmeisterin.', 'Mina Okafor'],
    ['frame-after', '„Wir haben gewartet“, so Mina Okafor.', 'Mina Okafor'],
    ['frame-after', '„Wir haben gewartet“, so die Sprecherin des Hafens.', 'die Sprecherin des Hafens'],
    ['frame-after', '„Warum warten wir?“, fragte Lars Holm.', 'Lars Holm'],
    ['frame-after', '„Wir haben gewartet“, hat Mina Okafor gesagt.', 'Mina Okafor'],
    ['frame-after', '»Wir haben gewartet«, sagte Mina Okafor.', 'Mina Okafor'],
    ['frame-after', '«Wir haben gewartet», sagte Mina Okafor.', 'Mina Okafor'],
    ['frame-after', '‚Niemand kam‘, sagte Lars Holm.', 'Lars Holm'],
    ['frame-after', '„Niemand kam“ – sagte Lars Holm.', 'Lars Holm'],
    ['frame-source', 'Laut Mina Okafor war es „eine Schande“.', 'Mina Okafor'],
    ['frame-source', '„Die Schiffe kommen spät“, laut Lars Holm.', 'Lars Holm'],
    ['frame-source', 'Nach Angaben von Lars Holm sind die Schiffe „viel zu spät“.', 'Lars Holm'],
    ['frame-source', 'Mina Okafor zufolge war es „eine Schande“.', 'Mina Okafor'],
    ['frame-before', 'Mina Okafor sagte: „Wir haben gewartet.“', 'Mina Okafor'],
    ['frame-before', 'Mina Okafor, die Hafenmeisterin, sagte am Montag: „Wir haben gewartet.“', 'Mina Okafor'],
    ['frame-before', 'Am Montag sagte Mina Okafor: „Wir haben gewartet.“', 'Mina Okafor'],
    ['frame-before', 'In Oslo erklärte der neue Hafenmeister Lars Holm: „Niemand kam.“', 'Lars Holm'],
    ['frame-before', 'Der Sprecher des Hafenamts sagte: „Niemand kam.“', 'Der Sprecher des Hafenamts'],
    ['frame-before', 'Mina Okafor nannte die Verspätung „eine Schande“.', 'Mina Okafor'],
    ['frame-before', 'Mina Okafor hat in Oslo gesagt: „Niemand kam.“', 'Mina Okafor'],
    ['frame-colon', 'Mina Okafor: „Wir haben gewartet.“', 'Mina Okafor'],
  ])('%s: %s', (rule, text, speaker) => {
    expect(speakers(text)).toEqual([[speaker]]);
    expect(inGerman(text)[0]).toMatchObject({ rule, certainty: 'certain' });
  });

  test.each([
    ['Bundeskanzlerin Okafor traf Lars Holm. „Wir haben gewartet“, sagte sie.', 'Okafor'],
    ['Mina Okafor traf Herrn Holm. „Wir haben gewartet“, sagte er.', 'Holm'],
    ['Mina Okafor kam an. „Wir haben gewartet“, sagte Okafor.', 'Mina Okafor'],
  ])('by pronoun or surname: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([[speaker]]);
  });

  test('call a pronoun’s speaker likely, and nobody’s words unsure', () => {
    expect(inGerman('Ministerin Okafor kam. „Ja“, sagte sie.')[0]?.certainty).toBe('likely');
    expect(inGerman('„Wir warten“, sagte sie.')[0]).toMatchObject({ speaker: null, certainty: 'unsure' });
    expect(inGerman('Ministerin Okafor kam. „Ja“, sagten sie.')[0]?.speaker).toBeNull();
  });

  test('belong to two who say them together', () => {
    expect(speakers('„Wir sind uns einig“, sagten Mina Okafor und Lars Holm.')).toEqual([['Mina Okafor', 'Lars Holm']]);
  });

  test('go on in the sentence and the paragraph', () => {
    expect(speakers('„Wir haben gewartet“, sagte Mina Okafor, „und niemand kam.“ „So war es.“')).toEqual([
      ['Mina Okafor'],
      ['Mina Okafor'],
      ['Mina Okafor'],
    ]);
  });

  test('have a hearer where the sentence names one', () => {
    const text = '„Wir haben gewartet“, sagte Mina Okafor gegenüber der Hafenzeitung.';
    expect(inGerman(text)[0]?.addressee?.text).toBe('der Hafenzeitung');
  });

  test('in a block quotation are whose the line below it or the sentence before it names', () => {
    expect(speakers('> Wir warten.\n> — Mina Okafor, Hafenmeisterin')).toEqual([['Mina Okafor']]);
    expect(speakers('Mina Okafor schrieb:\n\n> Wir warten.')).toEqual([['Mina Okafor']]);
  });

  test('are no speech where they are a name', () => {
    expect(inGerman('Mina Okafor las den sogenannten „Hafenplan“.')).toEqual([]);
  });

  test('lead to the entry of the speaker', () => {
    const entities = [
      { id: 'mina-okafor', kind: 'person' as const, name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
    ];
    const [quote] = quotesOf('Mina Okafor kam. „Ja“, sagte Okafor.', { lang: 'de-AT', entities });
    expect(quote).toMatchObject({ speaker: 'Mina Okafor', speakerId: 'mina-okafor' });
  });
});

test('a German clause behind `dass` is told speech', () => {
  const text = 'Mina Okafor sagte, dass die Schiffe zu spät kommen.';
  const [quote] = inGerman(text);
  expect(quote).toMatchObject({ type: 'indirect', rule: 'frame-that', speaker: 'Mina Okafor' });
  expect(text.slice(quote?.start, quote?.end)).toBe('die Schiffe zu spät kommen');
});

describe('German speech without marks', () => {
  const told = (text: string) =>
    inGerman(text).map(({ start, end, type, speaker }) => [text.slice(start, end), type, speaker]);

  test.each([
    ['Die Stadt müsse handeln, sagte Hafenmeisterin Mina Okafor dem Kurier.', 'Die Stadt müsse handeln', 'Mina Okafor'],
    ['Der Hafen bleibt offen, teilte das Hafenamt am Dienstag mit.', 'Der Hafen bleibt offen', 'das Hafenamt'],
    ['Mina Okafor betonte, man habe die Fischer gewarnt.', 'man habe die Fischer gewarnt', 'Mina Okafor'],
    ['Laut Mina Okafor ist die Mole sicher.', 'ist die Mole sicher', 'Mina Okafor'],
    ['Der Behörde zufolge sank das Boot um drei.', 'sank das Boot um drei', 'Der Behörde'],
    ['Die Mole ist sicher, wie ein Sprecher der Werft erklärte.', 'Die Mole ist sicher', 'ein Sprecher der Werft'],
  ])('%s', (text, content, speaker) => {
    expect(told(text)).toEqual([[content, 'indirect', speaker]]);
  });

  test.each([
    'Der Kran steht still, weil der Strom fehlt.',
    'Er erklärte den Fischern, wie das Netz hängt.',
    'Die erklärte Absicht, den Hafen zu schließen, ist alt.',
    'Laut Kalender ist der Hafen im Mai geschlossen.',
    'Das Netz ist alt, sagte sich der Lotse.',
    'Der Bericht liegt vor, die Mole bleibe stehen.',
  ])('is not found where no cue stands beside somebody who can speak: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('lends its speaker to words in marks that tell on', () => {
    const text = '„Wir warten“, räumte Hafenmeister Lars Holm ein. Er fühle „nur noch Müdigkeit“.';
    expect(speakers(text)).toEqual([['Lars Holm'], ['Lars Holm']]);
  });

  test('may be the words of a paper', () => {
    expect(speakers('Ziel bleibe ein „Hafen ohne jeden Müll“, hieß es in dem Bericht weiter.')).toEqual([
      ['dem Bericht'],
    ]);
  });
});

test.each([
  'Das sagte sie den Zeitungen der „Mediengruppe Hafen“.',
  'Der ‚Fall Osterlund‘ ruht.',
  'Er las aus dem Roman „Das stille Wasser“ vor.',
])('words in marks that name something are no German speech: %s', (text) => {
  expect(inGerman(text)).toEqual([]);
});

test('the same words in an English text are read by English cues', () => {
  expect(quotesOf('“We waited,” Mina Okafor said.', { lang: 'en-GB' })[0]?.rule).toBe('cue-after');
  expect(quotesOf('„Wir warten“, sagte Mina Okafor.', { lang: 'de' })[0]?.rule).toBe('frame-after');
});

test('German is nothing but words', () => {
  expect(JSON.parse(JSON.stringify(german))).toEqual(german);
});

test('what somebody demands in German is told in the form of report alone', () => {
  const text = 'Mina Okafor forderte, die Fähre müsse täglich fahren.';
  expect(inGerman(text).map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
    ['die Fähre müsse täglich fahren', 'Mina Okafor'],
  ]);
  expect(inGerman('Mina Okafor forderte, was alle fordern, eine Fähre.')).toEqual([]);
});
