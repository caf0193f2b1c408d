/**
 * What became of a quotation that was held against its source, the best first:
 * - `exact`: the same characters, each run of white space counted as one space;
 * - `typographic`: the same words and punctuation; other quotation marks, dashes, spaces, case of the first letter,
 *   ligatures, hyphenation, or a page break or footnote call in between;
 * - `marked`: the same but for omissions and insertions that the quotation marks: `…`, `[s]`;
 * - `changed`: much the same, with changes that nothing marks;
 * - `absent`: not in the source;
 * - `no-source`: there is no source to look in.
 */
export const verdicts = ['exact', 'typographic', 'marked', 'changed', 'absent', 'no-source'] as const;

export type Verdict = (typeof verdicts)[number];

/** A piece of the comparison of a quotation with its source, in reading order. */
export interface DiffPiece {
  /** `added` stands in the quotation alone, `missing` in the source alone; `omitted` is what a sign of omission stands for. */
  kind: 'same' | 'added' | 'missing' | 'omitted';
  text: string;
}

/** Where something stands in a source: as its text prints it, as far as it does. */
export interface SourcePlace {
  /** From 1; in a web page there are none. */
  line?: number;
  /** From 1, counted by form feeds; absent where there are none. */
  page?: number;
  /** The number that the source prints before the paragraph: `12`. */
  paragraph?: string;
}

/** What a quotation was held against, and what came of it. */
export interface Collated {
  verdict: Verdict;
  /** The id of the source, where something like it was found. */
  source?: string;
  place?: SourcePlace;
  /** Where it was changed: how. */
  diff?: DiffPiece[];
}

/** A text that quotations are held against. Offsets are UTF-16 code units into `text`. */
export interface SourceText {
  id: string;
  text: string;
  /** Stretches that are no part of its words, in order: calls of footnotes, page numbers, running heads. */
  asides: { start: number; end: number }[];
  placeOf(offset: number): SourcePlace;
}
