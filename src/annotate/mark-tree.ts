import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Annotations, Quote, Span } from '../model/annotation.ts';
import { find } from './find.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type ProseOfTree, proseOfTree } from './markdown/prose-of-tree.ts';
import { type Destinations, markWords } from './marks/mark-words.ts';
import { spansOfNodes } from './marks/spans-of-nodes.ts';
import { settle } from './settle.ts';
import type { Circumstances, Override } from './text/prose.ts';

/** What was found in a tree. Offsets are UTF-16 code units into `text`. */
export interface FoundInTree extends Annotations {
  /** The words of the tree, blocks parted by blank lines. */
  text: string;
  quotes: (Quote & { id: string })[];
}

/** The circumstances of a text, and where the marks of its entities lead. */
export interface TreeSetting extends Circumstances, Destinations {}

/** An element with this property holds what a directive says; see `overrideProperties`. */
const directive = 'dataLecternSays';

/**
 * Marks a tree of HTML that others made, in place: elements go round the words of mentions, quotations, documents and
 * dates, and nothing else of it changes. Words in code, links, navigation and controls get no marks.
 * Nothing is sanitised, as the tree is its owner's.
 */
export function markTree(
  tree: Root,
  knowledge: Knowledge,
  { hrefOf, cards, ...circumstances }: TreeSetting,
): FoundInTree {
  const read = { ...proseOfTree(tree), tree };
  const prose = { ...read, overrides: overridesIn(read) };
  const found = settle(find(prose, knowledge, circumstances));
  const ids = markWords(prose, found, { knowledge, destinations: { hrefOf, cards } });
  unwrapDirectives(tree);
  const { ambiguous: _, ...annotations } = found;
  return {
    ...annotations,
    quotes: found.quotes.map((quote, index) => ({ ...quote, id: ids[index] as string })),
    text: read.words,
  };
}

/** The properties of an element that says what a directive says: `:entity[…]{#id}`, `:plain[…]`, `:quote[…]{by=…}`. */
export function overrideProperties({
  kind,
  to,
}: {
  kind: Override['kind'];
  to?: string | undefined;
}): Element['properties'] {
  return { [directive]: kind, ...(to !== undefined && { dataTo: to }) };
}

function overridesIn(prose: ProseOfTree & { tree: Root }): Override[] {
  const overrides: Override[] = [];
  let spanOf: ((node: Nodes) => Span | undefined) | undefined;
  visit(prose.tree, 'element', (node) => {
    if (node.properties[directive] === undefined) return;
    spanOf ??= spansOfNodes(prose);
    const span = spanOf(node);
    if (span) overrides.push(...toOverride(node, span));
  });
  return overrides;
}

function toOverride({ properties }: Element, { start, end }: Span): Override[] {
  const { [directive]: kind, dataTo: to } = properties;
  if (kind === 'plain') return [{ kind, start, end }];
  if (kind === 'entity' && typeof to === 'string') return [{ kind, id: to, start, end }];
  if (kind === 'quote' && typeof to === 'string') return [{ kind, by: to, start, end }];
  return [];
}

/** Takes the elements of directives away; their content stays in place. */
function unwrapDirectives(parent: Root | Element): void {
  parent.children = (parent.children as (RootContent & ElementContent)[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    unwrapDirectives(child);
    return child.properties[directive] === undefined ? [child] : child.children;
  });
}
