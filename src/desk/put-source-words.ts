import { type OpenReading, readOpen } from '../annotate/annotate.ts';
import { evened } from '../annotate/text/evened.ts';
import type { Span } from '../model/annotation.ts';
import type { DiffPiece } from '../model/verdict.ts';
import type { Decidable } from './decide.ts';

/**
 * Puts what a source has in the place of what a quotation has otherwise: the changed words alone, within the quotation
 * marks. The new text is read before it is given: but for these words it must be the old one, block for block. Undefined
 * where that can't be, as where the words run out of emphasis or hold a citation.
 * @param quote The quotation, marks included, in UTF-16 code units of the article's words.
 * @param diff How it differs from its source.
 */
export function putSourceWords(text: Decidable, quote: Span, diff: readonly DiffPiece[]): Put | undefined {
  const { source, knowledge, circumstances } = text;
  const before = readOpen(source, knowledge, circumstances);
  const changes = changesIn(before.text.slice(quote.start, quote.end), diff);
  if (!changes || changes.length === 0) return undefined;
  let written = source;
  for (const { start, end, words } of changes.toReversed()) {
    const span = { start: quote.start + start, end: quote.start + end };
    const [from, to] = placesOf(before, span);
    if (source.slice(from, to) !== before.text.slice(span.start, span.end)) return undefined;
    written = written.slice(0, from) + escaped(words) + written.slice(to);
  }
  const after = readOpen(written, knowledge, circumstances);
  const inside = changes.toReversed().reduce(applied, before.text.slice(quote.start, quote.end));
  const expected = before.text.slice(0, quote.start) + inside + before.text.slice(quote.end);
  const isSame = after.text === expected && after.blocks.length === before.blocks.length;
  return isSame ? { source: written, words: inside } : undefined;
}

function applied(text: string, { start, end, words }: Change): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** The places in the source; of an empty span, the place behind the character before it. */
function placesOf(reading: OpenReading, { start, end }: Span): [from: number, to: number] {
  if (start === end) return [reading.place(start, true), reading.place(start, true)];
  return [reading.place(start), reading.place(end, true)];
}

/** From the last letter or digit on. */
const lastWordEnd = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u;

/** The changes that a comparison tells, as places in the quotation's words; undefined where it is of other words. */
function changesIn(quote: string, diff: readonly DiffPiece[]): Change[] | undefined {
  const { text, starts } = evened(quote);
  const first = text.search(/[\p{L}\p{N}]/u);
  const last = text.search(lastWordEnd);
  if (first < 0) return undefined;
  const changes: Change[] = [];
  let at = first;
  let open: Change | undefined;
  for (const { kind, text: words } of diff) {
    if (kind === 'same' || kind === 'omitted') open = undefined;
    if (kind === 'omitted') continue;
    if (!open && kind !== 'same') {
      open = { start: starts[at] ?? quote.length, end: starts[at] ?? quote.length, words: '' };
      changes.push(open);
    }
    if (open && kind === 'missing') open.words = [open.words, words].filter(Boolean).join(' ');
    if (kind === 'missing') continue;
    const found = placeOf(evened(words).text, text, at);
    if (found === undefined) return undefined;
    if (open) {
      if (open.start === open.end) open.start = starts[Math.max(found.start, first)] as number;
      open.end = (starts[Math.min(found.end - 1, last)] as number) + 1;
    }
    at = found.end;
  }
  return changes.map((change) => fitted(change, quote, (starts[last] as number) + 1));
}

/** Where a piece goes on in the words, behind blanks and signs that it lacks. */
function placeOf(piece: string, text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && !text.startsWith(piece, start) && !/[\p{L}\p{N}]/u.test(text[start] as string))
    start += 1;
  // A quotation's first piece may begin with the signs before its first word.
  const at = text.startsWith(piece, start) ? start : text.lastIndexOf(piece, from);
  return at >= 0 && at + piece.length > from && piece !== '' ? { start: at, end: at + piece.length } : undefined;
}

/** The change with the blanks that it needs, and without the signs that the quotation ends with by itself. */
function fitted({ start, end, words }: Change, quote: string, last: number): Change {
  const put = end >= last ? words.slice(0, words.search(lastWordEnd) + 1) : words;
  if (put === '') {
    const isBlank = /\s/.test(quote[end] ?? '');
    return { start, end: isBlank ? end + 1 : end, words: '' };
  }
  if (start !== end) return { start, end, words: put };
  // Put in: behind the word before, or before the first.
  const at = quote.slice(0, start).trimEnd().length;
  const isBehind = /[\p{L}\p{N}]/u.test(quote.slice(0, at));
  return isBehind ? { start: at, end: at, words: ` ${put}` } : { start, end, words: `${put} ` };
}

/** As Markdown has it. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>~:]/g, (sign) => (sign === ':' ? sign : `\\${sign}`));
}

interface Change extends Span {
  words: string;
}

/** An article's source with the words of a source in a quotation, and the quotation as it is then. */
export interface Put {
  source: string;
  words: string;
}
