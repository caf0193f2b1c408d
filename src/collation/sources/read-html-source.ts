import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SourceText } from '../../model/verdict.ts';
import { Gathered } from './gathered.ts';

/** Elements of which readers see no words. */
const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
]);

/** Elements that stand within a line; all others are blocks. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const parser = unified().use(rehypeParse);

/** The words of a web page, all that it shows. Raised numbers and signs are calls of footnotes. */
export function readHtmlSource(html: string, firstLine: number): Omit<SourceText, 'id'> {
  const gathered = new Gathered();
  const open: { node: Nodes; isEnd?: true }[] = [{ node: parser.parse(html) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isEnd } = next;
    if (node.type === 'text') gathered.add(node.value, node.position?.start.line);
    if (!('children' in node)) continue;
    const name = node.type === 'element' ? node.tagName : undefined;
    if (isEnd) gathered.end();
    else if (name === 'br') gathered.add('\n', undefined);
    else if (name === 'sup' && isCall(node as Element)) gathered.aside(textOf(node as Element));
    else if (name === undefined || !unseen.has(name)) {
      const isBlock = name !== undefined && !inline.has(name);
      if (isBlock) {
        gathered.end();
        open.push({ node, isEnd: true });
      }
      for (const child of node.children.toReversed()) open.push({ node: child });
    }
  }
  return gathered.done(firstLine);
}

/** Whether a raised stretch is a number or sign and not a part of a word: not `th` in `5th`. */
function isCall(element: Element): boolean {
  return /^\s?[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡]{1,3})[\])]?\s?$/.test(textOf(element));
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
