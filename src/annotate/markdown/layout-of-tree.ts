import type { Element, Nodes, Root } from 'hast';
import type { Span } from '../../model/annotation.ts';
import type { Layout, LayoutPart } from '../../model/layout.ts';
import { isNotes } from './mend-links.ts';
import type { ProseOfTree } from './prose-of-tree.ts';

const kinds: Record<string, LayoutPart['kind']> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  li: 'item',
  dt: 'item',
  dd: 'item',
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  figure: 'figure',
  img: 'picture',
  blockquote: 'quote',
  pre: 'code',
};
const inlineCode = new Set(['code', 'kbd', 'samp']);

/** What the blocks of a text stand in. To be asked before marks are put into the tree; footnotes are none of it. */
export function layoutOf({ tree, pieces }: ProseOfTree & { tree: Root }): Layout {
  const spans = new Map<Nodes, Span>(pieces.map(({ node, start, end }) => [node, { start, end }]));
  const layout: Layout = { parts: [], code: [] };
  let at = 0;

  /** Puts what a node is, or holds, into `parts`. @returns From the first of its words to the last. */
  function walk(node: Nodes, parts: LayoutPart[]): Span | undefined {
    const own = spans.get(node);
    if (own) at = own.end;
    if (node.type !== 'root' && (node.type !== 'element' || isNotes(node))) return own;
    const kind = node.type === 'element' ? kindOf(node) : undefined;
    const part = node.type === 'element' && kind && { kind, start: at, end: at, parts: [], ...detailsOf(node) };
    let whole: Span | undefined;
    for (const child of node.children) {
      const span = walk(child, part ? part.parts : parts);
      if (span) whole = { start: whole?.start ?? span.start, end: span.end };
    }
    if (part) parts.push({ ...part, ...whole });
    if (whole && node.type === 'element' && inlineCode.has(node.tagName)) {
      while ((layout.code.at(-1)?.start ?? -1) >= whole.start) layout.code.pop(); // code in code is code once
      layout.code.push(whole);
    }
    return whole;
  }

  walk(tree, layout.parts);
  return layout;
}

function kindOf({ tagName, properties }: Element): LayoutPart['kind'] | undefined {
  return properties.dataAlert === undefined ? kinds[tagName] : 'alert';
}

function detailsOf({ tagName, properties, children }: Element): Partial<LayoutPart> {
  if (properties.dataAlert !== undefined) return { alert: String(properties.dataAlert) };
  if (properties.dataTask !== undefined) return { task: properties.dataTask === 'done' ? 'done' : 'open' };
  if (tagName === 'ol') return { isNumbered: true };
  if (tagName === 'th') return { isLabel: true };
  if (tagName === 'img') return { address: String(properties.src ?? ''), shows: String(properties.alt ?? '') };
  const [code] = children;
  const names = tagName === 'pre' && code?.type === 'element' ? [code.properties.className ?? []].flat() : [];
  const language = names.map((name) => /^language-(.+)$/.exec(String(name))?.[1]).find((name) => name !== undefined);
  return language === undefined ? {} : { language };
}
