import type { Kind } from '../../../model/entity.ts';
import { passagesOf } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../../text/tokens.ts';
import { As, type NameLists } from './name-lists.ts';

/** A name: tokens `from` up to `to`, exclusive. */
export interface FoundName {
  from: number;
  to: number;
  kind: Kind | undefined;
}

/** A text as the finder of names sees it: what each token can be, and which tokens a name has taken. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly lists: NameLists;
  /** The names by their first tokens. */
  private readonly byStart = new Map<number, FoundName>();
  /** The bits of `As` of each token; `capital`, `starts` and `closed` are bits of their own. */
  private readonly bits: Int32Array;
  private readonly flags: Uint8Array;
  private readonly nouns: ReadonlySet<string>;

  constructor(prose: Prose, lists: NameLists) {
    this.tokens = tokensOf(prose);
    this.lists = lists;
    this.bits = Int32Array.from(this.tokens, ({ word }) => lists.bitsOf(word));
    this.flags = flagsOf(prose, this.tokens);
    this.nouns = lists.nounsHaveCapitals ? this.nounsInText() : new Set();
  }

  /** Whether the token can be one of the things that the bits of `As` say. */
  is(at: number, bits: number): boolean {
    return at >= 0 && at < this.bits.length && ((this.bits[at] as number) & bits) !== 0;
  }

  lower(at: number): string {
    return at >= 0 && at < this.tokens.length ? (this.tokens[at] as Token).word.lower : '';
  }

  text(at: number): string {
    return at >= 0 && at < this.tokens.length ? (this.tokens[at] as Token).word.text : '';
  }

  /** Whether the token is a word with a capital that no name has taken, in a text where capitals tell something. */
  isCapital(at: number): boolean {
    return this.has(at, flag.capital) && !this.has(at, flag.taken);
  }

  isTaken(at: number): boolean {
    return this.has(at, flag.taken);
  }

  /** Whether a sentence, a line or words in marks begin with the token. */
  opens(at: number): boolean {
    return this.has(at, flag.opens);
  }

  /** Whether the token stands behind the one before in the same block with nothing but a space between. */
  isBeside(at: number): boolean {
    return at > 0 && !this.has(at, flag.blockStart);
  }

  /** Whether the token is no name, whatever its capital: a common noun of the language, or one of this text. */
  isCommon(at: number): boolean {
    return this.is(at, As.common | As.determiner) || this.nouns.has(this.lower(at));
  }

  /** Whether the token has a capital and nothing says that it is no name. */
  isNameLike(at: number): boolean {
    return this.isCapital(at) && !this.isCommon(at) && !noName.test(this.text(at));
  }

  isAcronym(at: number): boolean {
    return this.has(at, flag.capital) && /^\p{Lu}{2,6}$/u.test(this.text(at));
  }

  /** Makes a name of the tokens; names inside them are part of it. */
  take(from: number, to: number, kind: Kind | undefined): void {
    for (let at = from; at < to; at += 1) {
      this.flags[at] = (this.flags[at] as number) | flag.taken;
      this.byStart.delete(at);
    }
    this.byStart.set(from, { from, to, kind });
  }

  /** The end of the name that begins with the token; undefined where none does. */
  endOfName(at: number): number | undefined {
    return this.byStart.get(at)?.to;
  }

  /** Whether a person’s name begins with the token. */
  isPerson(at: number): boolean {
    return this.byStart.get(at)?.kind === 'person';
  }

  /** The names found so far, in order. */
  names(): FoundName[] {
    return [...this.byStart.values()].sort((a, b) => a.from - b.from);
  }

  private has(at: number, bit: number): boolean {
    return at >= 0 && at < this.flags.length && ((this.flags[at] as number) & bit) !== 0;
  }

  /** The words that the text uses as nouns: behind an article, or an article and an adjective. */
  private nounsInText(): Set<string> {
    const nouns = new Set<string>();
    for (let at = 1; at < this.tokens.length; at += 1) {
      if (!this.has(at, flag.capital) || this.is(at, As.given) || this.isAcronym(at)) continue;
      const before = this.is(at - 1, As.adjective) && !this.is(at - 1, As.determiner) ? at - 2 : at - 1;
      if (this.is(before, As.determiner)) nouns.add(this.lower(at));
    }
    return nouns;
  }
}

/** A single letter, a number as the Romans wrote it, `XIV`, `XIXe`, and a class or road: `CM2`. */
const noName = /^(?:\p{L}|[IVX]{2,}\p{Ll}{0,3}|\p{Lu}{1,3}\d+)$/u;

const flag = { capital: 1, opens: 2, taken: 4, blockStart: 8 };

function flagsOf(prose: Prose, tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (const { from, to } of passagesOf(prose)) {
    const tells = !isInCapitals(tokens, from, to);
    for (let at = from; at < to; at += 1) {
      const { shape } = (tokens[at] as Token).word;
      let of = 0;
      if (tells && (shape === 'capital' || shape === 'upper')) of |= flag.capital;
      if (at === from) of |= flag.opens | flag.blockStart;
      else if (openers.test((tokens[at - 1] as Token).word.text)) of |= flag.opens;
      flags[at] = of;
    }
  }
  return flags;
}

/** Marks behind which a sentence or words in marks begin. */
const openers = /^(?:[.?!…:„“”"«»‚‘‹›¿¡–—•*|-]|\.\.\.|--)$/;

/** Whether most words of a passage are in capitals throughout. */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  let words = 0;
  let longest = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, text } = (tokens[at] as Token).word;
    if (shape === 'mark' || shape === 'number' || text.length < 2) continue;
    words += 1;
    if (shape === 'upper') upper += 1;
    longest = Math.max(longest, text.length);
  }
  return upper * 2 > words && (words > 2 || longest > 5);
}
