import { fold } from '../../model/fold.ts';
import { slipsBetween } from '../../model/slips-between.ts';
import { fetched } from './fetched.ts';
import { foldedWords } from './word-forms.ts';

/** An entity or a speaker as the lists of names hold it. */
export interface ListedName {
  key: string;
  /** Empty for a speaker that the glossary lacks. */
  kind: string;
  name: string;
  forms?: string[];
  /** Address of its page below the base path. */
  url?: string;
  summary?: string;
  mentions: number;
  quotes: number;
}

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
  find(text: string): Promise<NameMatch[]>;
}

/** @param initials Names of the lists that exist. */
export function namesAt(base: string, initials: string[]): Names {
  return {
    async find(text) {
      const words = foldedWords(text);
      if (words.length === 0) return [];
      const shards = new Set(words.map(shardOf).filter((shard) => initials.includes(shard)));
      const lists = await Promise.all(
        [...shards].map((shard) => fetched<ListedName[]>(`${base}search/names/${shard}.json`)),
      );
      const listed = new Map(lists.flat().map((one) => [one.key, one]));
      const matches = [...listed.values()].flatMap((one) => matchOf(one, text, words) ?? []);
      return matches.sort((a, b) => b.rank - a.rank || weight(b.listed) - weight(a.listed));
    },
  };
}

/** The list that a folded word's names are in. */
export function shardOf(word: string): string {
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return /[a-z0-9]/.test(initial) ? initial : `u${(initial.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** How well a name fits, by the best of its forms; undefined where it doesn't. */
export function matchOf(listed: ListedName, text: string, words: string[]): NameMatch | undefined {
  if (fold(text) === listed.key) return { listed, fit: 'whole', rank: 100 };
  const fits = [listed.name, ...(listed.forms ?? [])].map((form) => fitOf(foldedWords(form), words));
  const best = fits.reduce((a, b) => (b.rank > a.rank ? b : a));
  return best.rank > 0 ? { listed, ...best } : undefined;
}

function fitOf(form: string[], words: string[]): Fit {
  if (form.join('') === words.join('')) return { fit: 'whole', rank: 90 };
  const surplus = Math.min(form.length - words.length, 9);
  if (words.every((word) => form.includes(word))) return { fit: 'part', rank: 80 - surplus };
  const [last = '', ...others] = words.toReversed();
  const isBegun = last.length > 1 && form.some((word) => word.startsWith(last));
  if (isBegun && others.every((word) => form.includes(word))) return { fit: 'part', rank: 60 - surplus };
  const mended = words.map((word) => nearestOf(word, form));
  const slips = mended.reduce((sum, one) => sum + (one?.slips ?? Number.POSITIVE_INFINITY), 0);
  if (!Number.isFinite(slips)) return { fit: 'near', rank: 0 };
  return { fit: 'near', rank: 40 - 8 * slips - surplus / 10, meant: mended.map((one) => one?.word ?? '').join(' ') };
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
