import { besideSpeakers } from '../../annotate/languages/en/names/context-words.ts';
import type { Token } from '../../annotate/text/tokens.ts';
import { Tag } from '../../annotate/text/word-tags.ts';
import { grammatical } from '../grammatical.ts';

/** Whether a word in small letters can be part of a technical term: no grammatical word, verb or word for people. */
export function isTermWord({ word: { shape, lower, tags } }: Token): boolean {
  return (
    shape === 'lower' &&
    lower.length > 2 &&
    (tags & noTerm) === 0 &&
    !vague.has(lower) &&
    !besideSpeakers.has(lower) &&
    /^[\p{Ll}-]+$/u.test(lower)
  );
}

/** Whether a term can end with the word: a noun by its ending, as far as endings tell. */
export function isNounLike(lower: string): boolean {
  return (
    !/(?:ous|ful|less|ish|able|ible|ed|est|ward|wards)$/.test(lower) &&
    !/(?:[^aeiou]ive|ical|onal|ental|ary|ic)$/.test(lower)
  );
}

/** The form under which singular and plural of a noun meet. */
export function singularOf(lower: string): string {
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower;
  if (/ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** The words of a term with its last in the singular, in one string. */
export function termKey(words: readonly string[]): string {
  return [...words.slice(0, -1), singularOf(words.at(-1) ?? '')].join(' ');
}

const noTerm = grammatical | Tag.number | Tag.role | Tag.title | Tag.plural | Tag.demonym;

/** Words that go with any noun and make no term of it, and nouns that say nothing by themselves. */
const vague = new Set(
  `able big common different early entire few final first former full good great half high huge important key large last late
  latter least less little local long low main major many million billion more most much new next old only other others own past
  possible present previous real recent right same second serious several short significant similar single small some special
  strong such third total various very weak whole wide young
  area case cases day days end fact group groups issue issues kind level levels lot number numbers part parts place point points
  percent pct mln bln dlr dlrs problem problems question reason result results set side sort statement step steps thing things time times view
  way ways word words work year years month months week weeks people per cent men women`.split(/\s+/),
);
