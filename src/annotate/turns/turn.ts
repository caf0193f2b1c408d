import type { Span } from '../../model/annotation.ts';
import type { LabelledLine } from './label.ts';
import type { Voice } from './people.ts';

/** What a labelled speaker says up to the next label. Offsets are UTF-16 code units into the text of the prose. */
export interface Turn {
  label: LabelledLine['label'];
  /** Whose it is; undefined where the text doesn’t tell who asks or answers. */
  voice: Voice | undefined;
  /** Whether the label itself names them, in full or by their office. */
  isNamed: boolean;
  /** Its paragraphs: several where a stage direction stands between them. */
  pieces: Span[];
  /** The blocks that it lies in, from the first to the last. */
  blocks: { from: number; to: number };
}
