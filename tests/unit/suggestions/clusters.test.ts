import { describe, expect, test } from 'vitest';
import { called, suggested } from '../../support/suggested.ts';

describe('one proposal for one person', () => {
  test.each([
    ['accents', 'They met Inés Palk.', 'They met Ines Palk.'],
    ['initials', 'They met Ines Palk.', 'They met I. Palk.'],
    ['a middle name', 'They met Ines Palk.', 'They met Ines M. Palk.'],
    ['a transliteration', 'They met Vasily Orlenko.', 'They met Vassiliy Orlenko.'],
    ['a nickname', 'They met Edward Palk.', 'They met Ted Palk.'],
    ['a title', 'They met Ines Palk.', 'They met Senator Ines Palk.'],
    ['the surname alone', 'They met Ines Palk.', '“No,” Palk said.'],
    ['an office to come', 'They met Ines Palk.', 'They met President-elect Ines Palk.'],
    ['a country before the surname', 'They met Ines Palk.', 'They met Welshman Palk.'],
  ])('in spite of %s', (_, ...texts) => {
    const people = suggested(texts).filter(({ kind }) => kind === 'person');
    expect(people.map(({ count }) => count)).toEqual([2]);
  });

  test('and two for two people of one surname', () => {
    const names = suggested(['They met Ada Lund. “No,” Lund said.', 'They met Einar Lund. “Yes,” Lund said.']);
    expect(called(names, 'Ada Lund')?.count).toBe(2);
    expect(called(names, 'Einar Lund')?.count).toBe(2);
  });

  test('a surname alone is nobody’s where two people of the corpus may be meant', () => {
    const all = suggested(['They met Ada Lund.', 'They met Einar Lund.', '“Perhaps,” Lund said.']);
    expect(all.map(({ name, count }) => [name, count])).toEqual([
      ['Ada Lund', 1],
      ['Einar Lund', 1],
    ]);
  });
});

describe('one proposal for one thing', () => {
  test('that is named by its letters too', () => {
    const [authority] = suggested(['The Kestrel Transport Authority (KTA) met. The KTA sat for an hour.']);
    expect(authority).toMatchObject({ name: 'Kestrel Transport Authority', aliases: ['KTA'], count: 3 });
  });

  test('that is named without the noun of its trade', () => {
    const [quoll] = suggested(['They asked Quoll Mining Group. A lawyer for Quoll said no, and Quoll left.']);
    expect(quoll).toMatchObject({ name: 'Quoll Mining Group', aliases: ['Quoll'], count: 3 });
  });

  test('that is a country with two names', () => {
    const [country] = suggested(['They sailed from Britain to Norway. In the United Kingdom the law is old.']);
    expect(country).toMatchObject({ kind: 'place', count: 2 });
  });

  test.each([
    [
      'by the first word of the name that introduces it',
      'A lawyer for the Quoll Survey Institute left. A spokesman for Quoll sent a letter.',
      'Quoll Survey Institute',
      2,
    ],
    [
      'by the first words of a site that introduces it',
      'The ferry left Gannet Holm Bridge. Nobody lives in Gannet Holm.',
      'Gannet Holm',
      2,
    ],
    [
      'with what a company is by law',
      ['They left Harbour Salvage Corp.', 'They met Harbour Salvage.'],
      'Harbour Salvage',
      2,
    ],
    ['by its people', 'The Tidal Party met. Nobody asked the Tidals.', 'Tidal Party', 2],
    [
      'with its union in full and in letters',
      ['They asked the European Registry.', 'They left the EU Registry.'],
      'EU Registry',
      2,
    ],
    ['with an adjective made of it', 'They read KTA-9 papers. They have a KTA-9-driven plan.', 'KTA-9', 2],
    [
      'by letters without its country',
      'The UK Transport Survey Authority (TSA) met. The TSA sat for an hour.',
      'UK Transport Survey Authority',
      3,
    ],
    [
      'by the noun of a name that begins with a people',
      ['They asked the European Registry. Then the Registry left, and the Registry was shut.', 'Each registry is old.'],
      'European Registry',
      3,
    ],
    [
      'by letters in brackets that stand for a word more',
      'The Social Tidals (SDT) met. The SDT left, and the SDT came back.',
      'Social Tidals',
      4,
    ],
    [
      'by the people of a party',
      ['The Conservative Party of Kestrel met. Nobody asked the Conservatives.', 'They are old liberals.'],
      'Conservative Party of Kestrel',
      2,
    ],
    ['by a model', 'They flew the Quoll K350 home. Seven K350s came, and the K350 is old.', 'Quoll K350', 3],
    [
      'before an office of it',
      'The Harbour Board met. Harbour Board Vice President Ada Lund left.',
      'Harbour Board',
      2,
    ],
    ['that is a state of a faith', 'They fight Islamic State in Kestrel, and Islamic State lost.', 'Islamic State', 2],
  ])('that is named %s', (_, texts, name, count) => {
    expect(called(suggested([texts].flat()), name)?.count).toBe(count);
  });

  test('and two where a text has the short name first', () => {
    const names = suggested([
      'A spokesman for Quoll left. A lawyer for the Quoll Survey Institute sent a letter, and Quoll paid.',
    ]);
    expect(called(names, 'Quoll')?.count).toBe(2);
  });

  test('and two for a person and the letters in brackets behind the name', () => {
    const names = suggested(['Ada Lund (AXL) met them. The AXL left.']);
    expect(called(names, 'AXL')?.count).toBe(2);
  });

  test('and two for two models of one name', () => {
    const names = suggested(['They flew the Quoll K350 and the Gannet K350. The K350 is old.']);
    expect(called(names, 'Quoll K350')?.count).toBe(1);
  });

  test('and two for a town and what is built there', () => {
    const names = suggested(['They left New Orleans Bridge. Nobody lives in New Orleans.']);
    expect(called(names, 'New Orleans')?.count).toBe(1);
  });

  test('that opens a sentence with a common word', () => {
    const names = suggested([
      'They left World Sailing. The world was wide. It was the best world. World Sailing has no comment.',
    ]);
    expect(called(names, 'World Sailing')?.count).toBe(2);
  });

  test('and each of two names that are run together', () => {
    const names = suggested(['The KTA and the Harbour Board met. They left the KTA and Harbour Board offices.']);
    expect(names.map(({ name, count }) => [name, count])).toEqual(
      expect.arrayContaining([
        ['KTA', 2],
        ['Harbour Board', 2],
      ]),
    );
  });

  test('and none for the words of an office', () => {
    const names = suggested(['They met Secretary of State Ines Palk.', 'French Vice Foreign Minister Ada Lund left.']);
    expect(names.map(({ name }) => name).sort()).toEqual(['Ada Lund', 'Ines Palk']);
  });

  test('and none for two names run together', () => {
    const names = suggested([
      'In Kestrel the Harbour Board met. The Harbour Board left Kestrel.',
      'From the Harbour Board Kestrel has a letter. Kestrel thanked the Harbour Board.',
    ]).map(({ name }) => name);
    expect(names.sort()).toEqual(['Harbour Board', 'Kestrel']);
  });
});
