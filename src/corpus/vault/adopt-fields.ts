import type { FrontMatter } from '../../model/article.ts';
import { authorsIn } from '../../model/authors-in.ts';
import { articleFieldsElsewhere, fieldMeant, plainFieldName } from '../../model/fields/fields-elsewhere.ts';
import type { Source } from '../source.ts';

/**
 * Front matter as other houses write it, in our fields: other names for them, tags in a line, `publish: false`. Fields
 * without a value are left out. What the file calls each field is kept for messages.
 * @param ours The names of our fields.
 */
export function adoptFields(source: Source, ours: readonly string[]): Adopted {
  const fields = fieldsOf(source.value);
  const adopted = new Map<string, { from: string; value: unknown }>();
  const strangers: string[] = [];
  for (const [from, value] of fields) {
    if (isDraftSign(from, value)) adopted.set('draft', { from, value: true });
    const name = ours.find((field) => field.toLowerCase() === from.toLowerCase()) ?? fieldMeant(from);
    if (name === undefined && !/^publish(?:ed)?$/i.test(from)) strangers.push(from);
    const read = name === undefined ? undefined : readers.get(name);
    const meant = name !== undefined && read ? read(value) : value;
    if (name === undefined || meant === undefined) continue;
    if (from === name || !adopted.has(name) || isBetter(from, adopted.get(name)?.from ?? '', name))
      adopted.set(name, { from, value: meant });
  }
  const original = (path: readonly PropertyKey[]) => [
    adopted.get(String(path[0]))?.from ?? path[0] ?? '',
    ...path.slice(1),
  ];
  return {
    strangers,
    source: {
      file: source.file,
      value: Object.fromEntries([...adopted].map(([name, { value }]) => [name, value])),
      place: (path, part) => source.place(path.length === 0 ? path : original(path), part),
    },
  };
}

/** The fields with a value. */
function fieldsOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).filter(([, held]) => held !== null && held !== '' && !isEmptyList(held));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** `publish: false` of Obsidian, `published: false` of Jekyll. */
function isDraftSign(name: string, value: unknown): boolean {
  return value === false && /^publish(?:ed)?$/i.test(name);
}

/** Whether one name for a field is likelier to hold it than another. */
function isBetter(one: string, other: string, name: keyof FrontMatter | string): boolean {
  if (other === name) return false;
  const order = rank.get(name) ?? [];
  return order.indexOf(plainFieldName(one)) < order.indexOf(plainFieldName(other));
}

const rank = new Map<string, readonly string[]>(Object.entries(articleFieldsElsewhere));

/** How the values of fields are taken; undefined for one that says nothing of the kind. */
const readers = new Map<string, (value: unknown) => unknown>([
  ['title', text],
  ['date', (value) => (typeof value === 'boolean' ? undefined : value)],
  ['authors', (value) => (typeof value === 'string' ? authorsIn(value) : names(value))],
  ['publication', text],
  ['source', (value) => (typeof value === 'string' && /^https?:\/\//.test(value) ? value : undefined)],
  ['lang', (value) => (typeof value === 'string' ? value.replaceAll('_', '-') : value)],
  [
    'summary',
    (value) =>
      text(value)
        ?.replaceAll(/<[^<>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
  ],
  ['tags', (value) => (typeof value === 'string' ? inLine(value) : names(value)).map((tag) => tag.replace(/^#/, ''))],
  ['collection', (value) => text(Array.isArray(value) ? value[0] : value)],
  ['aliases', names],
  ['formerly', names],
  ['permalink', (value) => (typeof value === 'string' && !value.includes('/:') ? value : undefined)],
]);

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** One name or several; of things with fields, their name or title. */
function names(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? ((one as Named).name ?? (one as Named).title) : one;
    return text(name)?.trim() || [];
  });
}

/** `a, b c` by its commas, else by its blanks. */
function inLine(value: string): string[] {
  return value
    .split(value.includes(',') ? ',' : /\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

interface Named {
  name?: unknown;
  title?: unknown;
}

/** Front matter in our fields. */
export interface Adopted {
  source: Source;
  /** The names of fields that mean none of ours. */
  strangers: string[];
}
