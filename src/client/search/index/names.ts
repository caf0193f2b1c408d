import { fold } from '../../../model/fold.ts';
import { type ListedName, listNameOf } from '../../../model/search/listed-name.ts';
import { slipsBetween } from '../../../model/slips-between.ts';
import { askedWords, foldedWords, partsOf } from '../text/word-forms.ts';
import { fetched } from './fetched.ts';

/** A name that fits what was typed. */
export interface NameMatch {
  listed: ListedName;
  /** Whether it fits as typed: `whole` name, words of it or their beginnings (`part`), or only after mending slips. */
  fit: 'whole' | 'part' | 'near';
  /** The higher the better. */
  rank: number;
  /** The name's words that were meant, where they were mistyped. */
  meant?: string;
}

/** The names of an edition, in lists by initial that are fetched when they are needed. */
export interface Names {
  /** Those that fit a text, best first. */
  find(text: string, slips?: Slips): Promise<NameMatch[]>;
}

/**
 * Which slips are forgiven: `any` looks through all lists of an initial, for one in the second letter. To forgive them
 * takes most of the time of a look-up.
 */
export type Slips = 'none' | 'some' | 'any';

/** @param existing Names of the lists that there are. */
export function namesAt(base: string, existing: string[]): Names {
  return {
    async find(text, slips = 'some') {
      const words = askedWords(text);
      if (words.length === 0) return [];
      const wanted = new Set(words.flatMap((word) => listsFor(word, existing, slips === 'any')));
      const lists = await Promise.all(
        [...wanted].map((name) => fetched<ListedName[]>(`${base}search/names/${name}.json`)),
      );
      const match = slips === 'none' ? matchAsTyped : matchOf;
      const listed = new Map(lists.flat().map((one) => [one.key, one]));
      const matches = [...listed.values()].flatMap((one) => match(one, text, words) ?? []);
      return matches.sort((a, b) => b.rank - a.rank || weight(b.listed) - weight(a.listed));
    },
  };
}

/** The list by a word's first two letters, or by its first, whichever there is; all of its first where that is asked. */
export function listsFor(word: string, existing: string[], isWide: boolean): string[] {
  const [one, two] = [listNameOf(word, 1), listNameOf(word, 2)];
  const own = [two, one].filter((name) => existing.includes(name)).slice(0, 1);
  const isOfInitial = (name: string) => name.startsWith(one) && (one.startsWith('~') || !name.startsWith('~'));
  return isWide ? existing.filter(isOfInitial) : own;
}

/** How well a name fits, by the best of its forms; undefined where it doesn't. */
export function matchOf(listed: ListedName, text: string, words: string[]): NameMatch | undefined {
  return matchAsTyped(listed, text, words) ?? bestMatch(listed, (form) => mendedFitOf(form, words));
}

/** The same of what was typed without a slip. */
function matchAsTyped(listed: ListedName, text: string, words: string[]): NameMatch | undefined {
  if (fold(text).replaceAll(' ', '-') === listed.key) return { listed, fit: 'whole', rank: 100 };
  return bestMatch(listed, (form) => fitOf(form, words));
}

function bestMatch(listed: ListedName, fitOf: (form: string[]) => Fit | undefined): NameMatch | undefined {
  const fits = foldedForms(listed).flatMap((form) => fitOf(form) ?? []);
  const [first, ...others] = fits;
  return first && { listed, ...others.reduce((a, b) => (b.rank > a.rank ? b : a), first) };
}

const folded = new WeakMap<ListedName, string[][]>();

/** The words of each of its names, which are looked at again and again. */
function foldedForms(listed: ListedName): string[][] {
  const forms = folded.get(listed) ?? [listed.name, ...(listed.forms ?? [])].flatMap(wordsOfName);
  folded.set(listed, forms);
  return forms;
}

/** The words of a name, and where some have elided articles (*Côte d’Ivoire*) also those words without them. */
function wordsOfName(name: string): string[][] {
  const words = foldedWords(name);
  const whole = words.map((word) => partsOf(word)[0] ?? word);
  return words.some((word) => word.includes("'")) ? [whole, askedWords(name)] : [whole];
}

function fitOf(form: string[], words: string[]): Fit | undefined {
  if (form.join('') === words.join('')) return { fit: 'whole', rank: 90 };
  const surplus = surplusOf(form, words);
  if (words.every((word) => form.includes(word))) return { fit: 'part', rank: 80 - surplus };
  const [last = '', ...others] = words.toReversed();
  const isBegun = last.length > 1 && form.some((word) => word.startsWith(last));
  if (isBegun && others.every((word) => form.includes(word))) return { fit: 'part', rank: 60 - surplus };
  return undefined;
}

function mendedFitOf(form: string[], words: string[]): Fit | undefined {
  const mended: { word: string; slips: number }[] = [];
  for (const word of words) {
    const nearest = nearestOf(word, form);
    if (!nearest) return undefined;
    mended.push(nearest);
  }
  const slips = mended.reduce((sum, one) => sum + one.slips, 0);
  const rank = 40 - 8 * slips - surplusOf(form, words) / 10;
  return { fit: 'near', rank, meant: mended.map(({ word }) => word).join(' ') };
}

/** How many words more a name has, up to so many. */
function surplusOf(form: string[], words: string[]): number {
  return Math.min(form.length - words.length, 9);
}

/** The word of a name that a mistyped one stands for: at most one slip in three letters, two in all. */
function nearestOf(word: string, form: string[]): { word: string; slips: number } | undefined {
  const most = Math.min(2, Math.floor(word.length / 3));
  const near = form
    .map((one) => ({ word: one, slips: slipsBetween(word, one, most) }))
    .filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0];
}

function weight({ mentions, quotes }: ListedName): number {
  return mentions + quotes;
}

type Fit = Omit<NameMatch, 'listed'>;
