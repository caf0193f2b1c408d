import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { filesOf } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every HTML page below a folder, parsed as browsers do. */
export function readPages(folder: string): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => toPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** What the HTML standard calls parse errors: mark-up that browsers have to mend, by name and line. */
export function parseErrors({ html }: Page): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  return errors;
}

/** A page from its file's path below the site's folder and its HTML. */
export function toPage(file: string, html: string): Page {
  const document = parse(html);
  return { file, address: file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsBelow(document) };
}

/** The attribute's value; undefined where the element lacks it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Whether the element has the class among its own. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Whether the element is an addition of ours to an article's own text. */
export function isApparatus(element: Element): boolean {
  return attribute(element, 'data-apparatus') !== undefined;
}

/** Whether the element is such an addition or stands in one. */
export function isInApparatus(element: Element): boolean {
  const parent = element.parentNode;
  return isApparatus(element) || (parent !== null && tree.isElementNode(parent) && isInApparatus(parent));
}

/** The text of an element, without that of the elements that `leaveOut` picks. */
export function textOf(node: Node, leaveOut: (element: Element) => boolean = () => false): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (tree.isElementNode(node) && leaveOut(node))) return '';
  return node.childNodes.map((child) => textOf(child, leaveOut)).join('');
}

/** The elements below a node in document order, those in templates included. */
export function elementsBelow(node: Node): Element[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(tree.isElementNode(child) ? [child] : []), ...elementsBelow(child)]);
}

/** A page of a built site. */
export interface Page {
  /** Path of its file below the site's folder: `articles/one/index.html`. */
  file: string;
  /** Its address below the site's top, without a slash before it: `articles/one/`. */
  address: string;
  html: string;
  elements: Element[];
}
