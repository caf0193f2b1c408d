import type { Nodes, Root } from 'hast';
import type { Point } from 'unist';
import { apart } from '../tree/text-part.ts';

/** Replaces the name `select`; it is as long, so that offsets stay right, and the sanitiser removes its tags as well. */
export const choice = 'choice';

/** Elements in which tags are text, which has to stay. */
const textual = /<(?:textarea|title|xmp|plaintext|noembed|noframes|iframe|style|script)/i;

/**
 * Readies a tree for the parser of raw HTML. That parser joins texts that touch and gives the whole the places of its
 * ends, so texts that have no place get one: line ends between blocks an empty one, words of code that of their block.
 * In a `<select>` it would drop all tags, those of Markdown too, so it meets another name instead. Behind a tag that makes
 * text of others it meets no comments of ours, which would be shown.
 */
export function rehypeBeforeHtml() {
  return (tree: Root): void => {
    let place = tree.position?.start;
    let isMarkup = true;
    const walk = (node: Nodes, end: Point | undefined): void => {
      if (node.type === 'raw' && textual.test(node.value)) isMarkup = false;
      if (node.type === 'raw' && isMarkup) node.value = node.value.replace(/(?<=<\/?)select(?=[\s/>])/gi, choice);
      if (node.type === 'raw' && !isMarkup && !node.position && node.value === apart.value) node.value = '';
      if (node.type === 'text' && !node.position && place)
        node.position = { start: place, end: (node.value.trim() !== '' && end) || place };
      place = node.position?.start ?? place;
      if ('children' in node) for (const child of node.children) walk(child, node.position?.end ?? end);
      place = node.position?.end ?? place;
    };
    walk(tree, undefined);
  };
}
