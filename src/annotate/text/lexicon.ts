import type { Span } from '../../model/annotation.ts';
import { namePartsOf, type PlacedNamePart as Part } from './name-parts.ts';
import { tagsOf } from './word-tags.ts';

/** What is known of a word wherever it stands. */
export interface Word {
  /** Its number in the lexicon, from 0; -1 where it has none. */
  id: number;
  text: string;
  /** Lower case, apostrophes straight. */
  lower: string;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** Bits of `Tag`. */
  tags: number;
  /** What names of the glossary are made of: `Mid` and `West` in `Mid-West`. Offsets from the word's own start. */
  parts: readonly Part[];
}

/** Words met so far, whatever the text: what is known of a word depends on nothing else. */
const words = new Map<string, Word>();

/** Further words are read anew wherever they stand, so that a process that runs for days doesn't grow. */
const mostWords = 200_000;

/** The word of a surface; `opensWord` where a letter or digit begins it, and no mark. */
export function wordOf(surface: string, opensWord: boolean): Word {
  const before = words.get(surface);
  if (before) return before;
  if (words.size >= mostWords) return toWord(surface, { id: -1, opensWord });
  const word = toWord(surface, { id: words.size, opensWord });
  words.set(surface, word);
  return word;
}

/** The word that stands from `start` to `end`; known by its letters, so that those met before aren't cut out of the text. */
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

/** By hash of their letters, of those with the same the last met. */
const recent = Array.from<Word | undefined>({ length: 1 << 15 });

/** The word in small letters, as it stands where its capital letter says nothing. */
export function inSmallLetters(word: Word): Word {
  return word.shape === 'capital' || word.shape === 'upper' ? wordOf(word.text.toLowerCase(), true) : word;
}

/** Makes out what there is to tell of a word once, however often it is asked for. */
export function perWord<Told>(tell: (word: Word) => Told): (word: Word) => Told {
  /** By number of the word; `null` where there is nothing to tell, undefined where it was never asked. */
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

/** Stands inside a word, where a line may break. */
const softHyphen = '\u00ad';
