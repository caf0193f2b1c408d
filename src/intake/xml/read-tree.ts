import { SaxesParser } from 'saxes';

/** An element of an XML text; names are without their prefixes, in the letter case that they have. */
export interface XmlElement {
  name: string;
  /** With their prefixes: `xml:id`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/**
 * The root element of an XML text, or the sentence that says why it is none. Of the entities of a document type of its own
 * those are known that stand for a few words and name no other, so none can grow or read a file.
 */
export function readTree(text: string): XmlElement | { refusal: string } {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let fault: string | undefined;
  const addText = (words: string) => open.at(-1)?.children.push(words);
  parser.on('doctype', (type) => {
    for (const [, name = '', words = ''] of type.matchAll(/<!ENTITY\s+(\w+)\s+"([^"&%<]*)"/g))
      if (words.length <= 200) parser.ENTITIES[name] = words;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: localName(name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.length > 1 && open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => (fault ??= message));
  parser.write(text).close();
  const [element] = childrenOf(root);
  if (fault || !element) return { refusal: `Unexpected XML (${fault ?? 'no element'}), expected it well-formed` };
  return element;
}

/** The elements right in another, all or those of a name. */
export function childrenOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name));
}

/** The elements of some names in another, at any depth, in order; none within one that was found. */
export function findAll(element: XmlElement, ...names: string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, ...names)));
}

/** The words of an element, white space made single where it doesn't say that it keeps it. */
export function wordsOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const text = rawText(element);
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/\s+/g, ' ').trim();
}

function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
