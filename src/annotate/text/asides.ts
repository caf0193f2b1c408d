import type { Span } from '../../model/annotation.ts';
import {
  knowingForms,
  lettersAfterNames,
  namingForms,
  namingPhrases,
  officesInLetters,
} from '../languages/en/names/letters-after-names.ts';
import { perWord, type Word } from './lexicon.ts';
import { isGivenName, Tag } from './word-tags.ts';

/**
 * The tokens of a block without the letters behind a person’s name, which are nothing in the sentence: `Ada Lund[, MP,] said`.
 * Linear in the number of tokens.
 */
export function withoutLetters<Token extends ReadToken>(tokens: readonly Token[]): readonly Token[] {
  const asides: Aside[] = [];
  tokens.forEach(({ word }, at) => {
    if (!areLetters(word) || at < (asides.at(-1)?.to ?? 0)) return;
    const from = tokens[at - 1]?.word.text === ',' ? at - 1 : at;
    const to = lettersEnd(tokens, at, from);
    if (to !== undefined) asides.push({ from, to });
  });
  return without(tokens, asides);
}

/**
 * The tokens of a block without a nickname in marks inside a name (`Ada [“the Axe”] Lund`), and without the marks round one
 * that is told (`known as [“]Shorty[”]`), which quote nobody. Linear in the number of tokens.
 */
export function withoutNicknames<Token extends ReadToken>(tokens: readonly Token[]): readonly Token[] {
  const asides: Aside[] = [];
  tokens.forEach((token, open) => {
    const close = isMark(token) ? closing(tokens, open) : undefined;
    if (close === undefined || open < (asides.at(-1)?.to ?? 0)) return;
    if (isNickname(tokens, open, close)) asides.push({ from: open, to: close + 1 });
    else if (isToldName(tokens, open, close)) asides.push({ from: open, to: open + 1 }, { from: close, to: close + 1 });
  });
  return without(tokens, asides);
}

/** Tokens that are left out, `to` exclusive. */
interface Aside {
  from: number;
  to: number;
}

function without<Token>(tokens: readonly Token[], asides: readonly Aside[]): readonly Token[] {
  if (asides.length === 0) return tokens;
  let next = 0;
  const kept = asides.flatMap(({ from, to }) => {
    const before = tokens.slice(next, from);
    next = to;
    return before;
  });
  return [...kept, ...tokens.slice(next)];
}

interface ReadToken extends Span {
  word: Word;
}

const areLetters = perWord(({ text }) => lettersAfterNames.has(text));
const areOfficeLetters = perWord(({ text }) => officesInLetters.has(text));

/**
 * The index behind the letters from `from` on, a comma behind them included where one stands before, at `start`; undefined
 * where no name stands before them.
 */
function lettersEnd(tokens: readonly ReadToken[], from: number, start: number): number | undefined {
  let to = from + 1;
  while (to < tokens.length) {
    const next = tokens[to]?.word.text === ',' ? to + 1 : to;
    if (!tokens[next] || !areLetters((tokens[next] as ReadToken).word)) break;
    to = next + 1;
  }
  if (!isName(tokens, start) || isCapital(tokens[to])) return undefined;
  const isSetOff = start < from && tokens[to]?.word.text === ',';
  return isSetOff && !((tokens[to + 1]?.word.tags ?? 0) & Tag.conjunction) ? to + 1 : to;
}

const notInName = Tag.organization | Tag.thing | Tag.demonym | Tag.place;

/**
 * Whether the words before `end` are a person’s name: two with capitals, or one behind a title. Behind an article stands an
 * office: `the Rell West [MP]`.
 */
function isName(tokens: readonly ReadToken[], end: number): boolean {
  let from = end;
  while (from > 0 && end - from < 5 && isCapital(tokens[from - 1])) from -= 1;
  const last = tokens[end - 1]?.word;
  if (!last || end - from < 2 || (last.tags & notInName && !isGivenName(last.tags)) || last.tags & Tag.title)
    return false;
  const isOffice = tokens.slice(end, end + 2).some(({ word }) => areOfficeLetters(word));
  return !isOffice || ((tokens[from - 1]?.word.tags ?? 0) & (Tag.determiner | Tag.possessive | Tag.clitic)) === 0;
}

