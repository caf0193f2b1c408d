import type { Span } from '../../model/annotation.ts';
import { namePartsOf, type PlacedNamePart as Part } from './name-parts.ts';
import { tagsOf } from './word-tags.ts';

/** What is known of a word independently of the text that it stands in. */
export interface Word {
  /** Its number in the lexicon, from 0; -1 if the lexicon is full and doesn’t hold it. */
  id: number;
  text: string;
  /** Lower case, apostrophes straight. */
  lower: string;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** Bits of `Tag`. */
  tags: number;
  /** The parts that a name of the glossary can consist of: `Mid` and `West` in `Mid-West`. Offsets are from the word’s start. */
  parts: readonly Part[];
}

/** The words of all texts read so far. */
const words = new Map<string, Word>();

/** Further words are not kept, so that the memory of a process that runs for days stays bounded. */
const mostWords = 200_000;

/**
 * The word with this surface.
 * @param opensWord Whether it begins with a letter or digit rather than a mark.
 */
export function wordOf(surface: string, opensWord: boolean): Word {
  const before = words.get(surface);
  if (before) return before;
  if (words.size >= mostWords) return toWord(surface, { id: -1, opensWord });
  const word = toWord(surface, { id: words.size, opensWord });
  words.set(surface, word);
  return word;
}

/** The word from `start` to `end`. Words met before are found by a hash of their characters, without a copy of the surface. */
export function wordAt(text: string, { start, end }: Span, opensWord: boolean): Word {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (recent.length - 1);
  const before = recent[place];
  if (before && before.text.length === end - start && text.startsWith(before.text, start)) return before;
  const word = wordOf(text.slice(start, end), opensWord);
  recent[place] = word;
  return word;
}

/** Words by the hash of their characters; of several with the same hash the last one met. */
const recent = Array.from<Word | undefined>({ length: 1 << 15 });

/** The same word in lower case: for places where its capital says nothing. */
export function inSmallLetters(word: Word): Word {
  return word.shape === 'capital' || word.shape === 'upper' ? wordOf(word.text.toLowerCase(), true) : word;
}

/** A function of a word that computes its value once for each word and keeps it. */
export function perWord<Told>(tell: (word: Word) => Told): (word: Word) => Told {
  /** By the word’s number: `null` if the value is undefined, undefined if it hasn’t been computed yet. */
  const told: (Told | null | undefined)[] = [];
  return (word) => {
    const { id } = word;
    if (id < 0) return tell(word);
    const before = id < told.length ? told[id] : undefined;
    if (before !== undefined) return before === null ? (undefined as Told) : before;
    const one = tell(word);
    while (told.length <= id) told.push(undefined);
    told[id] = one ?? null;
    return one;
  };
}

function toWord(text: string, { id, opensWord }: { id: number; opensWord: boolean }): Word {
  const plain = text.replaceAll(softHyphen, '');
  const lower = plain.toLowerCase().replaceAll('’', "'");
  const shape =
    plain === '' || (!opensWord && text.length < 2)
      ? 'mark'
      : opensWord
        ? shapeOf(plain)
        : /\p{L}$/u.test(text)
          ? 'lower'
          : 'mark';
  return { id, text, lower, shape, tags: tagsOf(lower, shape), parts: namePartsOf(text) };
}

function shapeOf(text: string): Word['shape'] {
  if (/^\d/.test(text)) return 'number';
  const first = text.slice(0, (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  if (first.toLowerCase() === first)
    return /^[\p{Ll}’'-]+[\p{Lu}]/u.test(text) && text.length > 3 ? 'capital' : 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital';
}

const softHyphen = '\u00ad';
