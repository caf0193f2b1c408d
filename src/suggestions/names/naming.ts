import { namePartsOf } from '../../annotate/text/name-parts.ts';
import type { Kind } from '../../model/entity.ts';
import type { NamedPlace } from '../proposal.ts';

/** A place where a text names something that the glossary lacks. */
export interface Naming extends NamedPlace {
  /** The index of the article. */
  article: number;
  /** As it is printed, in one line, without an article before it. */
  surface: string;
  /** The folded words of the surface: what spellings of one name share. */
  words: string[];
  /** The words in one string. */
  key: string;
  /** The key of the fullest form that the same text has for it, as the engine tells; its own where there is none. */
  fullKey: string;
  kind: Kind | undefined;
  /** Whether its position alone may explain its first capital. */
  opens: boolean;
  /** Whether it stands in a headline. */
  isHeadline: boolean;
  /** Whether it stands alone in brackets: `(HB)`. */
  isBracketed: boolean;
}

/** The surface without an article, on one line. */
export function surfaceOf(printed: string): string {
  return printed
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .replace(/^[Tt]he (?=\S)/, '');
}

/** The folded words of a name, without an article or points: `un` for `the U.N.`. */
export function wordsOf(surface: string): string[] {
  return namePartsOf(surface).map(({ key }) => key);
}

/** The key under which the spellings of one name meet. */
export function keyOf(surface: string): string {
  return wordsOf(surfaceOf(surface)).join(' ');
}

/** Whether a name is printed as one word: `Okafor`, `O’Neal`, `al-Holm`. */
export function isOneWord({ surface }: Pick<Naming, 'surface'>): boolean {
  return !surface.includes(' ');
}
