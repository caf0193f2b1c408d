import { describe, expect, test } from 'vitest';
import { isGlossary, readGlossaryFile } from '../../../../src/intake/glossary/read-entries.ts';

const prefixes = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix x: <https://harbour.example/> .\n';
const turtle = `${prefixes}x:quay a skos:Concept ; skos:prefLabel "Kai"@de, "quay"@en ; skos:altLabel "wharf"@en, "Kaje"@de ;
  skos:definition "Where ships lie."@en ; skos:exactMatch <http://www.wikidata.org/entity/Q900002> ; skos:broader x:port .
x:port a skos:Concept, x:Place ; skos:prefLabel "Hafen"@de .
x:scheme a skos:ConceptScheme ; skos:prefLabel "Harbour words"@en .`;

const inXml = (inside: string) => `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:xl="http://www.w3.org/2008/05/skos-xl#" xml:lang="en">${inside}</rdf:RDF>`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(name: string, text: string, language = 'en') {
  const found = await readGlossaryFile(bytesOf(text), name, language);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

describe('a thesaurus in SKOS', () => {
  test('gives its concepts by their labels in the edition’s language, and no schemes', async () => {
    const { entries, columns } = await read('words.ttl', turtle);
    expect(entries).toMatchObject([
      {
        kind: 'term',
        fields: {
          name: 'quay',
          aliases: ['wharf'],
          summary: 'Where ships lie.',
          sameAs: ['https://harbour.example/quay', 'http://www.wikidata.org/entity/Q900002'],
        },
        doubts: [],
      },
      {
        kind: 'place',
        fields: { name: 'Hafen' },
        doubts: ['it has no name in the edition’s language (en): this one is in de'],
      },
    ]);
    expect(columns).toEqual([{ column: 'broader', reason: 'an entry has no field for it' }]);
    expect((await read('words.ttl', turtle, 'de-AT')).entries[0]?.fields).toMatchObject({
      name: 'Kai',
      aliases: ['Kaje'],
    });
  });

  test('is read from RDF/XML in its long and its short form, with labels that are things of their own', async () => {
    const text =
      inXml(`<rdf:Description rdf:about="https://harbour.example/quay"><rdf:type rdf:resource="&skos;Concept"/>
        <skos:prefLabel>quay</skos:prefLabel><skos:altLabel xml:lang="de">Kai</skos:altLabel></rdf:Description>
      <skos:Concept rdf:about="https://harbour.example/pilot"><xl:prefLabel><xl:Label><xl:literalForm>pilot</xl:literalForm>
        </xl:Label></xl:prefLabel><skos:scopeNote>Who brings ships in.</skos:scopeNote></skos:Concept>`);
    const { entries } = await read('words.rdf', text);
    expect(entries.map(({ fields }) => [fields.name, fields.aliases, fields.summary])).toEqual([
      ['quay', [], ''],
      ['pilot', [], 'Who brings ships in.'],
    ]);
    expect(isGlossary('words.xml', () => bytesOf(text))).toBe(true);
  });

  test('is refused where it is cut off, or has no concepts', async () => {
    const refused = async (name: string, text: string) => readGlossaryFile(bytesOf(text), name, 'en');
    expect(await refused('words.ttl', `${prefixes}x:quay a`)).toMatchObject({
      refusal: expect.stringContaining('Turtle'),
    });
    expect(await refused('words.rdf', inXml('').slice(0, -9))).toMatchObject({
      refusal: expect.stringContaining('well-formed'),
    });
    expect(await refused('words.ttl', `${prefixes}x:a x:b x:c .`)).toMatchObject({
      refusal: expect.stringContaining('without concepts'),
    });
  });

  test('knows no entity that names another, so that none can grow', async () => {
    const text = inXml('<skos:Concept rdf:about="x:a"><skos:prefLabel>&b;</skos:prefLabel></skos:Concept>').replace(
      '<!ENTITY skos',
      '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY skos',
    );
    expect(await readGlossaryFile(bytesOf(text), 'words.rdf', 'en')).toMatchObject({
      refusal: expect.stringContaining('well-formed'),
    });
  });
});
