import type { Element, ElementContent, Root } from 'hast';

/** Marks of ours that an editor asked for within a link of the text: they stay marks, but lead nowhere of their own. */
export function endLinksInLinks(parent: Root | Element, isInLink = false): void {
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const isLink = node.tagName === 'a';
    endLinksInLinks(node, isInLink || isLink);
    if (!isLink || !isInLink) return [node];
    const { href, interestfor, ariaLabel, ...properties } = node.properties;
    return [{ ...node, tagName: 'span', properties }];
  });
}
