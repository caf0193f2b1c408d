import { stringify } from 'yaml';
import { type AnyKind, kinds as six } from '../../model/entity.ts';
import { articleNotes, entryNotes, type FieldNote, siteNotes } from '../../model/fields/field-notes.ts';
import { schemaLine } from '../../model/json-schemas.ts';

/** A new article: its front matter with every field explained, those without a value commented out, and its text. */
export function articleScaffold(values: Values, text: string): string {
  return withFront(schemaLine('article.schema.json', '../'), fieldsOf(articleNotes, values), text);
}

/** A new entry of a kind, with every field explained that the kind has use for, and its longer text. */
export function entryScaffold(kind: AnyKind, values: Values, text: string): string {
  const own = Object.entries(entryNotes).filter(([, { kinds }]) => isOf(kind, kinds));
  return withFront(schemaLine('entry.schema.json', '../../'), fieldsOf(Object.fromEntries(own), values), text);
}

/** Whether a kind has use for a field: one of the edition's own for all that are not people's alone. */
function isOf(kind: AnyKind, kinds: FieldNote['kinds']): boolean {
  if (kinds === undefined) return true;
  return six.some((one) => one === kind) ? kinds.some((one) => one === kind) : kinds.some((one) => one !== 'person');
}

/** A new `site.yaml`. */
export function siteScaffold(values: Values): string {
  const told = 'A line that begins with # is a comment: take the # away to use the field below it.';
  return `${schemaLine('site.schema.json', '')}# The edition. ${told}\n\n${fieldsOf(siteNotes, values).join('\n')}`;
}

function withFront(schema: string, fields: readonly string[], text: string): string {
  return `---\n${schema}${fields.join('')}---\n\n${text}\n`;
}

function fieldsOf(notes: Readonly<Record<string, FieldNote>>, values: Values): string[] {
  return Object.entries(notes).map(([name, { says, example }]) => {
    const value = values[name];
    const line = value === undefined ? `# ${name}: ${example}\n` : stringify({ [name]: value }, { lineWidth: 0 });
    return `# ${says}\n${line}`;
  });
}

/** Values by the names of their fields. */
type Values = Readonly<Record<string, unknown>>;
