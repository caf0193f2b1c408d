import type { OpenReading } from '../annotate/annotate.ts';
import type { Span } from '../model/annotation.ts';

/** About two lines of print. */
const most = 180;

/** What stands before and behind a mark, about two lines each, cut between words. */
export function contextOf({ text }: OpenReading, { start, end }: Span): Context {
  const before = text.slice(Math.max(0, start - most), start);
  const after = text.slice(end, end + most);
  return {
    before: start > most ? `…${before.slice(Math.max(0, before.indexOf(' ')))}` : before,
    words: text.slice(start, end),
    after: end + most < text.length ? `${after.slice(0, after.lastIndexOf(' ') + 1).trimEnd()} …` : after,
  };
}

export interface Context {
  before: string;
  words: string;
  after: string;
}
