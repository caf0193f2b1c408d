import { describe, expect, test } from 'vitest';
import { openGlossary } from '../../../src/corpus/open-glossary.ts';
import { contentFolder } from '../../support/content-folder.ts';

describe('a glossary by itself', () => {
  test('may be a folder of entries and lists', () => {
    const folder = contentFolder({
      'people/jane-doe.md': '---\nname: Jane Doe\n---\n',
      'more.yaml': '- { id: b, kind: term, name: B }\n',
      'notes.txt': '',
    });
    const { entities, faults } = openGlossary(folder);
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['jane-doe', 'person'],
      ['b', 'term'],
    ]);
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([['unknown-file', `${folder}/notes.txt`]]);
  });

  test('may be a list with any ids, surnames under either name, and fields of its own', () => {
    const list = [
      { id: 'Q 42/x', kind: 'person', name: 'Jane Doe', surname: 'Doe', aliases: ['J. D.'], weight: 3 },
      { id: 'b', kind: 'person', name: 'B', family: ['C'], surname: 'D' },
    ];
    const { entities, faults } = openGlossary(`${contentFolder({ 'list.json': JSON.stringify(list) })}/list.json`);
    expect(entities).toMatchObject([
      { id: 'Q 42/x', family: ['Doe'], aliases: ['J. D.'] },
      { id: 'b', family: ['C'] },
    ]);
    expect(entities[0]).not.toHaveProperty('weight');
    expect(faults).toEqual([]);
  });

  test('that isn’t there, or doesn’t read, is told of', () => {
    expect(openGlossary('no-such.json').faults).toMatchObject([{ rule: 'unreadable', file: 'no-such.json' }]);
    const folder = contentFolder({ 'list.json': '[{"id": "a"}]' });
    expect(openGlossary(`${folder}/list.json`).faults.map(({ rule }) => rule)).toEqual([
      'missing-field',
      'missing-field',
    ]);
  });
});
