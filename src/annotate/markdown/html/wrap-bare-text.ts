import type { ElementContent, Root, RootContent } from 'hast';
import { blockNames } from '../tree/block-names.ts';

/**
 * Puts words that stand in no block, as raw HTML leaves them behind a comment or between its own blocks, into
 * paragraphs, so that every word of a text has one; a link round a block, with such words, into a plain block.
 */
export function wrapBareText(tree: Root): void {
  const children: RootContent[] = [];
  let bare: ElementContent[] = [];
  const close = () => {
    const isText = bare.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''));
    const tagName = bare.some(holdsBlock) ? 'div' : 'p';
    if (isText) children.push({ type: 'element', tagName, properties: {}, children: bare });
    else children.push(...bare);
    bare = [];
  };
  for (const child of tree.children) {
    if (child.type === 'text' || (child.type === 'element' && !blockNames.has(child.tagName))) bare.push(child);
    else {
      close();
      children.push(child);
    }
  }
  close();
  tree.children = children;
}

function holdsBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return blockNames.has(node.tagName) || node.children.some(holdsBlock);
}