function isCapital(token: ReadToken | undefined): boolean {
  const { shape, tags } = token?.word ?? { shape: 'mark', tags: 0 };
  return (shape === 'capital' || shape === 'upper') && !(token && areLetters(token.word)) && !(tags & Tag.pronoun);
}

const marks = new Set(['"', '“', '”', '‘', '’', "'", '„', '«', '»']);

function isMark(token: ReadToken | undefined): boolean {
  return token !== undefined && token.word.shape === 'mark' && marks.has(token.word.text);
}

/** The most words that a nickname has. */
const mostWords = 3;

/** The index of the mark that closes what the mark at `open` opens, if that is a nickname’s length. */
function closing(tokens: readonly ReadToken[], open: number): number | undefined {
  for (let at = open + 2; at < open + mostWords + 3 && at < tokens.length; at += 1) if (isMark(tokens[at])) return at;
  return undefined;
}

/** Whether a nickname in marks stands there between a given name and a surname: `Mina [“Mo”] Okafor`. */
function isNickname(tokens: readonly ReadToken[], open: number, close: number): boolean {
  const [before, after] = [tokens[open - 1], tokens[close + 1]];
  if (!before || !isCapital(before) || !isCapital(after) || !isApart(tokens, open, close)) return false;
  const { tags } = before.word;
  if (tags & (notInName | Tag.title | Tag.common | Tag.time) && !isGivenName(tags)) return false;
  return isCalled(tokens, open + 1, close);
}

/** Whether the marks touch the words between them and stand apart from those around. */
function isApart(tokens: readonly ReadToken[], open: number, close: number): boolean {
  const [before, first, second] = [tokens[open - 1], tokens[open], tokens[open + 1]];
  const [last, end, after] = [tokens[close - 1], tokens[close], tokens[close + 1]];
  if (!before || !first || !second || !last || !end) return false;
  return (
    before.end < first.start &&
    first.end === second.start &&
    last.end === end.start &&
    (!after || end.end < after.start)
  );
}

/** Whether the words can be what somebody is called: names, or one behind an article: `the Axe`. */
function isCalled(tokens: readonly ReadToken[], from: number, to: number): boolean {
  const isArticle = (tokens[from] as ReadToken).word.tags & Tag.determiner;
  const names = tokens.slice(isArticle ? from + 1 : from, to);
  return names.length > 0 && names.every(({ word }) => word.shape === 'capital' || word.shape === 'upper');
}

/** Whether the words in marks are told as somebody’s name: `nicknamed “the Bull”`, `by the name “Shorty.”`. */
function isToldName(tokens: readonly ReadToken[], open: number, close: number): boolean {
  const [before, verb] = [tokens[open - 1]?.word.lower ?? '', tokens[open - 2]?.word.lower ?? ''];
  const isNamed = namingForms.has(before) || namingPhrases.has(`${verb} ${before}`) || isKnownAs(tokens, open - 1);
  if (!isNamed) return false;
  const end = /^[.,;:]$/.test(tokens[close - 1]?.word.text ?? '') ? close - 1 : close;
  return end > open + 1 && isCalled(tokens, open + 1, end);
}

/** Whether `known` stands a few words before `as`: `[known] to all the crew as`. */
function isKnownAs(tokens: readonly ReadToken[], as: number): boolean {
  if (tokens[as]?.word.lower !== 'as') return false;
  for (let at = as - 1; at > as - furthest && at >= 0; at -= 1) {
    const { lower = '', shape } = tokens[at]?.word ?? {};
    if (shape === 'mark') return false;
    if (knowingForms.has(lower)) return true;
  }
  return false;
}

/** How many words before `as` such a form is looked for. */
const furthest = 8;
