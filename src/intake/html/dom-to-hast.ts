import type { Element as HastElement, Properties, Root, RootContent } from 'hast';

/** Attributes that Markdown can keep something of. */
const kept = [
  'href',
  'src',
  'alt',
  'title',
  'start',
  'colspan',
  'rowspan',
  'align',
  'id',
  'lang',
  'type',
  'checked',
  'epub:type',
  'xlink:href',
];

/** A part of a document as a tree that unified's tools take; comments are left out. */
export function domToHast(node: Node): Root {
  return { type: 'root', children: [...node.childNodes].flatMap(toHast) };
}

function toHast(node: Node): RootContent[] {
  if (node.nodeType === 3) return [{ type: 'text', value: node.textContent ?? '' }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.localName === 'math') return [formulaOf(element)];
  const children = [...element.childNodes].flatMap(toHast) as HastElement['children'];
  return [{ type: 'element', tagName: element.localName, properties: propertiesOf(element), children }];
}

/** A formula in MathML as code, which Markdown has nothing else for: in TeX where it says so, else its letters in a row. */
function formulaOf(math: Element): HastElement {
  const letters = math.cloneNode(true) as Element;
  const said = [...letters.querySelectorAll('annotation, annotation-xml')];
  const tex = said.find((one) => /tex/i.test(one.getAttribute('encoding') ?? ''))?.textContent;
  for (const annotation of said) annotation.remove();
  const words = tex ? `$${tex.trim()}$` : (letters.textContent ?? '');
  const value = words.replace(/\s+/g, ' ').trim();
  return { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] };
}

/** What hast calls attributes; EPUB's own kind of element is kept as its type. */
const hastNames = new Map([
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
  ['epub:type', 'type'],
  ['xlink:href', 'src'],
]);

function propertiesOf(element: Element): Properties {
  const pairs = kept.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[hastNames.get(name) ?? name, value]];
  });
  return Object.fromEntries(pairs);
}
