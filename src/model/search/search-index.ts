import type { Named } from './listed-name.ts';

/**
 * The head of the search index, `search/index.json`. Documents are numbered: articles first, newest first, then the
 * glossary's entries. All files that it speaks of are in a folder that is named for what they hold, so that a browser
 * never joins files of two builds.
 */
export interface SearchIndex {
  /** The name of the folder, below `search/`. */
  folder: string;
  /** How many articles there are. */
  articles: number;
  /** The articles' dates, each without the part that it shares with the one before it. */
  dates: string[];
  /** Where articles have appeared, and for each article the index of the one it has, -1 for none. */
  publications: string[];
  published: number[];
  /** The entries' kinds. */
  kinds: string[];
  /** The first word of each file of words. */
  words: string[];
  /** How many files of names there are. */
  names: number;
}

/** What an article or an entry says, as results show it: a file each, by number. */
export interface SearchText {
  /** Address of its page below the base path. */
  url: string;
  /** `article`, or an entry's kind. */
  kind: string;
  title: string;
  lang: string;
  text: string;
  slug?: string;
  date?: string;
  publication?: string;
  summary?: string;
  /** All who and that are named in it; those who are quoted. */
  named?: Named[];
  speakers?: Named[];
  /**
   * Its text in stretches, each up to the next: anchor, where it starts (UTF-16 code units), the indexes of those
   * named in it; of a quote its type, certainty, the indexes of its speakers, and the anchor of its paragraph.
   */
  stretches?: StretchEntry[];
}

export type StretchEntry =
  | [anchor: string, start: number, named: number[]]
  | [
      anchor: string,
      start: number,
      named: number[],
      type: string,
      certainty: string,
      speakers: number[],
      paragraph: string,
    ];

/** What an article can be narrowed to by name: who is named in it, who speaks, of whom is spoken; itself. */
export type NameFamily = 'named' | 'speaker' | 'about' | 'article';

/** The key under which the files of names have the documents of a name. */
export function nameKey(family: NameFamily, id: string): string {
  return `${family} ${id}`;
}

/** The file of names that a key is in: FNV-1a, folded, spreads keys evenly. */
export function nameFile(key: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % files;
}

/** Dates, each shortened by the parts that the date before it begins with as well. */
export function writeDates(dates: string[]): string[] {
  return dates.map((date, index) => {
    const before = (dates[index - 1] ?? '').split('-');
    const parts = date.split('-');
    if (parts.length !== 3 || before.length !== 3) return date;
    const shared = parts.findIndex((part, at) => part !== before[at]);
    return shared < 0 ? '' : parts.slice(shared).join('-');
  });
}

/** Gives back what `writeDates` shortened: whole dates have 4, 7 or 10 characters, parts of them 0, 2 or 5. */
export function readDates(written: string[]): string[] {
  let last = '';
  return written.map((short) => {
    last = [4, 7, 10].includes(short.length) ? short : last.slice(0, last.length - short.length) + short;
    return last;
  });
}
