import type { FaultRule } from '../model/fault.ts';

/** Something in a text that an editor should look at. */
export interface Remark {
  rule: FaultRule;
  /** Where it begins: UTF-16 code units into the source. */
  start: number;
  /** `Unexpected X, expected Y`. */
  reason: string;
}

/** Line and column, from 1, of an offset: for faults that name a place in a file. Takes `\n`, `\r\n` and `\r`. */
export function toPlace(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
