import type { NamePart } from '../text/name-parts.ts';
import type { KnownEntity } from './known-entity.ts';

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
  'short-here',
] as const;
export type FormRule = (typeof formRules)[number];

/** One way of writing an entity's name, ready to be compared with the text. */
export interface Form {
  entityId: string;
  kind: KnownEntity['kind'];
  rule: FormRule;
  /** Whether it writes the entity's own name rather than another of its names. */
  isName: boolean;
  words: FormWord[];
  /** What stands between word `n` and word `n + 1`, as `gapClass` puts it. */
  gaps: string[];
  /** Marks before the first word: `(`, `"`. */
  head: string;
  /** Marks after the last word: `)`, `!`, `.`. */
  tail: string;
  /** Whether letter case is left out of account. */
  anyCase: boolean;
  /** Whether it counts only after `the`, which stays outside. */
  afterThe: boolean;
  /** Words that must stand before it, folded, which stay outside. */
  behind?: readonly string[];
  /** Ids of articles or names of publications within which the form counts; absent: everywhere. */
  within?: readonly string[];
}

export type FormWord = Pick<NamePart, 'text' | 'key' | 'shape'>;

/** The key of a word that stands for any middle name or initial. */
export const anyMiddle = '*';

/** Whether the form names its bearer by itself, without an introduction. */
export function isFull({ rule }: Form): boolean {
  return rule !== 'surname' && rule !== 'given-name';
}

/** Whether the words are a single one in capitals: `UN`, `U.N.`. */
export function isAcronym({ words }: Pick<Form, 'words'>): boolean {
  const shape = words[0]?.shape;
  return words.length === 1 && (shape === 'upper' || shape === 'dotted');
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
