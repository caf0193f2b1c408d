import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../../src/intake/glossary/read-entries.ts';
import { wikidataTime } from '../../../../src/intake/glossary/wikidata-time.ts';

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: 'normal' });
const time = (day: string, precision = 11) => ({ time: `${day}T00:00:00Z`, precision });
const named = (id: string, label: string) => ({ id, labels: { en: { value: label } }, claims: {} });

const mina = {
  id: 'Q900001',
  labels: { en: { value: 'Mina Okafor' }, de: { value: 'Mina Okafor (Politikerin)' } },
  aliases: { en: [{ value: 'M. Okafor' }], de: [{ value: 'Okafor' }] },
  descriptions: { en: { value: 'economist' } },
  claims: {
    P31: [item('Q5')],
    P734: [item('Q900002')],
    P39: [
      {
        ...item('Q900003'),
        qualifiers: {
          P580: [{ datavalue: { value: time('+2019-05-01', 10) } }],
          P582: [{ datavalue: { value: time('+2023-03-07') } }],
        },
      },
      item('Q900004'),
      { ...item('Q900003'), rank: 'deprecated' },
    ],
  },
};
const file = {
  entities: { Q900001: mina, Q900002: named('Q900002', 'Okafor'), Q900003: named('Q900003', 'Harbour Minister') },
};

function read(data: unknown, language?: string) {
  const found = readEntries(new TextEncoder().encode(JSON.stringify(data)), 'items.json', language);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

describe('items of Wikidata', () => {
  test('make entries with offices, of which those that the file lacks are told', () => {
    const { entries, refused } = read(file);
    expect(entries).toMatchObject([
      {
        kind: 'person',
        place: 'Q900001',
        fields: {
          name: 'Mina Okafor',
          aliases: ['M. Okafor'],
          summary: 'economist',
          family: ['Okafor'],
          sameAs: ['https://www.wikidata.org/wiki/Q900001'],
          roles: [{ title: 'Harbour Minister', from: '2019-05', to: '2023-03-07' }],
        },
        doubts: ['its office Q900004 is left out, as the file lacks the item: add it to the file'],
      },
    ]);
    expect(refused).toEqual([]);
  });

  test('are read in the language of the edition', () => {
    const [entry] = read(file, 'de').entries;
    expect([entry?.fields.name, entry?.fields.aliases]).toEqual(['Mina Okafor (Politikerin)', ['Okafor']]);
    expect(entry?.doubts.join()).toContain('no description in the edition’s language (de)');
  });

  test('have the aliases of all languages too, each once, and tell an office that the file lacks once', () => {
    const aliases = { mul: [{ value: 'M. Okafor' }, { value: 'Mina A. Okafor' }], en: [{ value: 'M. Okafor' }] };
    const claims = { ...mina.claims, P39: [item('Q900004'), item('Q900004')] };
    const [entry] = read([{ ...mina, aliases, claims }]).entries;
    expect(entry?.fields.aliases).toEqual(['M. Okafor', 'Mina A. Okafor']);
    expect(entry?.doubts).toHaveLength(1);
  });

  test('of a class that tells no kind are told and left, of others have the kind of the class', () => {
    const quay = {
      ...named('Q900005', 'New Quay'),
      claims: { P31: [item('Q44782')], P571: [{ mainsnak: { datavalue: { value: time('+1900-00-00', 7) } } }] },
    };
    const ship = { ...named('Q900006', 'Ferry'), claims: { P31: [item('Q11446')] } };
    const { entries, refused } = read([quay, ship]);
    expect(entries.map(({ kind }) => kind)).toEqual(['place']);
    expect(entries[0]?.doubts.join()).toContain('the time +1900-00-00T00:00:00Z is left out');
    expect(refused).toEqual([
      { place: 'Q900006', refusal: 'Unexpected class Q11446 (P31), expected one that tells a kind of entry' },
    ]);
  });

  test.each([
    [time('+2019-05-07'), '2019-05-07'],
    [time('+2019-05-00', 10), '2019-05'],
    [time('+2019-00-00', 9), '2019'],
    [time('+1840-00-00', 8), '184X'],
    [time('+1900-00-00', 7), undefined],
    [time('-0044-00-00', 9), '-0043'],
    [time('-0001-00-00', 9), '0000'],
    [{ ...time('+1580-05-07'), calendarmodel: 'http://www.wikidata.org/entity/Q1985786' }, '1580'],
    [{ time: 'soon' }, undefined],
  ])('have times as exact as they say: %j is %s', (value, expected) => {
    expect(wikidataTime(value)).toBe(expected);
  });
});
