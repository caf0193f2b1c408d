import type { Element, ElementContent, Root } from 'hast';
import { isNotes } from '../links/mend-links.ts';
import { mendAttributes } from './conform-attributes.ts';
import { mendTable } from './conform-tables.ts';
import { headings, ofPhrasing, parentsOf, phrasing, successors, transparent } from './content-model.ts';

/**
 * Makes a sanitised tree one that HTML allows, whatever stood in what: a block within a line of text gives its words to
 * the line, a part of a list, table or figure that stands outside of one gets one or becomes a plain block. No word is
 * lost. What Markdown alone makes is left as it is.
 * @see https://html.spec.whatwg.org/multipage/dom.html#content-models
 */
export function conform(tree: Root): void {
  // HTML that is never closed takes the footnotes in, wherever it stands.
  const notes = takeNotes(tree);
  const children = [...(tree.children as ElementContent[]), ...notes];
  tree.children = allowed(children, { isLine: false, isInLink: false });
}

/** Takes the sections of footnotes out of all that they stand in. */
function takeNotes(parent: Root | Element): Element[] {
  const taken: Element[] = [];
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const inner = takeNotes(node);
    if (parent.type === 'element' && isNotes(node)) taken.push(node);
    taken.push(...inner);
  }
  if (taken.length > 0)
    parent.children = (parent.children as ElementContent[]).filter((node) => !taken.includes(node as Element));
  return taken;
}

/** What the parents of a node allow in it. */
interface Place {
  /** Whether only a line of text may stand here. */
  isLine: boolean;
  isInLink: boolean;
}

function allowed(nodes: ElementContent[], place: Place): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') {
      kept.push(node);
      continue;
    }
    node.tagName = successors.get(node.tagName) ?? node.tagName;
    mendAttributes(node);
    if (node.tagName === 'img' && node.properties.src === undefined) continue; // of another host
    kept.push(...(place.isLine && !phrasing.has(node.tagName) ? inLine(node, place, kept) : placed(node, place, kept)));
  }
  return kept;
}

/** An element where it may stand by itself. */
function placed(node: Element, place: Place, before: ElementContent[]): ElementContent[] {
  if (node.tagName === 'a' && place.isInLink) return allowed(node.children, place);
  if (parentsOf.has(node.tagName)) return adopted(node, place, before);
  const isLine =
    (phrasing.has(node.tagName) && (place.isLine || !transparent.has(node.tagName))) || ofPhrasing.has(node.tagName);
  const inner = { isLine, isInLink: place.isInLink || node.tagName === 'a' };
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      node.children = allOf(['li'], 'li', fitParts(node, inner));
      return [node];
    case 'dl':
      node.children = node.children.flatMap((one) => (isNamed(one, 'div') ? one.children : [one])); // groups
      node.children = allOf(['dt', 'dd'], 'dd', fitParts(node, inner));
      return [node];
    case 'ruby':
      node.children = fitParts(node, inner);
      return [node];
    case 'figure':
      return [withCaption(node, inner)];
    case 'details':
      return [withSummary(node, inner)];
    case 'table':
      return mendTable(node, (cell) => {
        cell.children = withoutHeadings(cell, allowed(cell.children, inner));
      });
    case 'pre':
      node.children = withoutFirstLineEnds(allowed(node.children, inner));
      return [node];
    default:
      node.children = allowed(node.children, inner);
      return [node];
  }
}

/** Whoever reads HTML leaves out a line end right behind `<pre>`, so that what is written must not begin with one. */
function withoutFirstLineEnds([first, ...more]: ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...more] : [];
  const value = first.value.replace(/^[\r\n]+/, '');
  return value === '' ? withoutFirstLineEnds(more) : [{ ...first, value }, ...more];
}

/** The content of an element that has parts of its own: they are kept inside, whatever else there is likewise. */
function fitParts(parent: Element, place: Place): ElementContent[] {
  return parent.children.flatMap((node) => {
    if (node.type !== 'element' || !parentsOf.get(node.tagName)?.includes(parent.tagName))
      return allowed([node], place);
    mendAttributes(node);
    const isLine = place.isLine || ofPhrasing.has(node.tagName);
    const lone = node.tagName === 'summary' && headingAlone(node);
    if (lone) lone.children = allowed(lone.children, { ...place, isLine: true });
    else node.children = allowed(node.children, { ...place, isLine });
    return [node];
  });
}

