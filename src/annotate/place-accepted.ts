import type { Accepted } from '../model/accepted.ts';
import type { Span } from '../model/annotation.ts';
import { type Evened, evened } from './text/evened.ts';
import type { Override } from './text/prose.ts';

/** How many UTF-16 code units of what stands around a place are kept. */
const most = 32;

/**
 * Finds the places of decisions in an article's words. Where the words stand there several times, or are few, what stands
 * before or behind them must be what it was; of places that are as good, `nth` counts. No place is given to two decisions
 * of one kind.
 */
export function placeAccepted(text: string, decisions: readonly Accepted[]): Placed[] {
  if (decisions.length === 0) return [];
  const even = evened(text);
  const taken = new Set<string>();
  return decisions.map((decision) => {
    const start = placeOf(decision, even, (at) => !taken.has(`${kindOf(decision)} ${at}`));
    if (start === undefined) return { decision };
    taken.add(`${kindOf(decision)} ${start}`);
    const end = start + evened(wordsOf(decision)).text.length;
    return { decision, span: { start: even.starts[start] as number, end: (even.starts[end - 1] as number) + 1 } };
  });
}

/** What `accepted.yaml` says of the place of a stretch of an article's words, beside the article. */
export function placeInWords(text: string, { start, end }: Span): Pick<Accepted, 'after' | 'before' | 'nth'> {
  const line = (words: string) => words.replace(/\s+/g, ' ');
  const before = line(text.slice(Math.max(0, start - 2 * most), start)).trimEnd();
  const behind = line(text.slice(end, end + 2 * most)).trimStart();
  const after = before.length > most ? before.slice(-most).replace(/^\S* /, '') : before;
  const next = behind.length > most ? behind.slice(0, most).replace(/ \S*$/, '') : behind;
  const even = evened(text);
  const found = occurrences(even, evened(text.slice(start, end)).text).map((at) => even.starts[at]);
  const nth = found.indexOf(start) + 1;
  return { ...(after && { after }), ...(next && { before: next }), ...(nth > 1 && { nth }) };
}

/** The decisions as the finders take them. */
export function toOverrides(placed: readonly Placed[]): Override[] {
  return placed.flatMap(({ decision: { quote, by, as, plain }, span }): Override[] => {
    if (!span) return [];
    if (as !== undefined) return [{ ...span, kind: 'entity', id: as }];
    if (by !== undefined) return [{ ...span, kind: 'speech', by }];
    if (!plain) return [];
    return [quote === undefined ? { ...span, kind: 'plain', isName: true } : { ...span, kind: 'speech' }];
  });
}

function placeOf(decision: Accepted, even: Evened, isFree: (at: number) => boolean): number | undefined {
  const words = evened(wordsOf(decision)).text;
  const all = occurrences(even, words);
  const isEnough = all.length === 1 && words.split(' ').length > 3;
  const rated = all.flatMap((at, index) => {
    const agreement = agreementOf(decision, even, { start: at, end: at + words.length });
    return isFree(at) && (agreement > 0 || isEnough) ? [{ at, agreement, index }] : [];
  });
  const nth = (decision.nth ?? 1) - 1;
  return rated.sort((a, b) => b.agreement - a.agreement || Math.abs(a.index - nth) - Math.abs(b.index - nth))[0]?.at;
}

/** How many of the two sides are as they were: what isn't told of a side agrees with everything. */
function agreementOf({ after, before }: Accepted, { text }: Evened, { start, end }: Span): number {
  const isAfter = after !== undefined && text.slice(0, start).trimEnd().endsWith(evened(after).text);
  const isBefore = before !== undefined && text.slice(end).trimStart().startsWith(evened(before).text);
  if (after === undefined && before === undefined) return 1;
  return Number(isAfter) + Number(isBefore);
}

/** Where the words stand, as whole words. */
function occurrences({ text }: Evened, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) found.push(at);
  return found;
}

function isEdge(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(text[at] ?? '');
}

function wordsOf({ quote, name }: Accepted): string {
  return quote ?? name ?? '';
}

function kindOf({ quote, differs }: Accepted): string {
  return quote === undefined ? 'name' : differs === undefined ? 'quote' : 'differs';
}

/** A decision with its place in the article's words, in UTF-16 code units; none where it isn't found. */
export interface Placed {
  decision: Accepted;
  span?: Span;
}
