import { authorsIn } from '../../model/authors-in.ts';
import { fieldMeant } from '../../model/fields/fields-elsewhere.ts';
import { isId, toId } from '../../model/id.ts';
import { languageTag } from '../../model/language-tag.ts';
import { webAddress } from '../../model/web-address.ts';
import type { DraftFields } from '../draft.ts';
import { readDate } from '../text/read-date.ts';
import { onOneLine } from '../text/words.ts';

/** Front matter of other houses in our fields, the names of those that mean none of them, and the slug to keep. */
export function readFields(given: Readonly<Record<string, unknown>>): ReadFields {
  const fields: DraftFields = {};
  const strangers: string[] = [];
  let slug: string | undefined;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const sign = typeof value === 'boolean' ? signOfDraft(name) : undefined;
    const field = sign ?? ours.find((one) => one === name.toLowerCase()) ?? fieldMeant(name);
    if (field === undefined) strangers.push(name);
    else if (field === 'permalink' && !String(value).includes('/')) slug = idOf(String(value)) ?? slug;
    else if (field === 'draft') Object.assign(fields, isDraft(name, value) ? { draft: true } : {});
    else if (fields[field] === undefined || field === name) Object.assign(fields, readField(field, value));
    if (field === 'permalink' && /\/[^/:]+\/?$/.test(String(value))) slug ??= idOf(lastPart(String(value)));
  }
  const formerly = [...new Set([...(fields.formerly ?? []), ...pathsAmong(fields.aliases)])].filter(
    (one) => one !== slug,
  );
  const aliases = fields.aliases?.filter((one) => !one.includes('/'));
  return {
    fields: { ...fields, ...(formerly.length > 0 && { formerly }), ...(aliases && { aliases }) },
    strangers,
    slug,
  };
}

const ours = [
  ...(['title', 'date', 'authors', 'publication', 'source', 'lang', 'summary', 'tags', 'collection'] as const),
  ...(['draft', 'formerly', 'aliases', 'permalink'] as const),
] satisfies (keyof DraftFields)[];

/** `publish: false` of Obsidian, `published: false` of Jekyll. */
function signOfDraft(name: string): 'draft' | undefined {
  return /^publish(?:ed)?$/i.test(name) ? 'draft' : undefined;
}

function isDraft(name: string, value: unknown): boolean {
  return name.toLowerCase() === 'draft' ? value === true || value === 'true' : value === false;
}

function readField(field: keyof DraftFields, value: unknown): DraftFields {
  const texts = textsOf(value);
  const [first = ''] = texts;
  if (field === 'date') return dateIn(value, first);
  if (field === 'authors' && typeof value === 'string' && value.trim() !== '') return { authors: authorsIn(value) };
  if (field === 'authors') return texts.length > 0 ? { authors: texts } : {};
  if (field === 'tags') return { tags: tagsIn(value, texts) };
  if (field === 'aliases' || field === 'formerly') return { [field]: texts };
  if (field === 'source') return webAddress.safeParse(first).success ? { source: first } : {};
  if (field === 'lang')
    return languageTag.safeParse(first.replace('_', '-')).success ? { lang: first.replace('_', '-') } : {};
  return first === '' ? {} : { [field]: onOneLine(first) };
}

function dateIn(value: unknown, text: string): DraftFields {
  const { date } = readDate(value instanceof Date ? value.toISOString() : text);
  const stated = text.trim().slice(0, 80);
  return date === undefined && stated === '' ? {} : { date: date ?? stated };
}

function tagsIn(value: unknown, texts: string[]): string[] {
  const words = typeof value === 'string' ? value.split(value.includes(',') ? ',' : /\s/) : texts;
  return [...new Set(words.map((word) => word.replace(/^#/, '').trim()).filter(Boolean))];
}

/** One text or several; of things with fields their name or title. */
function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one).trim()];
    if (one instanceof Date) return [one.toISOString()];
    const { name, title, text } = Object(one) as Record<string, unknown>;
    return [name, title, text].filter((part) => typeof part === 'string').slice(0, 1) as string[];
  });
}

/** The last parts of aliases that are addresses, as slugs. */
function pathsAmong(aliases: readonly string[] = []): string[] {
  return aliases.filter((alias) => alias.includes('/')).flatMap((alias) => idOf(lastPart(alias)) ?? []);
}

function lastPart(path: string): string {
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/, '') ?? ''
  );
}

function idOf(text: string): string | undefined {
  const id = isId(text) ? text : toId(text);
  return id === '' ? undefined : id;
}

interface ReadFields {
  fields: DraftFields;
  strangers: string[];
  slug: string | undefined;
}
