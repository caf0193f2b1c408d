import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossaryCsv } from '../../../src/export/glossary/glossary-csv.ts';
import { glossaryJson } from '../../../src/export/glossary/glossary-json.ts';
import { glossaryTei } from '../../../src/export/glossary/glossary-tei.ts';
import { readEntries } from '../../../src/intake/glossary/read-entries.ts';
import { type Entity, kinds, listedEntrySchema } from '../../../src/model/entity.ts';
import { isId } from '../../../src/model/id.ts';

const odd = [
  '=1+1',
  "'=1",
  "''-",
  "'Tis",
  'a;b',
  'a|b',
  '[]',
  '{"a":1}',
  ' a ',
  'a, "b"',
  'Q42',
  'a\r\nb',
  '\tc',
  '\u00A0d',
  '__proto__',
  '42',
];
const text = fc
  .oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .filter((one) => !/(?![\t\n\r])[\p{Cc}\p{Cs}\p{NChar}]/u.test(one));
const words = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('1920', '1920-03', '1845~', '184X', '1845/1847', '-0043');
const id = fc.oneof(fc.constantFrom('mina-okafor', '1917', 'q42'), fc.stringMatching(/^[a-z\d]{1,9}$/).filter(isId));
const address = fc.constantFrom(
  'https://example.org/a;b|c',
  'https://www.wikidata.org/wiki/Q42',
  'http://example.org/?a=1,2',
);
const role = fc.record({ title: text, of: text, from: date, to: date }, { requiredKeys: ['title'] });
const alias = fc.oneof(
  text,
  fc.record({ text, case: fc.constantFrom('exact', 'any'), within: words }, { requiredKeys: ['text'] }),
);
const entry = fc
  .record(
    {
      id,
      kind: fc.constantFrom(...kinds),
      name: text,
      aliases: fc.uniqueArray(alias, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
      family: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
      summary: text,
      symbol: text,
      date,
      end: date,
      in: id,
      url: address,
      sameAs: fc.array(address, { maxLength: 2 }),
      formerly: fc.array(id, { maxLength: 2 }),
      roles: fc.array(role, { maxLength: 2 }),
      image: fc.record({ src: fc.constant('/images/quay.png'), alt: text, credit: text }),
      body: fc.array(text, { maxLength: 3 }).map((lines) => `\n${lines.join('\n\n')}\n`),
    },
    { requiredKeys: ['id', 'kind', 'name'] },
  )
  .map((one): Entity => listedEntrySchema.parse(one));

/** In the order that lists of kinds have. */
function byKind(entities: readonly Entity[]): Entity[] {
  return kinds.flatMap((kind) => entities.filter((one) => one.kind === kind));
}

test.each([
  ['glossary.csv', glossaryCsv],
  ['glossary.json', glossaryJson],
  ['glossary.tei.xml', glossaryTei],
])('%s is read back without loss', (name, write) => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }).map(byKind), (entities) => {
      const read = readEntries(new TextEncoder().encode(write(entities)), name);
      if ('refusal' in read) throw new Error(read.refusal);
      expect([read.refused, read.entries.flatMap(({ doubts }) => doubts)]).toEqual([[], []]);
      const back = read.entries.map(({ id, kind, fields, body }) => ({ id: id ?? '', kind, ...fields, body }));
      expect(write(back)).toBe(write(entities));
      expect(back.map(({ body, ...others }) => [others, body.trim()])).toEqual(
        entities.map(({ body, ...others }) => [others, body.trim()]),
      );
    }),
  );
});
