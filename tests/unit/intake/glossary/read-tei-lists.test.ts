import { describe, expect, test } from 'vitest';
import { isGlossary, readEntries } from '../../../../src/intake/glossary/read-entries.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const tei = (inside: string) =>
  `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><p>Names</p></fileDesc></teiHeader>${inside}</TEI>`;
const names = tei(`<standOff><listPerson><person xml:id="mina-okafor">
  <persName><surname>Okafor</surname>, <forename>Mina</forename></persName><persName>Minister Okafor</persName>
  <idno type="wikidata">Q900001</idno><occupation from="2019" to="2023-03">Harbour Minister</occupation>
  <birth when="1970"/><note>Speaks for the ports.</note></person></listPerson>
  <listPlace><place><placeName>The Harbour</placeName><place><placeName>New Quay</placeName></place></place></listPlace>
  <listOrg><org><orgName>Harbour Board</orgName></org><org><desc>nameless</desc></org></listOrg></standOff>`);

describe('lists in TEI', () => {
  test('make entries, and tell what these have no field for', () => {
    const read = readEntries(bytes(names), 'names.xml');
    if ('refusal' in read) throw new Error(read.refusal);
    expect(read.entries[0]).toMatchObject({
      id: 'mina-okafor',
      kind: 'person',
      fields: {
        name: 'Mina Okafor',
        aliases: ['Minister Okafor'],
        family: ['Okafor'],
        summary: 'Speaks for the ports.',
        sameAs: ['https://www.wikidata.org/wiki/Q900001'],
        roles: [{ title: 'Harbour Minister', from: '2019', to: '2023-03' }],
      },
      doubts: ['`<birth>` left out: an entry has no field for it'],
    });
    expect(read.entries.map(({ kind, fields }) => [kind, fields.name])).toEqual([
      ['person', 'Mina Okafor'],
      ['place', 'The Harbour'],
      ['place', 'New Quay'],
      ['organization', 'Harbour Board'],
    ]);
    expect(read.refused.map(({ place }) => place)).toEqual(['org 5']);
  });

  test('give a place in another the place that holds it, and events their days', () => {
    const read = readEntries(
      bytes(
        tei(`<standOff><listPlace><place xml:id="harbour"><placeName>The Harbour</placeName>
          <place><placeName>New Quay</placeName></place></place></listPlace>
          <listEvent><event from="2024-03-07" to="2024-03-09"><label>Harbour talks</label></event></listEvent>
          <listBibl><bibl><title>A book that is cited</title></bibl></listBibl></standOff>`),
      ),
      'names.xml',
    );
    if ('refusal' in read) throw new Error(read.refusal);
    expect(read.entries.map(({ kind, fields }) => [kind, fields.name, fields.in, fields.date, fields.end])).toEqual([
      ['place', 'The Harbour', undefined, undefined, undefined],
      ['place', 'New Quay', 'harbour', undefined, undefined],
      ['event', 'Harbour talks', undefined, '2024-03-07', '2024-03-09'],
    ]);
  });

  test('turn names that have the surname first', () => {
    const list = tei('<listPerson><person><persName>Okafor, Mina</persName></person></listPerson>');
    const read = readEntries(bytes(list), 'names.xml');
    expect(read).toMatchObject({ entries: [{ fields: { name: 'Mina Okafor', family: ['Okafor'] } }] });
  });

  test('are told from texts that have such lists beside them', () => {
    const text = tei('<standOff><listPerson/></standOff><text><body><p>We sail.</p></body></text>');
    expect(isGlossary('names.xml', () => bytes(names))).toBe(true);
    expect(isGlossary('text.xml', () => bytes(text))).toBe(false);
    expect(isGlossary('text.xml', () => bytes('<TEI>'))).toBe(false);
    expect(isGlossary('text.txt', () => bytes(names))).toBe(false);
  });
});
