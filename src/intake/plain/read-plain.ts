import type { BlockContent, Root } from 'mdast';
import type { Draft, Reading } from '../draft.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { headsFurniture, isFurniture } from '../text/is-furniture.ts';
import { countWords } from '../text/words.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { takeHead } from './take-head.ts';

/** A text without mark-up: its title, date and author from the lines that it begins with, without what sites put at its end. */
export function readPlain(text: string): Reading {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return { refusal: 'Unexpected file without words, expected a text' };
  const { fields, origins, doubts, rest } = takeHead(paragraphs);
  const { kept, left } = withoutTail(rest);
  if (kept.length === 0) return { refusal: 'Unexpected file of a title and nothing more, expected a text' };
  return { drafts: [toDraft({ fields, origins, doubts, kept, left })] };
}

function toDraft({ kept, left, ...known }: Pick<Draft, 'fields' | 'origins' | 'doubts'> & Parted): Draft {
  const tree: Root = { type: 'root', children: kept.map(toBlock) };
  return {
    ...known,
    body: writeMarkdown(tree),
    left: left.map((lines) => lines.join(' ')),
    wordsKept: wordsIn(kept),
    wordsLeft: wordsIn(left),
    pictures: [],
  };
}

/** Cuts off what is no part of the text at its end: the heading of links to other pages and what follows it, requests to readers. */
function withoutTail(paragraphs: readonly string[][]): Parted {
  const isShort = (lines: readonly string[]) => lines.join(' ').length < 200;
  const from = paragraphs.findIndex(
    (lines, at) => at > 0 && headsFurniture(lines.join(' ')) && paragraphs.slice(at).every(isShort),
  );
  let end = from < 0 ? paragraphs.length : from;
  while (end > 1 && isFurniture(paragraphs[end - 1]?.join(' ') ?? '')) end -= 1;
  return { kept: paragraphs.slice(0, end), left: paragraphs.slice(end) };
}

/** Lines that stand by themselves, as in verse, are kept apart. */
function toBlock(lines: readonly string[]): BlockContent {
  const children = lines.flatMap((line, at) =>
    at === 0
      ? [{ type: 'text' as const, value: line }]
      : [{ type: 'break' as const }, { type: 'text' as const, value: line }],
  );
  return { type: 'paragraph', children };
}

function wordsIn(paragraphs: readonly string[][]): number {
  return paragraphs.reduce((sum, lines) => sum + countWords(lines.join(' ')), 0);
}

interface Parted {
  kept: string[][];
  left: string[][];
}
