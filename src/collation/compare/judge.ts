import type { SourceText, Verdict } from '../../model/verdict.ts';
import type { NumberedWords } from '../lexicon.ts';
import type { Gap, ParsedQuote, QuotedWord } from '../quoted/parse-quoted.ts';
import { type Chain, linksOf } from '../search/chains.ts';
import { spelling, wholeSpelling } from '../words.ts';
import { areSameSigns, beginsAlike, endsAlike, signsBetween } from './signs.ts';

/**
 * What a chain of runs found in a source makes of a quotation; undefined where the source has no such words, since the
 * first or last is cut out of a compound or an altered word was another one.
 */
export function judge(quote: ParsedQuote, chain: Chain, at: Place): Judged | undefined {
  const { starts, ends } = at.words;
  const links = linksOf(chain);
  const span = {
    start: starts[links[0]?.start ?? 0] as number,
    end: ends[chain.end - 1] as number,
    chain,
  };
  if (isCutBefore(at.source.text, span.start) || isCutBehind(at.source.text, span.end)) return undefined;
  if (isExact(quote, at.source.text, span)) return { ...span, verdict: 'exact' };
  if (!areAlterationsTrue(quote, links, at)) return undefined;
  if (!isSame(quote, links, at)) return { ...span, verdict: 'changed' };
  const isMarked = quote.gaps.length > 0 || quote.before !== undefined || quote.after !== undefined;
  return { ...span, verdict: isMarked ? 'marked' : 'typographic' };
}

/** Whether what begins at an offset is the end of a compound with a hyphen: `compliance` in `non-compliance`. */
export function isCutBefore(text: string, start: number): boolean {
  return /[\p{L}\p{Nd}][-‐‑\u00ad]\s*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether what ends at an offset is the beginning of such a compound. */
export function isCutBehind(text: string, end: number): boolean {
  return /^[-‐‑](?:[\n\r]\s?)?[\p{L}\p{Nd}]/u.test(text.slice(end, end + 4));
}

/** Whether the source has the very characters of a quotation, runs of white space apart. */
function isExact(quote: ParsedQuote, text: string, { start, end }: { start: number; end: number }): boolean {
  const words = quote.runs.flat();
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? 0;
  const before = quote.text.slice(0, from);
  const behind = quote.text.slice(to);
  return (
    oneSpaced(text.slice(start, end)) === quote.text.slice(from, to) &&
    oneSpaced(text.slice(Math.max(0, start - 2 * before.length), start)).endsWith(before) &&
    oneSpaced(text.slice(end, end + 2 * behind.length)).startsWith(behind)
  );
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether each word with a bracket in it begins and ends in the source as outside of the bracket. */
function areAlterationsTrue({ before, gaps, after }: ParsedQuote, links: Chain[], at: Place): boolean {
  const edges = [
    ...(before ? [{ gap: before, from: undefined, to: links[0]?.start }] : []),
    ...gaps.map((gap, index) => ({ gap, from: links[index]?.end, to: links[index + 1]?.start })),
    ...(after ? [{ gap: after, from: links.at(-1)?.end, to: undefined }] : []),
  ];
  return edges.every(({ gap, from, to }) => isGapTrue(gap, { from, to }, at));
}

/** Alterations are looked for next to the runs; between others, where anything may lie in between, they can't be. */
function isGapTrue({ alterations, least, most }: Gap, { from, to }: Edges, at: Place): boolean {
  const isClosed = least === most;
  return alterations.every(({ head, tail }, index) => {
    const word =
      to !== undefined && (isClosed || from === undefined || index === alterations.length - 1)
        ? to - alterations.length + index
        : from !== undefined && (isClosed || index === 0)
          ? from + index
          : undefined;
    if (word === undefined) return true;
    const found = spellingAt(word, at).toLowerCase();
    const outside = [spelling(head).toLowerCase(), spelling(tail).toLowerCase()] as const;
    return found.startsWith(outside[0]) && found.endsWith(outside[1]) && found.length >= head.length + tail.length;
  });
}

/** Whether words and signs are the same but for typography, in all runs. */
function isSame(quote: ParsedQuote, links: Chain[], at: Place): boolean {
  const { source, words } = at;
  const last = quote.runs.length - 1;
  return quote.runs.every((run, index) => {
    const link = links[index] as Chain;
    const first = run[0] as QuotedWord;
    const final = run.at(-1) as QuotedWord;
    if (!isRunSame(run, link, { quote, at })) return false;
    if (index === 0 && !quote.before) {
      const mine = signsBetween(quote.text, { start: 0, end: first.start }, []);
      const edge = words.starts[link.start] as number;
      const theirs = signsBetween(source.text, { start: Math.max(0, edge - 12), end: edge }, source.asides);
      if (!beginsAlike(mine, theirs)) return false;
    }
    if (index < last || quote.after) return true;
    const mine = signsBetween(quote.text, { start: final.end, end: quote.text.length }, []);
    const edge = words.ends[link.end - 1] as number;
    return endsAlike(mine, signsBetween(source.text, { start: edge, end: edge + 12 }, source.asides));
  });
}

/** Whether a run has the source's letters and signs; its first letter may be of another case. */
function isRunSame(run: QuotedWord[], link: Chain, { quote, at }: { quote: ParsedQuote; at: Place }): boolean {
  return run.every((word, index) => {
    const mine = spelling(quote.text.slice(word.start, word.end));
    const theirs = spellingAt(link.start + index, at);
    if (index === 0) return mine === theirs || withSmallFirst(mine) === withSmallFirst(theirs);
    if (mine !== theirs) return false;
    const signs = signsBetween(quote.text, { start: run[index - 1]?.end ?? 0, end: word.start }, []);
    return areSameSigns(signs, signsBefore(link.start + index, at));
  });
}

export function withSmallFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A word of the source as it is compared. */
export function spellingAt(word: number, { source, words }: Place): string {
  return wholeSpelling(source.text.slice(words.starts[word], words.ends[word]));
}

/** The signs before a word of the source, as they are compared. */
export function signsBefore(word: number, { source, words }: Place): string {
  const span = { start: words.ends[word - 1] ?? 0, end: words.starts[word] ?? 0 };
  return signsBetween(source.text, span, source.asides);
}

/** A source with its words. */
export interface Place {
  source: SourceText;
  words: NumberedWords;
}

/** Where in the source the runs of a quotation were found: offsets, and the chain of words. */
export interface Judged {
  verdict: Verdict;
  start: number;
  end: number;
  chain: Chain;
}

interface Edges {
  from: number | undefined;
  to: number | undefined;
}
