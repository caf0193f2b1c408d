import type { Span } from '../../model/annotation.ts';

/** The words before a turn that say whose it is, without the colon or time behind them. */
export interface Label extends Span {
  /** The words that name a person, an office or a body in it: `Edda Marsh` of `The Home Secretary (Edda Marsh)`. */
  name: Span;
  kind: 'question' | 'answer' | 'person' | 'role' | 'body' | 'unknown';
  /** The office that is printed beside a person’s name: `The Home Secretary`. */
  office?: string;
  /** Under which the labels of one speaker meet. */
  key: string;
  /**
   * How much it says by its form alone that somebody speaks: `sure` is found in transcripts only, `fair` is a name or an
   * office, `weak` may be anything with a capital.
   */
  strength: 'sure' | 'fair' | 'weak';
}

/** A line with a label. Offsets are UTF-16 code units into the text of the prose. */
export interface LabelledLine {
  label: Label;
  /** Index of its block. */
  block: number;
  /** Where what is said begins, and where the line ends. */
  from: number;
  end: number;
  /** Whether a time of day or of the recording stands beside the label. */
  timed: boolean;
}
