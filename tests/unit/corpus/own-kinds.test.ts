import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/model/json-schemas.ts';
import { anArticle } from '../../support/content-folder.ts';
import { faultsOf, shelfOf } from '../../support/shelf.ts';

const site = 'title: T\nkinds:\n  ship: { one: ship, many: ships, sign: star }\n';
const content = { 'articles/a.md': anArticle, 'site.yaml': site };

describe('kinds of an edition’s own', () => {
  test('have lists and folders in the glossary, and entries with the folder of their pages', async () => {
    const { entities, faults } = await shelfOf({
      ...content,
      'glossary/ships.yaml':
        '- { id: kestrel, name: Kestrel }\n- { id: mina-okafor, kind: person, name: Mina Okafor }\n',
      'glossary/ships/perseverance.md': '---\nname: Perseverance\n---\n',
      'glossary/more.yaml': '- { id: gull, kind: ship, name: Gull }\n',
    });
    expect(faults).toEqual([]);
    expect(entities.map(({ id, kind, folder }) => [id, kind, folder])).toEqual([
      ['gull', 'ship', 'ships'],
      ['kestrel', 'ship', 'ships'],
      ['mina-okafor', 'person', undefined],
      ['perseverance', 'ship', 'ships'],
    ]);
  });

  test('are in no edition that doesn’t name them', async () => {
    const files = { 'articles/a.md': anArticle, 'glossary/more.yaml': '- { id: gull, kind: ship, name: Gull }\n' };
    expect(await faultsOf(files)).toEqual([
      'glossary/more.yaml:1:21 wrong-value Unexpected `ship` as `kind`, expected one of `person`, `organization`, `place`, `document`, `event`, `term`',
    ]);
  });

  test('are among the folders that a message names', async () => {
    expect(await faultsOf({ ...content, 'glossary/shps/gull.md': '---\nname: Gull\n---\n' })).toEqual([
      'glossary/shps unknown-file Unexpected folder `shps/`, expected ships/',
    ]);
  });

  test.each([
    ['place: { one: berth, many: berths }', 'kind `place`, expected another name: it is one of the six'],
    ['tag: { one: tag, many: labels }', 'kind `tag`, expected another name: the search has a use for it'],
    [
      'ship: { one: Schiff, many: Die Schiffe }',
      'absence of `folder` for `ship`, expected it, as `die schiffe` can be no part of an address',
    ],
    [
      'find: { one: find, many: search }',
      'folder `search/` for `find`, expected another `folder`: the site has other pages there',
    ],
    [
      'crew: { one: hand, many: hands, folder: people }',
      'folder `people/` for `crew`, expected another `folder`: it is that of `person`',
    ],
  ])('%s is refused', async (kind, reason) => {
    expect(await faultsOf({ ...content, 'site.yaml': `title: T\nkinds:\n  ${kind}\n` })).toEqual([
      `site.yaml:3:3 wrong-value Unexpected ${reason}`,
    ]);
  });

  test('are in the schema that editors of code complete lists by', () => {
    const schema = JSON.stringify(jsonSchemas(['person', 'ship'])['glossary.schema.json']);
    expect(schema).toContain('"enum":["person","ship"]');
  });
});

test('a list that is called as a folder of the six needs no kind either', async () => {
  const { entities } = await shelfOf({
    'articles/a.md': anArticle,
    'glossary/places.yaml': '- { id: quay, name: Quay }\n',
  });
  expect(entities.map(({ kind }) => kind)).toEqual(['place']);
});
