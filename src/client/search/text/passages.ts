import type { Named } from '../../../model/search/listed-name.ts';
import { isForm, wordsIn } from './word-forms.ts';

/** What the file of a record holds, to show it by. */
export interface Fragment {
  /** Address of the page below the base path, as the index was given it. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; title?: string; location: number }[];
}

/** A stretch of an article that a result can show. Words are counted as Pagefind counts them, `end` exclusive. */
export interface Stretch {
  anchor: string;
  start: number;
  end: number;
  /** Ids of the entities named in it. */
  named: string[];
  quote?: SaidThere;
}

/** A quote, as a stretch has it. */
export interface SaidThere {
  type: string;
  certainty: string;
  speaker: Named | undefined;
  others: Named[];
  paragraph: string;
  /** What became of it when it was held against its source; empty where the edition has none. */
  checked: string;
}

/** An article's words in stretches, with all that are named in it. */
export interface Sections {
  words: string[];
  stretches: Stretch[];
  named: Named[];
  speakers: Named[];
}

/** Takes a fragment apart, as `src/site/search/article-record.ts` put it together. */
export function sectionsOf({ content, anchors }: Fragment): Sections {
  const words = content.split(content.includes('\u200b') ? '\u200b' : /[^\S\ufeff]+/);
  const [cast, ...marks] = anchors;
  const [named, speakers] =
    cast?.id === 'cast' ? (JSON.parse(cast.title ?? '[[],[]]') as [Named[], Named[]]) : [[], []];
  const stretches = marks.map(({ id, title = '', location }, index): Stretch => {
    const [names = '', type = '', certainty = '', speaker = '', paragraph = '', checked = ''] = title.split(';');
    const ids = names === '' ? [] : names.split(',').flatMap((at) => named[Number(at)]?.[0] ?? []);
    const stretch = { anchor: id, start: location, end: marks[index + 1]?.location ?? words.length, named: ids };
    if (!type) return stretch;
    const by = speaker === '' ? [] : speaker.split(',').map((at) => speakers[Number(at)]);
    const [first, ...others] = by.filter((one) => one !== undefined);
    return { ...stretch, quote: { type, certainty, speaker: first, others, paragraph, checked } };
  });
  return { words, stretches, named, speakers };
}

/** A piece of text with the stretches in it that were searched for. */
export interface Marked {
  text: string;
  /** UTF-16 code units, `end` exclusive, in order. */
  marks: [start: number, end: number][];
}

/** Words from `start` to `end` with those at `locations` marked, shortened to `width` words where they are densest. */
export function excerptOf({ words, ...range }: Range & { words: string[] }): Marked {
  const { start, end } = windowOf(range);
  let text = start > range.start ? '… ' : '';
  const marks: [number, number][] = [];
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    if (range.locations.includes(at)) marks.push(trimmed(word, text.length));
    text += at + 1 < end ? `${word} ` : word;
  }
  return { text: end < range.end ? `${text} …` : text, marks };
}

/** The same for a text of its own, marked by the searched words. */
export function markedText(text: string, searched: string[]): Marked {
  const found = wordsIn(text).filter(({ folded }) => searched.some((word) => isForm(folded, word)));
  return { text, marks: found.map(({ start, end }) => [start, end]) };
}

function windowOf({ start, end, locations, width }: Range): { start: number; end: number } {
  if (end - start <= width * 1.3) return { start, end };
  const found = locations.filter((at) => at >= start && at < end).sort((a, b) => a - b);
  const hits = (from: number) => found.filter((at) => at >= from && at < from + width).length;
  const first = found.reduce((best, at) => (hits(at) > hits(best) ? at : best), found[0] ?? start);
  const from = Math.max(start, Math.min(first - Math.floor(width / 4), end - width));
  return { start: from, end: from + width };
}

interface Range {
  start: number;
  end: number;
  locations: number[];
  width: number;
}

/** Where the letters of a word stand, without the marks round it. */
function trimmed(word: string, offset: number): [number, number] {
  const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word) ?? { index: 0, 0: word };
  return [offset + letters.index, offset + letters.index + letters[0].length];
}
