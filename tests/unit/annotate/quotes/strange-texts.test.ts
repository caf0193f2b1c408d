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
