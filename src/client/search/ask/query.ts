import { kinds as words } from '#words';
import type { Kind } from '../../../model/entity.ts';
import { inSyntax } from './question.ts';

/** The kinds of entity, each a field of its own: the six, and the edition's own. */
export const kinds = Object.keys(words) as readonly Kind[];

/** Fields that every edition has. */
const always = [
  'speaker',
  'about',
  'article',
  'publication',
  'tag',
  'collection',
  'year',
  'before',
  'after',
  'certainty',
  'checked',
] as const;

/** What a search can be narrowed by, as typed before a colon and as named in the address. */
export const fields: readonly Field[] = ['kind', ...kinds, ...always];

/** Short forms of fields. */
const shortForms: Record<string, Field> = {
  by: 'speaker',
  said: 'speaker',
  org: 'organization',
  doc: 'document',
  in: 'article',
};

/** Reads what a reader typed: `speaker:lavrov sanctions "exact phrase" -word before:2020`. Never throws. */
export function readQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], without: [], choices: [] };
  for (const { field, value, not, isPhrase } of termsIn(inSyntax(text))) {
    if (field) query.choices.push({ field, value, not });
    else if (not) query.without.push(isPhrase ? `"${value}"` : value);
    else if (isPhrase && /\s/.test(value)) query.phrases.push(value);
    else query.words.push(value);
  }
  return query;
}

/** The typed text without a choice that stands in it. */
export function withoutChoice(text: string, choice: Choice): string {
  const written = inSyntax(text);
  const typed = termsIn(written).find((term) => isSame(term, choice));
  if (!typed) return text;
  return `${written.slice(0, typed.start)} ${written.slice(typed.end)}`.replace(/\s+/g, ' ').trim();
}

/** What the index is asked for: all words, those of phrases too, as they tell which records are best; and the phrases. */
export function wordsOf({ words, phrases }: Query): { text: string | null; phrases: string[] } {
  return { text: [...words, ...phrases].join(' ') || null, phrases };
}

export function isSame(a: { field?: Field; value: string; not: boolean }, b: Choice): boolean {
  return a.field === b.field && a.value === b.value && a.not === b.not;
}

function termsIn(text: string): Term[] {
  const plain = text.replace(/[“”„«»]/g, '"');
  const found = plain.matchAll(/(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))|\S+/gu);
  return [...found].flatMap((match): Term[] => {
    const [whole, minus, prefix = '', phrase, word = ''] = match;
    const field = fieldOf(prefix);
    const value = (phrase ?? (field || prefix === '' ? word : `${prefix}:${word}`)).trim();
    const not = minus === '-' && (field !== undefined || /[\p{L}\p{N}]/u.test(value));
    if (!/[\p{L}\p{N}]/u.test(value) || isUnfinished(value)) return [];
    const term = { value, not, isPhrase: phrase !== undefined, start: match.index, end: match.index + whole.length };
    return [field ? { ...term, field } : term];
  });
}

/** Whether a word is a field that its value has not been typed for yet. */
function isUnfinished(word: string): boolean {
  return word.endsWith(':') && fieldOf(word.slice(0, -1)) !== undefined;
}

function fieldOf(prefix: string): Field | undefined {
  const name = prefix.toLowerCase();
  return fields.find((field) => field === name) ?? (Object.hasOwn(shortForms, name) ? shortForms[name] : undefined);
}

/** One part of what was typed, with where it stands. */
interface Term {
  field?: Field;
  value: string;
  not: boolean;
  isPhrase: boolean;
  start: number;
  end: number;
}

/** What is searched for. */
export interface Query {
  words: string[];
  phrases: string[];
  /** Words, or phrases in quotation marks, that a result must not have. */
  without: string[];
  /** Several of one field are "or", fields among each other "and". */
  choices: Choice[];
}

/** A field narrowed to a value, or to all but it. */
export interface Choice {
  field: Field;
  value: string;
  not: boolean;
}

export type Field = 'kind' | Kind | (typeof always)[number];
