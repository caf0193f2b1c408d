import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isNotes } from '../markdown/links/mend-links.ts';
import { element } from '../marks/nodes.ts';

const fragment = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

/** What belongs to the page of a text, and means nothing elsewhere. */
const left = new Set(['anchor', 'voices', 'gone', 'sidenote']);
/** Marks whose words stay. */
const unwrapped = new Set(['quote', 'turn-speaker']);
/** Blocks that can stand by themselves. */
const whole = new Set(['p', 'ul', 'ol', 'dl', 'div', 'blockquote', 'pre', 'table', 'figure', 'details', 'section']);
/** What a link keeps; what opens cards, names notes and marks mentions belongs to its page. */
const kept = new Set(['href', 'rel', 'title', 'lang', 'dir']);

/**
 * A text as HTML, or a part of it, as it can be shown on other pages: without ids, signs for its paragraphs, speakers and
 * marks of quotations, and without its notes. Links to places in it lead to its own page. A heading stands for all
 * up to the next of its level, and becomes a line of its own, as it is no heading of the other text.
 * @param id Of the part; the whole text but its title where it is empty.
 * @returns Undefined where the part can’t stand by itself.
 */
export function excerptOf({ html, title, href }: Excerpted, id: string): string | undefined {
  const tree = fragment.parse(html);
  const part = id === '' ? withoutTitle(tree.children as ElementContent[], title) : partWith(tree, id);
  return part && fragment.stringify({ type: 'root', children: part.flatMap((node) => freed(node, href)) });
}

function withoutTitle(nodes: ElementContent[], title: string): ElementContent[] {
  const first = nodes.find(({ type }) => type === 'element');
  const isTitle = first && levelOf(first) && wordsIn(first).trim() === title;
  return isTitle ? nodes.slice(nodes.indexOf(first) + 1) : nodes;
}

function wordsIn(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(wordsIn).join('');
  return node.type === 'text' ? node.value : '';
}

function partWith(parent: Root | Element, id: string): ElementContent[] | undefined {
  const children = parent.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (child.properties.id !== id) {
      const part = partWith(child, id);
      if (part) return part;
      continue;
    }
    if (levelOf(child)) return sectionAt(children, index);
    if (child.tagName === 'li') return [element('ul', {}, [child])];
    return whole.has(child.tagName) ? [child] : undefined;
  }
  return undefined;
}

/** A heading with all up to the next of its level or a higher one. */
function sectionAt(nodes: ElementContent[], start: number): ElementContent[] {
  const level = levelOf(nodes[start]) as number;
  const length = nodes.slice(start + 1).findIndex((node) => (levelOf(node) ?? level + 1) <= level);
  return nodes.slice(start, length < 0 ? undefined : start + 1 + length);
}

function levelOf(node: ElementContent | undefined): number | undefined {
  const [, level] = node?.type === 'element' ? (/^h([1-6])$/.exec(node.tagName) ?? []) : [];
  return level === undefined ? undefined : Number(level);
}

/** A node without what belongs to its page. */
function freed(node: ElementContent, href: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const classes = [node.properties.className].flat().map(String);
  if (isNotes(node) || classes.some((name) => left.has(name))) return [];
  const children = node.children.flatMap((child) => freed(child, href));
  if (classes.some((name) => unwrapped.has(name))) return children;
  if (levelOf(node)) return [element('p', { className: ['embed-heading'] }, children)];
  return [{ ...node, properties: propertiesOf(node, href), children }];
}

function propertiesOf({ tagName, properties }: Element, page: string): Element['properties'] {
  const { id: _, ariaDescribedBy: __, ...others } = properties;
  if (tagName !== 'a') return others;
  const entries = Object.entries(others).filter(([name]) => kept.has(name));
  const { href, ...rest }: Element['properties'] = Object.fromEntries(entries);
  return { ...rest, ...(href && { href: href.startsWith('#') ? page + href : href }) };
}

/** A text that a part is taken from. */
interface Excerpted {
  /** As an article has it, its links filled. */
  html: string;
  title: string;
  /** The address of its page. */
  href: string;
}
