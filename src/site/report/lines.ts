import { readText } from '../../corpus/read-text.ts';
import type { LineOf } from './findings.ts';

/** Gives lines of files as they are on disk, white space at the ends left out; nothing of what can't be read. */
export function openLines(): LineOf {
  const linesOf = perFile((text) => text.split(lineEnd));
  return (file, line) => linesOf(file)[line - 1]?.trim();
}

/** Gives where the lines of files begin and end. */
export function openRanges(): RangesOf {
  return perFile((text) => {
    const ends = [...text.matchAll(lineEnd)].map((end) => [end.index, end.index + end[0].length] as const);
    const starts = [0, ...ends.map(([, next]) => next)];
    return starts.map((start, index) => ({ start, end: ends[index]?.[0] ?? text.length }));
  });
}

const lineEnd = /\r\n|\n|\r/g;

/** Makes something of the text of a file, once; of no text where it can't be read. */
function perFile<Made>(make: (text: string) => Made): (file: string) => Made {
  const known = new Map<string, Made>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const read = readText(file);
    const made = make('text' in read ? read.text : '');
    known.set(file, made);
    return made;
  };
}

/** The lines of a file, from the first. */
export type RangesOf = (file: string) => LineRange[];

/** Where a line begins and ends in its file, in UTF-16 code units. */
export interface LineRange {
  start: number;
  end: number;
}
