import type { Span } from '../model/annotation.ts';
import { eachWord, keyOf } from './words.ts';

/** The words of all quotations by number, from 1. Words of sources that no quotation has are 0. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a quotation's word, a new one where it is new. */
  add(word: string): number {
    const key = keyOf(word);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** The words of a source as numbers with their places. A word that is cut at the end of a line is one where a quotation has it so. */
  read(text: string, asides: readonly Span[]): NumberedWords {
    const words = new Columns();
    eachWord(text, asides, (start, end) => {
      const word = text.slice(start, end);
      const before = words.last();
      if (before && isCut(text, before.end, start)) {
        const whole = this.#numbers.get(keyOf(text.slice(before.start, before.end) + word));
        if (whole !== undefined) return words.widen(whole, end);
      }
      words.push(this.#numbers.get(keyOf(word)) ?? 0, start, end);
    });
    return words.done();
  }
}

/** Whether a hyphen at the end of a line, or of a page, stands between two words and nothing else does. */
function isCut(text: string, end: number, start: number): boolean {
  const code = text.charCodeAt(end);
  const isHyphen = code === 0x2d || code === 0x2010 || code === 0x2011;
  const isSoft = text.charCodeAt(end - 1) === 0xad;
  if (!isHyphen && !isSoft) return false;
  if (start - end > longestBreak) return false;
  return /^\s*[\n\f\r]/.test(text.slice(end + Number(isHyphen), start));
}

/** Between the halves of a word may stand the foot of a page and the head of the next, in UTF-16 code units. */
const longestBreak = 300;

/** Grows by doubling, as the number of words isn't known before. */
class Columns {
  #ids = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #length = 0;

  push(id: number, start: number, end: number): void {
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = id;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  last(): Span | undefined {
    const at = this.#length - 1;
    return at < 0 ? undefined : { start: this.#starts[at] as number, end: this.#ends[at] as number };
  }

  /** Makes the last word one with what follows it. */
  widen(id: number, end: number): void {
    this.#ids[this.#length - 1] = id;
    this.#ends[this.#length - 1] = end;
  }

  done(): NumberedWords {
    return {
      ids: this.#ids.subarray(0, this.#length),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const grown = (column: Int32Array<ArrayBuffer>) => {
      const larger = new Int32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.#ids = grown(this.#ids);
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
  }
}

/** Words in columns: the number of each and where it begins and ends, in UTF-16 code units. */
export interface NumberedWords {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}
