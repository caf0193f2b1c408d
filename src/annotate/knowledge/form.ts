import type { NamePart } from '../text/name-parts.ts';
import type { KnownEntity } from './known-entity.ts';

/** The rules by which a form of the glossary can be found, the strongest first. */
export const formRules = [
  'full-name',
  'symbol',
  'acronym',
  'term',
  'alias',
  'short-name',
  'surname',
  'given-name',
  'short-here',
] as const;
export type FormRule = (typeof formRules)[number];

/** One way of writing an entity's name, ready to be compared with the text. */
export interface Form {
  entityId: string;
  kind: KnownEntity['kind'];
  rule: FormRule;
  /** Whether it is the entity’s own name rather than another of its names. */
  isName: boolean;
  words: FormWord[];
  /** What stands between word `n` and word `n + 1`, as `gapClass` gives it. */
  gaps: string[];
  /** Marks before the first word: `(`, `"`. */
  head: string;
  /** Marks after the last word: `)`, `!`, `.`. */
  tail: string;
  /** Whether letter case is ignored. */
  anyCase: boolean;
  /** Whether it counts only after `the`, which is not part of the mention. */
  afterThe: boolean;
  /** Folded words that must stand before it, which are not part of the mention. */
  behind?: readonly string[];
  /** Whether it has a case’s ending: then it goes before a noun without being part of its name: `Lunds Rede`. */
  isInflected?: true;
  /** Slugs of articles or names of publications in which the form counts; if absent, it counts everywhere. */
  within?: readonly string[];
}

export type FormWord = Pick<NamePart, 'text' | 'key' | 'shape'>;

/** The key of a word that stands for any middle name or initial. */
export const anyMiddle = '*';

/** Whether the form names its entity without an introduction in the text. */
export function isFull({ rule }: Form): boolean {
  return rule !== 'surname' && rule !== 'given-name';
}

/** Whether the form is a single word in capitals: `UN`, `U.N.`. */
export function isAcronym({ words }: Pick<Form, 'words'>): boolean {
  const shape = words[0]?.shape;
  return words.length === 1 && (shape === 'upper' || shape === 'dotted');
}

/** The marks between two words in a normal form, or a space if only white space stands there: all that tells names apart. */
export function gapClass(between: string): string {
  if (between === ' ' || between === '') return between;
  const marks = between
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[‘’ʼ`´ʻ]/g, "'")
    .replace(/[“”„«»]/g, '"');
  return marks === '' ? ' ' : marks;
}
