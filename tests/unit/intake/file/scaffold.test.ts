import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openShelf } from '../../../../src/corpus/open-shelf.ts';
import { newEdition, siteFile } from '../../../../src/intake/file/new-edition.ts';
import { articleScaffold, entryScaffold } from '../../../../src/intake/file/scaffold.ts';
import { articleSchema } from '../../../../src/model/article.ts';
import { entrySchema, type Kind, kinds } from '../../../../src/model/entity.ts';
import { siteSchema } from '../../../../src/model/site.ts';
import { contentFolder } from '../../../support/content-folder.ts';

/** The front matter of a file, or the whole of one without. */
const frontOf = (file: string) => /^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? file;
/** The same with every field that is commented out put to use. */
function inFull(file: string): Record<string, unknown> {
  const fields = [articleSchema, entrySchema, siteSchema].flatMap(({ shape }) => Object.keys(shape)).join('|');
  return parse(frontOf(file).replace(new RegExp(`^# (?=(?:${fields}): )`, 'gm'), ''));
}

describe('a new file', () => {
  test('of an article names every field, with an example that the schema takes', () => {
    const values = inFull(articleScaffold({ title: 'The talks' }, 'Words.'));
    expect(Object.keys(values).sort()).toEqual(Object.keys(articleSchema.shape).sort());
    expect(articleSchema.safeParse(values).error).toBeUndefined();
  });

  test.each(kinds)('of a %s has examples that the schema takes', (kind) => {
    expect(entrySchema.safeParse(inFull(entryScaffold(kind, { name: 'Kestrel' }, 'Words.'))).error).toBeUndefined();
  });

  test('of an entry has the fields of its kind and no others', () => {
    const fieldsOf = (kind: Kind) => Object.keys(inFull(entryScaffold(kind, { name: 'Kestrel' }, 'Words.')));
    expect(fieldsOf('person')).toEqual(expect.arrayContaining(['family', 'roles', 'image']));
    expect(fieldsOf('term')).not.toEqual(expect.arrayContaining(['family']));
    expect(new Set(kinds.flatMap(fieldsOf))).toEqual(new Set(Object.keys(entrySchema.shape)));
  });

  test('of the site names every field, with an example that the schema takes', () => {
    const values = inFull(siteFile('The talks'));
    expect(Object.keys(values).sort()).toEqual(Object.keys(siteSchema.shape).sort());
    expect(siteSchema.safeParse(values).error).toBeUndefined();
  });

  test('names the schema that it is checked against, by the way from its folder', () => {
    const files = newEdition('The talks', 'en');
    const schemas = Object.values(files).map((file) => /# yaml-language-server: \$schema=(.*)/.exec(file)?.[1]);
    expect(schemas).toEqual([
      '.schemas/site.schema.json',
      '../.schemas/article.schema.json',
      '../../.schemas/entry.schema.json',
    ]);
  });

  test('makes, with two others, an edition without a fault', async () => {
    expect((await openShelf(contentFolder(newEdition('The talks', 'en')))).faults).toEqual([]);
  });
});
