import { z } from 'zod';
import { acceptedSchema, decisionFields, decisions } from './accepted.ts';
import { articleSchema } from './article.ts';
import { checkSettingsSchema } from './check-settings.ts';
import { dateField } from './dates/date-field.ts';
import { type AnyKind, entrySchema, listedEntryOf, kinds as six } from './entity.ts';
import { faultRules } from './fault.ts';
import { acceptedNotes, articleNotes, entryNotes, type FieldNote, siteNotes } from './fields/field-notes.ts';
import { refusedSchema } from './refused.ts';
import { siteSchema } from './site.ts';

/**
 * JSON schemas of what editors write, by the names of their files, made of the schemas that check it: for editors of code
 * that complete fields and mark mistakes.
 * @param kinds The kinds of entry that the edition has.
 * @see https://json-schema.org/draft/2020-12/schema
 */
export function jsonSchemas(kinds: readonly AnyKind[] = six): Record<SchemaName, object> {
  return {
    'accepted.schema.json': listOf({ ...schemaOf(acceptedSchema, acceptedNotes), oneOf: decisions.map(decisionAlone) }),
    // Without a title an article takes one from its text or file.
    'article.schema.json': { ...schemaOf(articleSchema, articleNotes), required: [] },
    'check.schema.json': withRules(schemaOf(checkSettingsSchema, {})),
    'entry.schema.json': schemaOf(entrySchema, entryNotes),
    'glossary.schema.json': listOf(schemaOf(z.strictObject(listedEntryOf(kinds).shape), entryNotes)),
    'refused.schema.json': listOf(schemaOf(refusedSchema, {})),
    'site.schema.json': schemaOf(siteSchema, siteNotes),
  };
}

/** What a file says, in its first line, of the schema that it is checked against; `from` is the way to the schemas. */
export function schemaLine(name: SchemaName, from: string): string {
  return `# yaml-language-server: $schema=${from}${schemaFolder}/${name}\n`;
}

/** Where the schemas lie in a content folder: hidden, so that it is no part of the content. */
export const schemaFolder = '.schemas';

function schemaOf(schema: z.ZodType, notes: Readonly<Record<string, FieldNote>>): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: withDates }) as JsonSchema;
  for (const [name, property] of Object.entries(made.properties ?? {})) {
    const says = notes[name]?.says;
    if (says !== undefined && property) property.description = says;
  }
  return made;
}

/** The rules that can be turned off or down, by name, so that they are completed and a slip is marked. */
function withRules(schema: JsonSchema): JsonSchema {
  const names = Object.entries(faultRules).flatMap(([name, { severity }]) => (severity === 'error' ? [] : name));
  const rules = { ...schema.properties?.rules, propertyNames: { enum: names.sort() } };
  return { ...schema, properties: { ...schema.properties, rules } };
}

/** The two fields of a decision, and none that say another. */
function decisionAlone(pair: (typeof decisions)[number]): JsonSchema {
  const others = [...decisionFields].filter((name) => !pair.some((one) => one === name));
  return { required: pair, properties: Object.fromEntries(others.map((name) => [name, false])) };
}

/** YAML reads a bare year as a number, which a date takes; any other date has a year in it, some of whose digits may be `X`. */
function withDates({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema === dateField) Object.assign(jsonSchema, { type: ['string', 'integer'], pattern: '[0-9X]{3}|Y' });
}

function listOf({ $schema, ...items }: JsonSchema): JsonSchema {
  return { $schema, type: 'array', items };
}

export type SchemaName = `${'accepted' | 'article' | 'check' | 'entry' | 'glossary' | 'refused' | 'site'}.schema.json`;

interface JsonSchema {
  $schema?: unknown;
  properties?: Record<string, { description?: string } | false>;
  [keyword: string]: unknown;
}