/** Parts of those kinds; runs of anything else are put into one of kind `made`. */
function allOf(kinds: string[], made: string, nodes: ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let stray: Element | undefined;
  for (const node of nodes) {
    if (isBlank(node) || (node.type === 'element' && kinds.includes(node.tagName))) {
      parts.push(node);
      if (!isBlank(node)) stray = undefined;
      continue;
    }
    if (stray) stray.children.push(node);
    else {
      stray = element(made, [node]);
      parts.push(stray);
    }
  }
  return parts;
}

/** A part outside of what it is a part of: items get a list, all else becomes a plain block, or its content. */
function adopted(node: Element, place: Place, before: ElementContent[]): ElementContent[] {
  const list = node.tagName === 'li' ? 'ul' : node.tagName === 'dt' || node.tagName === 'dd' ? 'dl' : undefined;
  if (list) {
    const last = before.findLast((one) => !isBlank(one));
    const open = last?.type === 'element' && last.tagName === list && made.has(last) ? last : element(list, []);
    made.add(open);
    open.children.push(...fitParts(element(list, [node]), place));
    return open === last ? [] : [open];
  }
  if (node.tagName === 'summary' || node.tagName === 'figcaption')
    return [element('div', allowed(node.children, place))];
  return allowed(node.children, place);
}

/** Lists made for items that had none. */
const made = new WeakSet<Element>();

/** A figure, its caption the first or last in it; others are plain blocks. */
function withCaption(figure: Element, place: Place): Element {
  const nodes = fitParts(figure, place);
  const captions = nodes.filter((node) => isNamed(node, 'figcaption'));
  const words = nodes.filter((node) => !isBlank(node));
  const kept = captions.find((node) => node === words[0] || node === words.at(-1));
  figure.children = nodes.map((node) => (isNamed(node, 'figcaption') && node !== kept ? renamed(node, 'div') : node));
  return figure;
}

/** A `details` element needs a `summary` as its first child; without one it becomes a plain block. */
function withSummary(details: Element, place: Place): Element {
  const nodes = fitParts(details, place);
  const summary = nodes.find((node) => isNamed(node, 'summary'));
  const rest = nodes
    .filter((node) => node !== summary)
    .map((node) => (isNamed(node, 'summary') ? renamed(node, 'div') : node));
  if (!summary || place.isInLink) return element('div', summary ? [renamed(summary, 'div'), ...rest] : rest);
  details.children = [summary, ...rest];
  return details;
}

/** A block's words in a line of text, parted from those before them by a new line. */
function inLine(node: Element, place: Place, before: ElementContent[]): ElementContent[] {
  const words = allowed(node.children, place);
  const isAtStart = before.every((one) => isBlank(one) || isNamed(one, 'br'));
  if (node.tagName === 'rt' || node.tagName === 'rp' || isAtStart || words.every(isBlank)) return words;
  const { start } = node.position ?? {};
  const end = { type: 'text' as const, value: '\n', ...(start && { position: { start, end: start } }) };
  return [element('br', []), end, ...words];
}

/** The heading that is all of an element. */
function headingAlone({ children }: Element): Element | undefined {
  const [heading, ...more] = children.filter((node) => !isBlank(node));
  return more.length === 0 && heading?.type === 'element' && headings.has(heading.tagName) ? heading : undefined;
}

/** Heads of tables hold no headings, nor what has some of its own. */
function withoutHeadings({ tagName }: Element, nodes: ElementContent[]): ElementContent[] {
  if (tagName !== 'th') return nodes;
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (headings.has(node.tagName)) node.tagName = 'p';
    if (node.tagName === 'section' || node.tagName === 'blockquote') node.tagName = 'div';
    node.children = withoutHeadings(element('th', []), node.children);
  }
  return nodes;
}

function isNamed(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function renamed(node: Element, tagName: string): Element {
  return { ...node, tagName };
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
