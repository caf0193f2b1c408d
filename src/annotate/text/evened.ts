/**
 * A text without what editing and export change: each run of white space is a space, quotation marks and dashes are plain.
 * Each character of it stands for one or more of the text; offsets are UTF-16 code units.
 */
export function evened(text: string): Evened {
  const starts: number[] = [];
  let even = '';
  for (const { 0: part, index } of text.matchAll(/\s+|\S/g)) {
    even += plain.get(part) ?? (part.trim() === '' ? ' ' : part);
    starts.push(index);
  }
  return { text: even, starts };
}

const plain = new Map(
  Object.entries({ '"': '“”„‟«»＂', "'": '‘’‚‛‹›´`', '-': '‐‑‒–—―−' }).flatMap(([one, others]) =>
    [...others].map((other) => [other, one] as const),
  ),
);

export interface Evened {
  text: string;
  /** Where each character of `text` begins in the text that it was made from. */
  starts: number[];
}
