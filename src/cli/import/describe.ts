import { posix } from 'node:path';
import type { Draft } from '../../intake/draft.ts';
import type { Planned } from './plan-articles.ts';

/** What an import would write, as a table, with what an editor should look at below each line. */
export function describeImport(planned: readonly Planned[], refused: readonly Refused[], content: string): string {
  const rows = planned.map(({ draft, to, state }) => [
    signs[state],
    posix.relative(content, to),
    draft.fields.date ?? '–',
    (draft.fields.authors ?? []).join(', ') || '–',
    `${draft.wordsKept.toLocaleString('en')} + ${draft.wordsLeft.toLocaleString('en')}`,
    shortened(draft.fields.title ?? '', 60),
  ]);
  const heads = ['', 'file', 'date', 'authors', 'words kept + left', 'title'];
  const widths = heads.map((head, column) =>
    Math.min(60, Math.max(...[heads, ...rows].map((row) => (row[column] ?? head).length))),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  const lines = planned.map((one, index) => line(rows[index] ?? []) + details(one));
  const refusals = refused.map(({ from, refusal }) => `  refused  ${from}: ${onOneLine(refusal)}\n`);
  return `${planned.length > 0 ? line(heads) : ''}${lines.join('')}${refusals.join('')}`;
}

const signs = { new: 'new', same: 'as it is', taken: 'differs', twin: 'twice' } as const;

function details({ from, draft, state }: Planned): string {
  const known = toldOrigins(draft);
  const left = draft.left.slice(0, mostLeft).map((paragraph) => `left out: ${shortened(paragraph, 100)}`);
  const more = draft.left.length - mostLeft;
  const notes = [
    `from ${from}${known && `: ${known}`}`,
    ...(state === 'taken' ? ['another text has this name: --force puts this one in its place'] : []),
    ...(state === 'twin' ? ['the same text comes from another file too: it is written once'] : []),
    ...draft.doubts.map((doubt) => `doubt: ${doubt}`),
    ...left,
    ...(more > 0 ? [`left out: ${more} more, which --json tells`] : []),
  ];
  return notes.map((note) => `      ${onOneLine(note)}\n`).join('');
}

/** Where the fields were found: `title, date by JSON-LD; authors by the byline`. */
function toldOrigins({ origins }: Draft): string {
  const groups = Map.groupBy(Object.entries(origins), ([, origin]) => origin);
  return [...groups].map(([origin, fields]) => `${fields.map(([field]) => field).join(', ')} by ${origin}`).join('; ');
}

/** So many of the paragraphs that were left out are shown. */
const mostLeft = 3;

/** The same for programs. */
export function importAsJson(planned: readonly Planned[], refused: readonly Refused[]): object {
  const files = planned.map(({ from, to, state, draft }) => ({ from, to, state, ...toldOf(draft) }));
  const others = refused.map(({ from, refusal }) => ({ from, to: null, state: 'refused', doubts: [refusal] }));
  return { files: [...files, ...others] };
}

function toldOf({ fields, origins, left, wordsKept, wordsLeft, doubts, pictures }: Draft) {
  const { title, date, authors, ...rest } = fields;
  const known = { title, date: date ?? null, authors: authors ?? [], ...rest };
  return { ...known, origins, wordsKept, wordsLeft, left, pictures: pictures.map(({ to }) => to), doubts };
}

function shortened(text: string, length: number): string {
  const points = [...text];
  return points.length > length ? `${points.slice(0, length - 1).join('')}…` : text;
}

/** Replaces line breaks and a terminal’s control codes, which text from files may contain. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** A source that nothing is made of, and why. */
export interface Refused {
  from: string;
  refusal: string;
}
