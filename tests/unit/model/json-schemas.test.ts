import { describe, expect, test } from 'vitest';
import { acceptedSchema } from '../../../src/model/accepted.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { entrySchema, listedEntrySchema } from '../../../src/model/entity.ts';
import { jsonSchemas } from '../../../src/model/json-schemas.ts';
import { siteSchema } from '../../../src/model/site.ts';

interface Described {
  properties: Record<string, Property>;
  items: Described;
  required?: string[];
  oneOf?: { required: string[]; properties: Record<string, false> }[];
  additionalProperties?: boolean;
}
interface Property {
  description?: string;
  type?: unknown;
  pattern?: string;
  propertyNames?: { enum: string[] };
}
const schemas = jsonSchemas() as unknown as Record<string, Described>;

describe('the schemas for editors of code', () => {
  test.each([
    ['article.schema.json', articleSchema.shape],
    ['entry.schema.json', entrySchema.shape],
    ['site.schema.json', siteSchema.shape],
  ])('%s has every field, each explained', (name, shape) => {
    const { properties = {} } = schemas[name] ?? {};
    expect(Object.keys(properties).sort()).toEqual(Object.keys(shape).sort());
    expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
  });

  test('mark a field that is misspelt', () => {
    for (const { items, ...schema } of Object.values(schemas))
      if (!items) expect(schema.additionalProperties).toBe(false);
    expect(schemas['glossary.schema.json']?.items.additionalProperties).toBe(false);
  });

  test.each([
    { quote: '“No,”', by: 'mina-okafor' },
    { quote: '“No,”', plain: true },
    { quote: '“No,”', differs: 'A translation.' },
    { name: 'NQC', as: 'north-quay-company' },
    { name: 'NQC', plain: true },
    { quote: '“No,”' },
    { quote: '“No,”', by: 'mina-okafor', plain: true },
    { quote: '“No,”', as: 'mina-okafor' },
    { name: 'NQC', by: 'mina-okafor' },
    { name: 'NQC', quote: '“No,”', plain: true },
    { by: 'mina-okafor' },
  ])('take what accepted.yaml may decide, and nothing that check refuses: %o', (fields) => {
    const fitting = (schemas['accepted.schema.json']?.items.oneOf ?? []).filter(
      ({ required, properties }) =>
        required.every((name) => name in fields) && !Object.keys(properties).some((name) => name in fields),
    );
    expect(fitting.length === 1).toBe(acceptedSchema.safeParse({ article: 'talks', ...fields }).success);
  });

  test('take a year that YAML reads as a number', () => {
    expect(schemas['article.schema.json']?.properties.date?.type).toEqual(['string', 'integer']);
  });

  test.each([
    ['2018-09-27', true],
    ['1845~', true],
    ['19XX', true],
    ['Y-17000', true],
    ['2018-09/..', true],
    ['September', false],
    ['27 Sept', false],
  ])('let the date %s pass: %s', (date, passes) => {
    const pattern = schemas['article.schema.json']?.properties.date?.pattern ?? '';
    expect(new RegExp(pattern, 'u').test(date)).toBe(passes);
  });

  test('name the rules that check.yaml may turn off', () => {
    const names = schemas['check.schema.json']?.properties.rules?.propertyNames?.enum;
    expect(names).toContain('odd-speaker');
    expect(names).not.toContain('dead-link');
    expect(names).not.toContain('odd-speakers');
  });

  test('ask of an entry in a list what its file’s place tells of others', () => {
    const { items } = schemas['glossary.schema.json'] ?? {};
    expect(items?.required).toEqual(['id', 'kind', 'name']);
    expect(Object.keys(items?.properties ?? {}).sort()).toEqual(Object.keys(listedEntrySchema.shape).sort());
  });

  test('ask for no title of an article, which its heading may be', () => {
    expect(schemas['article.schema.json']?.required).toEqual([]);
  });
});
