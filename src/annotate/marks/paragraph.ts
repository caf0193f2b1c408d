import type { Span } from '../../model/annotation.ts';
import type { BlockOfTree } from '../markdown/prose-of-tree.ts';

/** A paragraph, or another block that can be cited, with its anchor. */
export interface Paragraph extends Span {
  id: string;
  kind: BlockOfTree['kind'];
}
