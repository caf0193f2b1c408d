import type { Heading, Link, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { onOneLine } from '../text/words.ts';
import { mdastText } from './mdast-text.ts';

/**
 * A tree as an article's body: headings below the title's level, no heading that repeats the title, emphasis that Markdown
 * can write, nothing empty.
 */
export function cleanTree(tree: Root, title: string | undefined): Root {
  clean(tree);
  const first = tree.children.findIndex((child) => child.type === 'heading');
  const heading = tree.children[first];
  const isTitle = heading?.type === 'heading' && title !== undefined && sameWords(mdastText(heading), title);
  if (isTitle && first < 3) tree.children.splice(first, 1);
  lowerHeadings(tree);
  return tree;
}

/** Puts the highest heading on the second level, as the title has the first. */
function lowerHeadings(tree: Root): void {
  const headings = tree.children.filter((child): child is Heading => child.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings)
    heading.depth = Math.min(6, heading.depth + Math.max(0, 2 - highest)) as Heading['depth'];
}

/** White space of a block made single, none at its edges and beside a break; of code it stays. */
function tidySpaces(block: Parents): void {
  const leaves = leavesOf(block);
  let isAtEdge = true;
  for (const leaf of leaves) {
    if (leaf.type === 'text') {
      const words = leaf.value.replace(/[ \t\r\n]+/g, ' ');
      leaf.value = isAtEdge ? words.replace(/^ /, '') : words;
    }
    isAtEdge =
      leaf.type === 'break' || (leaf.type === 'text' && (leaf.value === '' ? isAtEdge : leaf.value.endsWith(' ')));
  }
  for (const leaf of leaves.reverse()) {
    if (leaf.type !== 'text') break;
    leaf.value = leaf.value.trimEnd();
    if (leaf.value !== '') break;
  }
}

function leavesOf(node: Parents): PhrasingContent[] {
  return (node.children as PhrasingContent[]).flatMap((child) => ('children' in child ? leavesOf(child) : [child]));
}

function clean(parent: Parents): void {
  if (parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell') tidySpaces(parent);
  const children = (parent.children as RootContent[]).flatMap((child) => {
    if ('children' in child) clean(child);
    return mended(child);
  });
  const isBlock = parent.type === 'paragraph' || parent.type === 'heading';
  while (isBlock && children.at(-1)?.type === 'break') children.pop();
  parent.children = withoutInWordMarks(children) as typeof parent.children;
}

/** A node in the form that Markdown can write, or what is left of it. */
function mended(node: RootContent): RootContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(/[\p{Cc}\u00ad\u200b\ufeff]/gu, keepBreaks) }];
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') return trimmed(node);
  if (node.type === 'link') return mdastText(node).trim() === '' && !hasPicture(node) ? [] : [node];
  const isEmpty =
    'children' in node && node.children.length === 0 && node.type !== 'tableCell' && node.type !== 'tableRow';
  const isBlank =
    (node.type === 'paragraph' || node.type === 'heading') && mdastText(node).trim() === '' && !hasPicture(node);
  return isEmpty || isBlank || node.type === 'html' ? [] : [node];
}

function keepBreaks(character: string): string {
  return character === '\n' || character === '\t' || character === '\r' ? character : '';
}

/** White space and breaks at the edges of emphasis stand outside of it. */
function trimmed(node: Extract<PhrasingContent, { children: PhrasingContent[] }>): RootContent[] {
  const text = mdastText(node);
  if (text.trim() === '') return text === '' ? (node.children as RootContent[]) : [{ type: 'text', value: text }];
  const before = [...takeBlanks(node, 'first'), ...(/^\s/.test(text) ? [blank] : [])].slice(0, 1);
  const behind = [...takeBlanks(node, 'last'), ...(/\s$/.test(text) ? [blank] : [])].slice(0, 1);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return [...before.map((one) => ({ ...one })), node, ...behind.map((one) => ({ ...one }))];
}

const blank = { type: 'text', value: ' ' } as const;

/** Takes breaks and blank texts from an edge of emphasis: what is to stand outside, a break where there was one. */
function takeBlanks({ children }: { children: PhrasingContent[] }, edge: 'first' | 'last'): PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  for (;;) {
    const child = edge === 'first' ? children[0] : children.at(-1);
    if (child?.type !== 'break' && !(child?.type === 'text' && child.value.trim() === '')) break;
    taken.push(child);
    if (edge === 'first') children.shift();
    else children.pop();
  }
  return taken.filter(({ type }) => type === 'break');
}

/** Emphasis that begins or ends inside a word can't be written in Markdown: its words stand without it. */
function withoutInWordMarks(children: RootContent[]): RootContent[] {
  return children.flatMap((child, at) => {
    if (child.type !== 'emphasis' && child.type !== 'strong') return [child];
    const [before, behind] = [children[at - 1], children[at + 1]];
    const touches = /[\p{L}\p{N}]$/u.test(textIn(before)) || /^[\p{L}\p{N}]/u.test(textIn(behind));
    return touches ? (child.children as RootContent[]) : [child];
  });
}

function textIn(node: RootContent | undefined): string {
  return node ? mdastText(node) : '';
}

function hasPicture(node: Heading | Link | Extract<RootContent, { type: 'paragraph' }>): boolean {
  return node.children.some((child) => child.type === 'image' || (child.type === 'link' && hasPicture(child)));
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    onOneLine(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
