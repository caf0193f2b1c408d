import type { Element, Nodes, Root, Text } from 'hast';
import type { Block, LinkText, Prose } from '../text/prose.ts';
import { isNotes } from './links/mend-links.ts';
import { textBlocks } from './tree/block-names.ts';
import { endOf, type Places, placesInSource } from './tree/source-map.ts';

/** A text node and the stretch of the prose that it is. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  places: Places;
}

/** A block of the prose and the element that holds it. */
export interface BlockOfTree extends Block {
  element: Element;
}

export interface ProseOfTree extends Omit<Prose, 'overrides'> {
  pieces: Piece[];
  blocks: BlockOfTree[];
  links: LinkText[];
  /** The text as readers have it: character for character `text`, but with the words of code. */
  words: string;
}

const kinds: Record<string, Block['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  summary: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};
/** Elements whose words are no text: of our own trees, and of others' pages, whose machinery a sanitised tree lacks. */
const hidden = new Set([
  ...['img', 'hr', 'script', 'style', 'rp', 'rt'],
  ...['head', 'title', 'template', 'noscript', 'nav', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'canvas'],
  ...['button', 'select', 'textarea', 'datalist'],
]);
const code = new Set(['pre', 'code', 'kbd', 'samp']);
/** Replaces each character of code, so that no word, name or quotation mark is found in code. */
const mask = '\uFFFC';

/**
 * The words of a tree, and where each stands in the tree and in the source; without `source`, places in it are not told.
 */
export function proseOfTree(tree: Root, source?: string): ProseOfTree {
  const found: ProseOfTree = { text: '', words: '', blocks: [], opaque: [], links: [], pieces: [] };
  const parts: string[] = [];
  const words: string[] = [];
  let length = 0;
  let open: BlockOfTree | undefined;
  let quotations = 0;
  let isParted = false;
  let isBroken = false;

  function write(text: string, asFound = text): void {
    parts.push(asFound);
    words.push(text);
    length += text.length;
  }

  function close(): void {
    if (open && open.end > open.start) write('\n\n');
    isBroken = false;
    open = undefined;
  }

  function walk(node: Nodes, within: Within): void {
    if (node.type === 'text') take(node, within);
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && node.tagName === 'hr') isParted = true;
    if (node.type === 'element' && node.tagName === 'br') isBroken = true;
    if (node.type === 'element' && (hidden.has(node.tagName) || node.properties.dataApparatus !== undefined)) return;
    const isBlock = node.type === 'element' && textBlocks.has(node.tagName);
    if (isBlock) close();
    const inner = node.type === 'element' ? inside(node, within) : within;
    if (node.type === 'element' && node.tagName === 'blockquote' && !within.quotation) {
      quotations += 1;
      inner.quotation = quotations;
    }
    const start = length;
    for (const child of node.children) walk(child, inner);
    if (node.type === 'element' && inner.opaque && !within.opaque && length > start)
      found.opaque.push({ start, end: length });
    if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string' && length > start)
      found.links.push({ start, end: length, address: node.properties.href });
    if (isBlock) close();
  }

  function take(node: Text, within: Within): void {
    if (!within.element || node.value.length === 0 || (!open && node.value.trim() === '')) return;
    if (!open) {
      open = {
        start: length,
        end: length,
        kind: within.kind,
        ...(within.quotation && { quotation: within.quotation }),
        ...(isParted && { parted: true }),
        element: within.element,
      };
      isParted = false;
      found.blocks.push(open);
    }
    // Markdown has a line end behind its breaks; HTML may have none, and words on two lines are two.
    if (isBroken && open.start < length && !/^\s/.test(node.value)) write('\n');
    isBroken = false;
    const places = source === undefined ? 0 : placesOf(node, source, found.pieces.at(-1));
    found.pieces.push({ node, start: length, end: length + node.value.length, places });
    write(node.value, within.code ? node.value.replace(/[^\s]/g, mask) : node.value);
    open.end = length;
  }

  walk(tree, { element: undefined, kind: 'paragraph', quotation: 0, opaque: false, code: false });
  const end = found.blocks.at(-1)?.end ?? 0;
  found.text = parts.join('').slice(0, end);
  found.words = words.join('').slice(0, end);
  return found;
}

function placesOf(node: Text, source: string, before: Piece | undefined): Places {
  // The line end of a hard break has no place of its own: it is the next one.
  const start = node.position?.start.offset ?? (before ? endOf(before.places, before.end - before.start - 1) : 0);
  return placesInSource(node.value, source, { start, end: node.position?.end.offset ?? source.length });
}

interface Within {
  element: Element | undefined;
  kind: Block['kind'];
  /** 0 outside block quotations. */
  quotation: number;
  opaque: boolean;
  code: boolean;
}

function inside(node: Element, within: Within): Within {
  const isBlock = textBlocks.has(node.tagName);
  const kind =
    within.kind === 'note'
      ? 'note'
      : (kinds[node.tagName] ?? (node.tagName === 'p' ? paragraphKind(within) : within.kind));
  return {
    element: isBlock ? node : within.element,
    kind: isBlock ? (isNotes(node) ? 'note' : kind) : within.kind,
    quotation: within.quotation,
    opaque: within.opaque || node.tagName === 'a' || code.has(node.tagName),
    code: within.code || code.has(node.tagName),
  };
}

function paragraphKind(within: Within): Block['kind'] {
  return within.kind === 'item' || within.kind === 'cell' || within.kind === 'caption' ? within.kind : 'paragraph';
}
