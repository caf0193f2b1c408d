import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const page = unified().use(rehypeParse, { verbose: true });
const fragment = unified().use(rehypeParse, { verbose: true, fragment: true });

/** The tree of a page, which has `<html>` or `<body>`, or of a fragment. */
export function parseHtml(html: string): { tree: Root; isPage: boolean } {
  const isPage = /<(?:html|body)[\s>]/i.test(html);
  return { tree: (isPage ? page : fragment).parse(html), isPage };
}

/** The tags of an element in its source; none that the source leaves out. */
export function tagsOf(node: Element): { opening?: Stretch; closing?: Stretch } {
  const { position } = (node.data ?? {}) as { position?: { opening?: Place; closing?: Place } };
  return {
    ...(position?.opening && { opening: stretch(position.opening) }),
    ...(position?.closing && { closing: stretch(position.closing) }),
  };
}

/** Where a node stands in the source; undefined of one that the source only implies. */
export function stretchOf({ position }: Nodes): Stretch | undefined {
  return position && stretch(position as Place);
}

function stretch({ start, end }: Place): Stretch {
  return { start: start.offset, end: end.offset };
}

/** A stretch of the source: UTF-16 code units, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

interface Place {
  start: { offset: number };
  end: { offset: number };
}
