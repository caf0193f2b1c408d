import { wordSet } from '../word-set.ts';
import { doublingVerbs } from './doubling-verbs.ts';

/** The forms of an English verb, as lists and rules name them. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** The words that are forms of the verbs of a list, whose entries are parted by white space, each with the form it is. */
export function formsOf(list: string): ReadonlyMap<string, VerbForm> {
  return new Map(list.split(/\s+/).flatMap((entry) => [...formsByWord(entry)]));
}

/** The base form of a verb that a list has as `say/says/said/said/saying`, or as `add` where its forms follow the rules. */
export function baseOf(entry: string): string {
  return entry.split('/', 1)[0] as string;
}

/**
 * The words that are forms of a verb, each with the form it is: the past rather than the participle or the base (`put`).
 * American and British spellings are given both (`labeled`, `labelled`).
 */
export function formsByWord(entry: string): ReadonlyMap<string, VerbForm> {
  const [base = '', ...told] = entry.split('/');
  const spellings = told.length > 0 ? [told] : stemsOf(base).map((stem) => regularForms(base, stem));
  const forms = new Map<string, VerbForm>();
  for (const [third = '', past = '', participle = '', ing = ''] of spellings)
    forms.set(ing, 'ing').set(participle, 'participle').set(base, 'base').set(past, 'past').set(third, 'third');
  return forms;
}

/** Third person, past, participle and -ing of a verb that follows the rules; `stem` is what `-ed` and `-ing` are added to. */
function regularForms(base: string, stem: string): [third: string, past: string, participle: string, ing: string] {
  const past = base.endsWith('e') ? `${base}d` : `${stem.replace(consonantY, '$1i')}ed`;
  return [thirdPerson(base, stem), past, past, `${beforeIng(stem)}ing`];
}

/** `says`, `replies`, `echoes`, `quizzes`. */
function thirdPerson(base: string, stem: string): string {
  if (consonantY.test(base)) return base.replace(consonantY, '$1ies');
  if (/[sz]$/.test(base)) return `${stem}es`;
  return /(?:x|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** `lying`, `agreeing`, `dying`, `saving`. */
function beforeIng(stem: string): string {
  return stem.endsWith('ie') ? `${stem.slice(0, -2)}y` : stem.replace(/(?<=[^eoy])e$/, '');
}

/** What endings are added to, most often the base itself: `panick`, `snapp`; twice where two spellings are in use. */
function stemsOf(base: string): string[] {
  const doubled = `${base}${base.at(-1)}`;
  if (/[aeiou]c$/.test(base)) return [`${base}k`];
  if (doubling.has(base) || oneSyllable.test(base)) return [doubled];
  return /[^aeiou][aeiou]l$/.test(base) ? [base, doubled] : [base];
}

const doubling = wordSet(doublingVerbs);
const consonantY = /([^aeiou])y$/;

/** One syllable with one vowel and one consonant at its end: `snap`, `quip`; not `shout`, `yell`, `vow`. */
const oneSyllable = /^(?:[^aeiouy]*|[^aeiouy]*qu|y)[aeiouy][bdfgklmnprstvz]$/;
