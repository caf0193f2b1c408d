import type { Root } from 'hast';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { render } from '../../src/annotate/render.ts';

type Node = DefaultTreeAdapterMap['node'];

/** The words of HTML, without mark-up and apparatus. */
export function wordsIn(html: string): string {
  const wordsOf = (node: Node): string => {
    if ('value' in node) return node.value;
    if (attributeOf(node, 'data-apparatus') !== undefined) return '';
    return childrenOf(node).map(wordsOf).join('');
  };
  return wordsOf(parseFragment(html));
}

/** The ids in HTML, in order. */
export function idsIn(html: string): string[] {
  const idsOf = (node: Node): string[] => [attributeOf(node, 'id') ?? [], ...childrenOf(node).map(idsOf)].flat();
  return idsOf(parseFragment(html));
}

/**
 * Where HTML is not what a browser that reads and writes it again makes of it: something nests as it must not. Browsers
 * read each kind of line end as the same.
 */
export function brokenNesting(source: string): string[] {
  const html = withoutEmpty(source.replace(/\r\n?/g, '\n'));
  const tree = reread.runSync({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
  const again = withoutEmpty(render(tree));
  if (again === html) return [];
  let at = 0;
  while (again[at] === html[at]) at += 1;
  return [JSON.stringify([html, again].map((each) => each.slice(Math.max(0, at - 40), at + 40)))];
}

/** An attribute without a value and one with an empty value are the same. */
function withoutEmpty(html: string): string {
  return html.replaceAll('=""', '');
}

const reread = unified().use(rehypeRaw);

function attributeOf(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
