import type { Root } from 'mdast';
import type { Draft } from '../draft.ts';
import { takeHead } from '../plain/take-head.ts';
import { onOneLine } from '../text/words.ts';
import { mdastText } from './mdast-text.ts';

/** Takes the title, date and byline off the blocks that a text begins with, where they are lines of their own. */
export function takeHeadOfTree(tree: Root): Pick<Draft, 'fields' | 'origins' | 'doubts'> {
  const filled = tree.children.filter((child) => onOneLine(mdastText(child)) !== '' || child.type !== 'paragraph');
  const first = filled.slice(0, 12);
  const end = first.findIndex((child) => child.type !== 'paragraph' && child.type !== 'heading');
  const lines = (end < 0 ? first : first.slice(0, end)).map((child) => [onOneLine(mdastText(child))]);
  const head = takeHead(lines);
  tree.children = filled.slice(lines.length - head.rest.length);
  return head;
}
