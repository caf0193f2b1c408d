import { expect, test } from 'vitest';
import { signs } from '../../../../src/drawing/signs.ts';
import { glossaryTei } from '../../../../src/export/glossary/glossary-tei.ts';
import { listedEntryOf } from '../../../../src/model/entity.ts';
import { ownSigns } from '../../../../src/model/kinds.ts';
import { siteSchema } from '../../../../src/model/site.ts';
import { editionKinds, kindFinder } from '../../../../src/site/edition/edition-kinds.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const ship = { ship: { one: 'ship', many: 'ships' } };
const kindsIn = (kinds: object) =>
  editionKinds(siteSchema.parse({ title: 'T', kinds }), wordsIn('en'), makeUrls('/e/'));

test('kinds are the six, then the edition’s own with its words as labels, addresses and signs', () => {
  expect(kindsIn(ship).map(({ kind }) => kind)).toEqual([
    ...['person', 'organization', 'place', 'document', 'event', 'term', 'ship'],
  ]);
  expect(kindFinder(kindsIn(ship))('ship')).toEqual({
    kind: 'ship',
    folder: 'ships',
    href: '/e/ships/',
    one: 'Ship',
    many: 'Ships',
    sign: 'star',
  });
  expect(kindFinder(kindsIn({}))('person')).toMatchObject({ href: '/e/people/', many: 'People', sign: 'person' });
});

test('two kinds without signs have different ones', () => {
  const own = kindsIn({ ...ship, law: { one: 'law', many: 'laws' } }).slice(-2);
  expect(new Set(own.map(({ sign }) => sign)).size).toBe(2);
});

test('each sign has an outline of its own', () => {
  const drawn = ownSigns.map((sign) => signs[sign]({ x: 0, y: 0, r: 10 }));
  expect(new Set(drawn).size).toBe(ownSigns.length);
  for (const outline of drawn) expect(outline).toMatch(/^M-?[\d.]+ -?[\d.]+.*z$/);
});

test('the glossary in TEI has a list of the kind, with names of its type', () => {
  const entry = listedEntryOf(['ship']).parse({ id: 'kestrel', kind: 'ship', name: 'Kestrel', aliases: ['The Bird'] });
  const tei = glossaryTei([entry]);
  expect(tei).toContain('<list type="ship">');
  expect(tei).toContain('<name type="ship">Kestrel</name>');
});
