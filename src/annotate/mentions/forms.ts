import type { Alias } from '../../model/entity.ts';
import type { KnownEntity } from '../knowledge.ts';
import { transliterated } from './fold.ts';
import { type PersonName, readPersonName } from './person-name.ts';
import { type Token, tokenize } from './tokenize.ts';

/** One way of writing an entity's name, ready to be compared with the text. */
export interface Form {
  entityId: string;
  kind: KnownEntity['kind'];
  rule: FormRule;
  words: Word[];
  /** What stands between word `n` and word `n + 1`, white space dropped where there is a mark. */
  gaps: string[];
  /** Marks after the last word: `)`, `!`, `.`. */
  tail: string;
  /** Whether letter case is left out of account. */
  anyCase: boolean;
  /** Ids of articles or names of publications within which the form counts; absent: everywhere. */
  within?: readonly string[];
}

/** The rules that a form of the glossary can be found by, the strongest first. */
export const formRules = [
  'full-name',
  'symbol',
  'acronym',
  'term',
  'alias',
  'short-name',
  'surname',
  'given-name',
] as const;
export type FormRule = (typeof formRules)[number];

type Word = Pick<Token, 'text' | 'key' | 'shape'>;

/** Every form of the entity that the glossary states or implies. */
export function formsOf(entity: KnownEntity): Form[] {
  const { name, aliases, symbol } = entity;
  const forms = [...stated(entity, name, 'full-name'), ...aliases.flatMap((alias) => stated(entity, alias, 'alias'))];
  if (symbol !== undefined) {
    forms.push(...stated(entity, symbol, 'symbol'), ...stated(entity, withoutYear(symbol), 'symbol'));
  }
  if (entity.kind === 'person') forms.push(...formsOfPerson(entity));
  return forms;
}

function stated(entity: KnownEntity, alias: Alias, rule: FormRule): Form[] {
  const { text, case: letterCase, within } = typeof alias === 'string' ? { text: alias } : alias;
  return spellings(text).flatMap((spelling) => {
    const { words, gaps, tail } = readForm(spelling);
    if (words.length === 0) return [];
    const isLower = !/[\p{Lu}\p{Lt}]/u.test(spelling) && /\p{Ll}/u.test(spelling);
    const form: Form = {
      entityId: entity.id,
      kind: entity.kind,
      rule: rule === 'symbol' ? rule : isLower ? 'term' : isAcronym(words) ? 'acronym' : rule,
      words,
      gaps,
      tail,
      anyCase: letterCase === undefined ? isLower : letterCase === 'any',
      ...(within !== undefined && { within: typeof within === 'string' ? [within] : within }),
    };
    return takesPlural(form) ? [form, plural(form)] : [form];
  });
}

/** The spellings that mean the same: umlauts written out, initials closed up or apart. */
function spellings(text: string): string[] {
  return [...new Set([text, transliterated(text), closedInitials(text), apartInitials(text)])];
}

/** `J. K. Rowling` as `J.K. Rowling`. */
function closedInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}\.(?!\p{L}))/gu, '$1');
}

/** `J.K. Rowling` as `J. K. Rowling`. */
function apartInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}\.)(?=\p{Lu}\. \p{Lu}\p{Ll})/gu, '$1 ');
}

function readForm(text: string): Pick<Form, 'words' | 'gaps' | 'tail'> {
  const words = tokenize(text.normalize('NFC'));
  const printed = text.normalize('NFC');
  const gaps = words.slice(1).map((word, at) => gapClass(printed.slice(words[at]?.end, word.start)));
  return { words, gaps, tail: gapClass(printed.slice(words.at(-1)?.end ?? printed.length)) };
}

/** What two words are joined by, as far as it tells names apart: white space counts only where there is no mark. */
export function gapClass(between: string): string {
  if (between === ' ' || between === '') return between;
  const marks = between
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[‘’ʼ`´ʻ]/g, "'")
    .replace(/[“”„«»]/g, '"');
  return marks === '' ? ' ' : marks;
}

function isAcronym(words: Word[]): boolean {
  const shape = words[0]?.shape;
  return words.length === 1 && (shape === 'upper' || shape === 'dotted');
}

function withoutYear(symbol: string): string {
  return symbol.replace(/\s*\(\d{4}\)$/, '');
}

function takesPlural({ kind, rule, words, anyCase }: Form): boolean {
  return kind === 'term' && (anyCase || rule === 'acronym') && !/(?:s|\d)$/.test(words.at(-1)?.key ?? '');
}

function plural(form: Form): Form {
  const words = form.words.map((word, at) => {
    if (at < form.words.length - 1) return word;
    const ending = form.rule === 'acronym' ? 's' : /(?:[sxz]|[cs]h)$/.test(word.key) ? 'es' : 's';
    const stem = ending === 's' && form.rule !== 'acronym' ? word.text.replace(/([^aeiou])y$/, '$1ie') : word.text;
    const text = stem.replaceAll('.', '') + ending;
    return { text, key: text.toLowerCase(), shape: word.shape };
  });
  return { ...form, words, anyCase: true };
}

function formsOfPerson(entity: KnownEntity): Form[] {
  const name = readPersonName(entity);
  const form = (text: string, rule: FormRule): Form => ({
    entityId: entity.id,
    kind: 'person',
    rule,
    ...readForm(text),
    anyCase: false,
  });
  return [
    ...shortNames(name).map((text) => form(text, 'short-name')),
    ...name.families.flatMap((family) => spellings(family)).map((family) => form(family, 'surname')),
  ].filter(({ words }) => words.length > 0);
}

/** `John Kelly` for `John F. Kelly`. */
function shortNames({ given, families, familyFirst }: PersonName): string[] {
  const [first] = given;
  if (first === undefined || given.length < 2 || familyFirst || first.length < 3) return [];
  return families.map((family) => `${first} ${family}`);
}
