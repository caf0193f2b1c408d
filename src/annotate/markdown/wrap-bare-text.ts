import type { ElementContent, Root, RootContent } from 'hast';
import { blockNames } from './block-names.ts';

/**
 * Puts words that stand in no block, as raw HTML leaves them behind a comment or between its own blocks, into
 * paragraphs, so that every word of a text has one.
 */
export function wrapBareText(tree: Root): void {
  const children: RootContent[] = [];
  let bare: ElementContent[] = [];
  const close = () => {
    const isText = bare.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''));
    if (isText) children.push({ type: 'element', tagName: 'p', properties: {}, children: bare });
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
