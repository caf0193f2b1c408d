import { describe, expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** `speaker: words` of each quotation. */
const said = (text: string, lang?: string) =>
  quotesOf(text, lang ? { lang } : {}).map(({ speaker, start, end }) => `${speaker}: ${text.slice(start, end)}`);

describe('reports in forms that papers rarely have', () => {
  test.each([
    ['Jurors were told the cellar had been dry for months.', 'null: the cellar had been dry for months'],
    ['Councillors heard that the crane was unsafe.', 'null: the crane was unsafe'],
    ['Magistrates heard how the pair cut the ropes and rowed away.', 'null: how the pair cut the ropes and rowed away'],
    ['The inquiry was told by Lars Holm that the buoy was adrift.', 'Lars Holm: the buoy was adrift'],
    ['The pump had not been tested since 2011, the tribunal heard.', 'null: The pump had not been tested since 2011'],
    [
      'Lars Holm, 29, told officers he had sold the net a week earlier, the jury was told.',
      'Lars Holm: he had sold the net a week earlier',
    ],
    ['The toll, which director Mina Okafor claims will save jobs, starts in May.', 'Mina Okafor: will save jobs'],
    ['The toll, which Mina Okafor argues is fair, starts in May.', 'Mina Okafor: is fair'],
    ['The dockers demanded that the yard reopen its kitchen.', 'The dockers: the yard reopen its kitchen'],
    ['The court has found that the tenants were misled.', 'The court: the tenants were misled'],
    ['The regulator has ordered that the pump be replaced.', 'The regulator: the pump be replaced'],
    ['LAGOS, Feb 3 - Fuel is running out, a union leader said on Monday.', 'a union leader: Fuel is running out'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('the prime minister is whom the text has called so', () => {
    expect(
      said('Prime Minister Mina Okafor resigned. “There is nothing to hide,” the prime minister told reporters.'),
    ).toEqual(['Mina Okafor: “There is nothing to hide,”']);
  });

  test('a season behind a name is no part of whom it was said to', () => {
    const text = 'Mina Okafor told the Harbour Forum last autumn that she wanted “a fair share of the wind.”';
    expect(quotesOf(text)[0]?.addressee?.text).toBe('the Harbour Forum');
  });
});

describe('texts that report nobody', () => {
  test.each([
    ['If the board says that the quay is shut, crews must turn back.'],
    ['Unless the board confirms that the quay is open, nobody may sail.'],
    ['Press Save to confirm that the entry is complete.'],
    ['The results show that the glue holds in salt water.'],
    ['This letter assures you that our friendship has not cooled.'],
    ['For years the papers wrote about “miracle nets” and “ghost crabs” of all kinds.'],
    ['Sailors read of “golden shoals” in the almanac.'],
    ['They met a pilot known to all the crew as “Captain Hook.”'],
    ['As Mina Okafor announced the date in a short note, the board met.'],
    ['He heard a voice singing, and by instinct he knew that she was alone.'],
    ['The curator asked two pupils to hold the lamp.'],
    ['The storm stoked fears that the dyke would burst.'],
    ['The bank could have claimed that the debt was paid, yet it kept silent.'],
    ['Justice requires that every witness be heard in public.'],
    ['High rents have driven crews out, convincing many that the quay is lost.'],
    ['It is only right to say that the older she grew, the kinder she became.'],
    ['Nothing in the treaty says that ships must pay twice.'],
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('German that tells on', () => {
  test.each([
    [
      '„Das Wasser steigt“, warnte Deichgraf Enno Petersen. Man brauche „jeden Helfer“.',
      'Enno Petersen: „jeden Helfer“',
    ],
    [
      '„Niemand ist verletzt“, teilte ein Sprecher der Feuerwehr mit. Der Schaden sei „überschaubar“.',
      'ein Sprecher der Feuerwehr: „überschaubar“',
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'de')).toContain(expected);
  });

  test('a title in marks is nobody’s words', () => {
    expect(said('Die Band „Nasser Sand“ spielt heute in der „Alten Mühle“.', 'de')).toEqual([]);
  });
});

describe('whose words are not whose', () => {
  test('a man whom the jury was told of speaks for himself, not the jury', () => {
    expect(said('The jury was told he nodded and said: "Prove it."')).toEqual(['null: "Prove it."']);
  });

  test('“we” is none of those whom a report tells of', () => {
    const text = 'Pickets stood at the gate. The quay was shut, as we thought, and the cranes stood still.';
    expect(said(text).filter((one) => one.startsWith('Pickets'))).toEqual([]);
  });

  test('Mr Lars is nobody whose given name is Lars', () => {
    const text = 'Lars Holm was sacked by the board. Mr Lars insisted that he had kept to the rules.';
    expect(said(text)).toEqual(['Lars: he had kept to the rules']);
  });

  test('a lady behind “her” is the subject of her own verb', () => {
    const text =
      'Frank Holm came in. And as Frank turned to leave her Mrs. Okafor asked, lightly: "How long will you stay?"';
    expect(said(text)).not.toContain('Frank Holm: "How long will you stay?"');
  });

  test('whatever stands behind “said” and its words has said them', () => {
    const text =
      '“Have you eaten?” asked the widow. “Not since noon.” “Sit down, then.” “You are kind,” said the pedlar.';
    expect(said(text)).toEqual([
      'the widow: “Have you eaten?”',
      'the pedlar: “Not since noon.”',
      'the widow: “Sit down, then.”',
      'the pedlar: “You are kind,”',
    ]);
  });

  test('a subject that Spanish leaves out is nobody who is named behind it', () => {
    const text =
      'La alcaldesa Sandra Rivas evadió el tema. Dijo que el caso ya lo investiga la Procuraduría General de Justicia.';
    expect(said(text, 'es').join()).not.toContain('Procuraduría General de Justicia: ');
  });
});
