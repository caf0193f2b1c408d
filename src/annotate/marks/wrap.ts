import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import type { Span } from '../../model/annotation.ts';
import { byPlace } from '../text/spans.ts';

/** A span of the prose to be wrapped in elements; it lies within one block. */
export interface Wrap extends Span {
  /** Makes the element for a run of nodes that the span covers; `nth` counts the runs of a span, from 0. */
  make(children: ElementContent[], nth: number): ElementContent[];
}

/** Inline elements: only these are wrapped as a whole. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q ruby s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

type Covered = { node: ElementContent; chain: Wrap[] };

/**
 * Wraps spans of text in elements, across emphasis and links, without losing a character. A span that covers an inline
 * element as a whole goes round it; one that cuts an element or covers a block goes on inside it. Where spans overlap,
 * the one that begins earlier, or ends later, is the outer one.
 * @param spanOf The span of a node's words in the prose; undefined for a node without words.
 */
export function wrap(tree: Root, wraps: Wrap[], spanOf: (node: Nodes) => Span | undefined): void {
  const counts = new Map<Wrap, number>();
  const sorted = wraps.toSorted(byPlace);
  tree.children = inside(tree.children as ElementContent[], sorted) as RootContent[];

  function inside(children: ElementContent[], within: Wrap[]): ElementContent[] {
    if (within.length === 0) return children;
    const covered: Covered[] = [];
    let next = 0;
    let active: Wrap[] = [];
    for (const child of children) {
      const span = spanOf(child);
      if (!span) {
        covered.push({ node: child, chain: covered.length > 0 ? stillOpen(active, covered) : [] });
        continue;
      }
      active = active.filter((one) => one.end > span.start);
      const from = next;
      while (next < within.length && (within[next] as Wrap).start < span.end) next += 1;
      const touching = [...active, ...within.slice(from, next)];
      // One by one: a paragraph of megabytes has more pieces than a call can have arguments.
      if (child.type === 'text') for (const piece of cut(child, span, touching)) covered.push(piece);
      else if (child.type === 'element') covered.push(around(child, span, touching));
      else covered.push({ node: child, chain: [] });
      active = touching.filter((one) => one.end > span.end);
    }
    return nest(covered, 0);
  }

  /** An element with the spans that go round it; the others go on inside it. */
  function around(node: Element, span: Span, touching: Wrap[]): Covered {
    const isInline = inline.has(node.tagName);
    const chain = touching.filter((one) => isInline && one.start <= span.start && one.end >= span.end);
    const partial = touching.filter((one) => !chain.includes(one));
    return { node: { ...node, children: inside(node.children, partial) }, chain };
  }

  /** Puts each run of nodes under the same span into that span's element. */
  function nest(items: Covered[], depth: number): ElementContent[] {
    const result: ElementContent[] = [];
    for (let at = 0; at < items.length; ) {
      const { node, chain } = items[at] as Covered;
      const outer = chain[depth];
      if (!outer) {
        result.push(node);
        at += 1;
        continue;
      }
      let end = at + 1;
      while (items[end]?.chain[depth] === outer) end += 1;
      const nth = counts.get(outer) ?? 0;
      counts.set(outer, nth + 1);
      result.push(...outer.make(nest(items.slice(at, end), depth + 1), nth));
      at = end;
    }
    return result;
  }
}

/** A function that puts each run of nodes into one element. */
export function elementWrap(tagName: string, properties: Element['properties']): Wrap['make'] {
  return (children) => [{ type: 'element', tagName, properties, children }];
}

/** The spans that go on behind a node without words (a line break, a picture), which stays inside them. */
function stillOpen(active: Wrap[], covered: Covered[]): Wrap[] {
  const before = covered.at(-1)?.chain ?? [];
  return before.filter((one) => active.includes(one));
}

/** A text node cut at the edges of the spans that overlap it. */
function cut(node: Text, span: Span, touching: Wrap[]): Covered[] {
  if (touching.length === 0) return [{ node, chain: [] }];
  const inner = touching
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > span.start && edge < span.end);
  const edges = [...new Set([span.start, ...inner, span.end])].sort((a, b) => a - b);
  let active: Wrap[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number;
    while (next < touching.length && (touching[next] as Wrap).start <= start) active.push(touching[next++] as Wrap);
    active = active.filter((one) => one.end > start);
    const value = node.value.slice(start - span.start, end - span.start);
    return { node: { ...node, value }, chain: [...active] };
  });
}
