import type { Element, ElementContent, Root } from 'hast';
import type { AuthoredLink } from '../markdown/links/links.ts';
import { isNotes } from '../markdown/links/mend-links.ts';
import { element } from '../marks/nodes.ts';

/** Blocks in which other blocks can stand behind a line of text. */
const open = new Set(['ul', 'ol', 'li', 'dl', 'dd', 'div', 'blockquote', 'details', 'section']);
/** Blocks in which none can, or shouldn't. */
const closed = new Set(['table', 'pre', 'figure', 'summary', 'dt', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Puts an empty block behind each line of text that embeds notes, where `fillEmbeds` shows them, and says of each such
 * link what stands beside it. The link stays: it is the words of the text, and leads to where the note stands.
 * @param links What `takeLinks` took out of the tree.
 */
export function placeEmbeds(tree: Root, links: AuthoredLink[]): void {
  if (links.some(({ embed }) => embed)) placeIn(tree, links);
}

function placeIn(parent: Root | Element, links: AuthoredLink[]): void {
  const placed: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    placed.push(...slotsFor(line, links));
    line = [];
  };
  for (const child of parent.children as ElementContent[]) {
    if (isBlock(child)) endLine();
    placed.push(child);
    if (!isBlock(child)) line.push(child);
    else if (child.tagName === 'p') placed.push(...slotsFor([child], links));
    else if (open.has(child.tagName) && !isNotes(child)) placeIn(child, links);
  }
  endLine();
  parent.children = placed;
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'p' || open.has(node.tagName) || closed.has(node.tagName));
}

function slotsFor(line: ElementContent[], links: AuthoredLink[]): Element[] {
  const numbers = line.flatMap((node) => embedsIn(node, links));
  const isAlone = line.flatMap(partsOf).length === 1;
  return numbers.map((number) => {
    (links[number] as AuthoredLink).embed = isAlone ? 'alone' : 'within';
    return element('div', { dataEmbed: String(number), dataApparatus: '' }, []);
  });
}

/** What a line consists of, without blanks; a link is one thing. */
function partsOf(node: ElementContent): ElementContent[] {
  if (node.type === 'element' && node.tagName !== 'a' && node.children.length > 0)
    return node.children.flatMap(partsOf);
  return node.type === 'text' && node.value.trim() === '' ? [] : [node];
}

/** The numbers of the links in a node that embed what they lead to. */
function embedsIn(node: ElementContent, links: AuthoredLink[]): number[] {
  if (node.type !== 'element') return [];
  if (node.tagName !== 'a') return node.children.flatMap((child) => embedsIn(child, links));
  const number = numberOfLink(node);
  return number !== undefined && links[number]?.embed ? [number] : [];
}

/** The number that `takeLinks` gave to a link. */
function numberOfLink({ properties }: Element): number | undefined {
  const [, number] = /^link:(\d+)$/.exec(String(properties.href)) ?? [];
  return number === undefined ? undefined : Number(number);
}
