import type { Named } from '../../model/search/listed-name.ts';
import type { SearchText } from '../../model/search/search-index.ts';
import { searchWords, type Word } from '../../model/search/search-words.ts';
import { isForm } from './word-forms.ts';

/** A stretch of an article that a result can show. `end` is exclusive; both are UTF-16 code units. */
export interface Stretch {
  anchor: string;
  start: number;
  end: number;
  /** Ids of the entities named in it. */
  named: string[];
  quote?: { type: string; certainty: string; speaker: Named | undefined; others: Named[]; paragraph: string };
}

/** The stretches of an article's text. */
export function stretchesOf({ text, stretches = [], named = [], speakers = [] }: SearchText): Stretch[] {
  return stretches.map((entry, at): Stretch => {
    const [anchor, start, names] = entry;
    const stretch = {
      anchor,
      start,
      end: stretches[at + 1]?.[1] ?? text.length,
      named: names.flatMap((name) => named[name]?.[0] ?? []),
    };
    if (entry.length === 3) return stretch;
    const [, , , type, certainty, by, paragraph] = entry;
    const [speaker, ...others] = by.flatMap((one) => (speakers[one] ? [speakers[one]] : []));
    return { ...stretch, quote: { type, certainty, speaker, others, paragraph } };
  });
}

/** A piece of text with the stretches in it that were searched for. */
export interface Marked {
  text: string;
  /** UTF-16 code units, `end` exclusive, in order. */
  marks: [start: number, end: number][];
}

/** What of the words of a text was searched for: its forms, and phrases where they stand in a row. */
export function wordsSearched(text: string, words: string[], phrases: string[][]): Word[] {
  const all = searchWords(text);
  return all.filter(
    ({ folded }, at) => words.some((one) => isForm(folded, one)) || phrases.some((phrase) => isWithin(all, at, phrase)),
  );
}

/** Whether a word is part of a phrase where it stands. */
function isWithin(words: Word[], at: number, phrase: string[]): boolean {
  return phrase.some((_, index) =>
    phrase.every((one, step) => {
      const word = words[at - index + step];
      return word !== undefined && isForm(word.folded, one);
    }),
  );
}

/** A stretch of a text with found words marked, shortened to about `width` letters where they are densest. */
export function excerptOf(text: string, found: Word[], { start, end, width }: Range): Marked {
  const inside = found.filter((word) => word.start >= start && word.end <= end);
  const shown = windowOf(text, inside, { start, end, width });
  const before = shown.start > start ? '… ' : '';
  const shift = before.length - shown.start;
  const marks = inside
    .filter((word) => word.start >= shown.start && word.end <= shown.end)
    .map((word): [number, number] => [word.start + shift, word.end + shift]);
  return { text: `${before}${text.slice(shown.start, shown.end).trimEnd()}${shown.end < end ? ' …' : ''}`, marks };
}

/** A text of its own, its searched words marked. */
export function markedText(text: string, searched: string[]): Marked {
  return { text, marks: wordsSearched(text, searched, []).map(({ start, end }) => [start, end]) };
}

/** Cuts between words, a quarter of the width before the first word of where most are found. */
function windowOf(text: string, found: Word[], { start, end, width }: Range): { start: number; end: number } {
  if (text.slice(start, end).trimEnd().length <= width * 1.3) return { start, end };
  const within = (from: Word) =>
    found.filter((word) => word.start >= from.start && word.end <= from.start + width).length;
  const first = found.reduce<Word | undefined>(
    (best, word) => (best && within(best) >= within(word) ? best : word),
    undefined,
  );
  const wanted = Math.max(start, Math.min((first?.start ?? start) - width / 4, end - width));
  const from = wanted <= start ? start : nextWord(text, wanted);
  const to = Math.max(from + width, first?.end ?? 0);
  return { start: from, end: to >= end ? end : nextWord(text, to) };
}

function nextWord(text: string, offset: number): number {
  const space = text.indexOf(' ', Math.floor(offset));
  return space < 0 || space > offset + 40 ? Math.floor(offset) : space + 1;
}

interface Range {
  start: number;
  end: number;
  width: number;
}
