import type { Nodes, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const rehype = unified().use(rehypeStringify);

/** Elements for whose content HTML has other rules. */
const special = new Set(['script', 'style', 'svg', 'template']);

/**
 * The HTML of a tree, character for character as rehype-stringify writes it. rehype-stringify spends most of its time on
 * looking up names, so it is called only once for each name of a tag or property, of which a sanitised tree has few, and
 * for rare kinds of nodes.
 */
export function render(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value, /[<&]/g);
  if (node.type === 'root') return rendered(node.children);
  if (node.type !== 'element' || special.has(node.tagName)) return rehype.stringify(node as unknown as Root);
  let tag = node.tagName;
  for (const name in node.properties) tag += attribute(name, node.properties[name]);
  const content = rendered(node.children);
  return `<${tag}>${content}${content === '' ? endOfEmpty(node.tagName) : `</${node.tagName}>`}`;
}

function rendered(nodes: Nodes[]): string {
  let html = '';
  for (const node of nodes) html += render(node);
  return html;
}

function attribute(name: string, value: Properties[string]): string {
  if (value === undefined) return '';
  const words = name === 'className' && Array.isArray(value) ? value.join(' ').trim() : value;
  const start = typeof words === 'string' && startOf(name);
  if (start) return `${start}${escaped(words, /[\0"&'`]/g)}"`;
  return emptyElement('a', { [name]: value }).slice('<a'.length, -'></a>'.length);
}

/** The text before a property’s value; empty if it isn’t the same for all values. */
const startOf = once((name) => /^<a(.*=")"><\/a>$/s.exec(emptyElement('a', { [name]: '' }))?.[1] ?? '');

/** The end tag of an element without content, if it has one. */
const endOfEmpty = once((tagName) => emptyElement(tagName, {}).slice(`<${tagName}>`.length));

function emptyElement(tagName: string, properties: Properties): string {
  return rehype.stringify({ type: 'element', tagName, properties, children: [] } as unknown as Root);
}

/** Escapes the signs. Most texts have none of them, and a test is faster than a replacement. */
function escaped(text: string, signs: RegExp): string {
  if (!signs.test(text)) return text;
  return text.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

function once(make: (name: string) => string): (name: string) => string {
  const made: Record<string, string> = Object.create(null);
  return (name) => (made[name] ??= make(name));
}
