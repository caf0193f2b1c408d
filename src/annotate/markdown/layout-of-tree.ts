import type { Element, Nodes, Root } from 'hast';
import type { Span } from '../../model/annotation.ts';
import type { Layout, LayoutPart } from '../../model/layout.ts';
import { isNotes } from './links/mend-links.ts';
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

/** What the blocks of a text stand in. To be asked before marks are put into the tree. */
export function layoutOf({ tree, pieces }: ProseOfTree & { tree: Root }): Layout {
  const spans = new Map<Nodes, Span>(pieces.map(({ node, start, end }) => [node, { start, end }]));
  const layout: Layout = { parts: [], code: [], calls: [] };
  let at = 0;

  /** Puts what a node is, or holds, into `parts`. @returns From the first of its words to the last. */
  function walk(node: Nodes, parts: LayoutPart[]): Span | undefined {
    const own = spans.get(node);
    if (own) at = own.end;
    if (node.type !== 'root' && node.type !== 'element') return own;
    if (node.type === 'element' && isNotes(node)) return walkNotes(node, parts);
    const call = node.type === 'element' ? calledBy(node) : undefined;
    if (call !== undefined) layout.calls.push({ at, note: call });
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

  /** Each footnote is a part of its own: the list that they stand in is the page's. */
  function walkNotes(notes: Element, parts: LayoutPart[]): undefined {
    for (const item of descendantsOf(notes, 'li')) {
      const part: LayoutPart = { kind: 'note', start: at, end: at, parts: [], note: String(item.properties.id) };
      const spans = item.children.flatMap((child) => walk(child, part.parts) ?? []);
      parts.push({ ...part, start: spans[0]?.start ?? at, end: spans.at(-1)?.end ?? at });
    }
  }

  walk(tree, layout.parts);
  return layout;
}

/** The id of the footnote that an element calls. */
function calledBy({ properties }: Element): string | undefined {
  return properties.dataFootnoteRef === undefined ? undefined : String(properties.href).slice(1);
}

/** The items of the list of footnotes; lists within footnotes are theirs. */
function descendantsOf(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? child : descendantsOf(child, tagName);
  });
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
