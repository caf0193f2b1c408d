import type { Span } from '../model/annotation.ts';

/** Letters and figures in a row. Soft hyphens and signs without width stand within words. */
const core = /[\p{L}\p{M}\p{Nd}\p{Nl}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Writing that puts no space between words: each letter is a word of its own. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * The words of a text, in order, those within `asides` left out; an aside ends the word that it begins in. A number is
 * one with what belongs to it (`$1,500`, `-5%`); a hyphen parts words, an apostrophe between letters doesn't.
 * Calls `take` with each word's span.
 */
export function eachWord(text: string, asides: readonly Span[], take: Take): void {
  const cut = withoutAsides(text, asides, take);
  let start = 0;
  let end = -1;
  for (const { 0: letters, index } of text.matchAll(core)) {
    if (end >= 0 && index === end + 1 && joins(text, end)) end = index + letters.length;
    else {
      if (end >= 0) cut(start, withPercent(text, end));
      start = withSigns(text, index);
      end = index + letters.length;
    }
  }
  if (end >= 0) cut(start, withPercent(text, end));
}

/** Whether the sign at an offset, between letters or figures, belongs to the word: `can't`, `1,500`, `12:30`. */
function joins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === "'" || sign === '’' || sign === 'ʼ') return true;
  return (sign === '.' || sign === ',' || sign === ':') && isFigure(text, at - 1) && isFigure(text, at + 1);
}

function isFigure(text: string, at: number): boolean {
  return /\p{Nd}/u.test(text.charAt(at));
}

/** Where a number begins with its currency and sign: `-$5`. */
function withSigns(text: string, start: number): number {
  const withCurrency = /\p{Sc}/u.test(text.charAt(start - 1)) ? start - 1 : start;
  if (!/[-−+]/.test(text.charAt(withCurrency - 1)) || !isFigure(text, start)) return withCurrency;
  return /[\p{L}\p{Nd}]/u.test(text.charAt(withCurrency - 2)) ? withCurrency : withCurrency - 1;
}

function withPercent(text: string, end: number): number {
  const sign = text.charAt(end);
  return sign === '%' || sign === '‰' ? end + 1 : end;
}

/** Hands on words, called for in order, without what the asides hold of them. */
function withoutAsides(text: string, asides: readonly Span[], take: Take): Take {
  let next = 0;
  return (first, end) => {
    let start = first;
    while (start < end) {
      while ((asides[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const aside = asides[next];
      if (!aside || aside.start >= end) break;
      takeWord(text, { start, end: aside.start }, take);
      start = aside.end;
    }
    takeWord(text, { start, end }, take);
  };
}

function takeWord(text: string, { start, end }: Span, take: Take): void {
  if (start >= end) return;
  const word = text.slice(start, end);
  if (unspaced.test(word)) eachLetter(word, start, take);
  else take(start, end);
}

type Take = (start: number, end: number) => void;

function eachLetter(word: string, start: number, take: Take): void {
  let at = start;
  for (const letter of word) {
    take(at, at + letter.length);
    at += letter.length;
  }
}

const ascii = /^[\x20-\x7e]*$/;

/** A word as it is compared, its case kept: ligatures and apostrophes made plain, soft hyphens and line breaks left out. */
export function spelling(word: string): string {
  if (ascii.test(word)) return word;
  return word
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[’ʼ]/g, "'")
    .replace(/−/g, '-')
    .normalize('NFC');
}

/** The key under which a word meets itself in another case. */
export function keyOf(word: string): string {
  return spelling(word).toLowerCase();
}

/** A word as it is compared, without the break where a hyphen at the end of a line cuts it in two. */
export function wholeSpelling(word: string): string {
  const cut = word.search(/\s/);
  if (cut < 0) return spelling(word);
  const head = word.slice(0, cut).replace(/[-‐‑\u00ad]$/, '');
  return spelling(head + word.slice(word.length - tailLength(word)));
}

function tailLength(word: string): number {
  let at = word.length;
  while (at > 0 && !/\s/.test(word.charAt(at - 1))) at -= 1;
  return word.length - at;
}
