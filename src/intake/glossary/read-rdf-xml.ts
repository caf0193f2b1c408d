import { childrenOf, readTree, wordsOf, type XmlElement } from '../xml/read-tree.ts';
import type { Statement } from './statement.ts';

/**
 * The statements of a file in RDF/XML, or the sentence that says why there are none. Lists and statements about
 * statements, which no thesaurus needs, are not read.
 * @see https://www.w3.org/TR/rdf-syntax-grammar/
 */
export function readRdfXml(text: string): Statement[] | { refusal: string } {
  const root = readTree(text);
  if ('refusal' in root) return root;
  const statements: Statement[] = [];
  for (const node of root.name === 'RDF' ? childrenOf(root) : [root]) takeNode(node, languageOf(root, ''), statements);
  return statements;
}

/** Whether an XML text is RDF: its first element is called so. */
export function isRdfXml(text: string): boolean {
  return /^(?:[^<]{0,9}<[?!][^>]{0,9999}>){0,99}[^<]{0,9999}<(?:\w{1,99}:)?RDF[\s>]/.test(text.slice(0, 100_000));
}

/** Takes what a node says of itself. @returns The name of the node. */
function takeNode(node: XmlElement, outer: string, statements: Statement[]): string {
  const { 'rdf:about': about, 'rdf:ID': id, 'rdf:nodeID': nodeId } = node.attributes;
  const subject = about ?? (id === undefined ? (nodeId ?? `_:${statements.length}`) : `#${id}`);
  const language = languageOf(node, outer);
  const say = (property: string, object: string, words?: string) =>
    statements.push({ subject, property, object, isWords: words !== undefined, language: words ?? '' });
  if (node.name !== 'Description') say('type', node.name);
  for (const [name, value] of Object.entries(node.attributes))
    if (!/^(?:rdf|xml|xmlns)(?::|$)/.test(name)) say(name.replace(/^.*:/, ''), value, language);
  for (const property of childrenOf(node)) {
    const { 'rdf:resource': resource, 'rdf:nodeID': named } = property.attributes;
    const inner = childrenOf(property);
    const address = resource ?? named;
    if (address !== undefined) say(property.name, address);
    else if (inner.length === 0) say(property.name, wordsOf(property), languageOf(property, language));
    else for (const one of inner) say(property.name, takeNode(one, language, statements));
  }
  return subject;
}

function languageOf({ attributes }: XmlElement, outer: string): string {
  return attributes['xml:lang'] ?? outer;
}
