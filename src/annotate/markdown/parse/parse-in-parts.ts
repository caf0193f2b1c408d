import type { Nodes, Root, RootContent } from 'mdast';
import { descendants } from '../tree/descendants.ts';
import { move } from './plain-paragraphs.ts';
import { endOfFrontMatter } from './plain-tree.ts';

/**
 * The tree of a Markdown file, parsed part by part: micromark copies all that it has found so far whenever a quotation
 * or a note ends, so that a file of thousands takes it time by the square of their number. Parts end where a blank line
 * and a line that begins like a paragraph end all that is open. The tree is that of the whole, whose own place is not told.
 * @param size How long a part is at least, in UTF-16 code units.
 */
export function parseInParts(source: string, parse: Parse, size: number): Root {
  // Behind an opening of front matter without an end, micromark takes no quotation or note for one.
  const isOpen = /^---[ \t]*$/m.exec(source)?.index === 0 && endOfFrontMatter(source) === 0;
  // An indented beginning would go on what is defined before it.
  const isIndented = /[ \t]/.test(source[source.search(/\S/) - 1] ?? '');
  if (source.length <= size || isOpen || isIndented) return parse(source);
  const parts = partsOf(source, parse, size);
  if (parts.some(({ tree }) => tree.children.some(isApart))) return parse(source);
  const defined = new Set(parts.flatMap(({ own }) => [...own]));
  // Such labels hold escapes, which are not read here.
  if ([...defined].some((label) => /[[\]]/.test(label))) return parse(source);
  const by = { line: 0, offset: 0 };
  const children: RootContent[] = [];
  for (const part of parts) {
    const tree = isComplete(part, defined) ? part.tree : parseWith(part, defined, parse).tree;
    for (const node of tree.children) {
      move(node, by);
      children.push(node);
    }
    by.line += part.text.split(/\r\n|\n|\r/).length - 1;
    by.offset += part.text.length;
  }
  return { type: 'root', children };
}

/** The source in parts; one that may go on behind its end, as code, HTML and what a directive holds do, is made longer. */
function partsOf(source: string, parse: Parse, size: number): Part[] {
  const labels = labelsIn(source).defined;
  const parts: Part[] = [];
  let wanted = size;
  for (let from = 0; from < source.length; ) {
    const end = endOfPart(source, from, wanted);
    const part = parseWith({ text: source.slice(from, end) }, labels, parse);
    const isOpen = end < source.length && mayGoOn.has(part.tree.children.at(-1)?.type ?? 'html');
    wanted = isOpen ? 2 * wanted : size;
    if (isOpen) continue;
    parts.push(part);
    from = end;
  }
  return parts;
}

/** What a directive holds is read last: definitions in it count only behind it. */
function isApart(node: RootContent): boolean {
  return node.type === 'containerDirective' && definedIn([node]).size > 0;
}

/** Where a part may end; the front matter is one by itself. */
function endOfPart(source: string, from: number, wanted: number): number {
  const front = from === 0 ? endOfFrontMatter(source) : 0;
  if (front > 0) return front;
  breaks.lastIndex = from + wanted;
  const found = breaks.exec(source);
  return found ? found.index + (found[1] ?? '').length : source.length;
}

/** A blank line, and the first letter of a line that goes on no list or note, or the mark of another quotation. */
const breaks = /(\n[ \t]*\r?\n)[\p{L}[>]/gu;

const mayGoOn = new Set<Nodes['type']>(['code', 'html', 'containerDirective']);

/**
 * The tree of a part. As words in brackets are a link or a note only where something is defined by them, what they may
 * lead to in other parts is defined once more before it, and taken away from the tree. What it defines itself is told
 * by its labels, until it has been parsed once.
 */
function parseWith({ text, own }: Unparsed, labels: ReadonlySet<string>, parse: Parse): Part {
  // Front matter leads nowhere, and is some at the beginning alone.
  const { used, defined: told } = labelsIn(endOfFrontMatter(text) > 0 ? '' : text);
  const defined = own ?? told;
  const added = [...used].filter((label) => labels.has(label) && !defined.has(label));
  const before = added.map((label) => `[${label}]: a\n\n`).join('');
  const tree = parse(before + text);
  tree.children.splice(0, added.length);
  for (const node of tree.children) move(node, { line: -2 * added.length, offset: -before.length });
  return { text, tree, used, added, own: definedIn(tree.children) };
}

/** Whether all that a part's words in brackets may lead to was defined for it, and nothing else. */
function isComplete({ used, added, own }: Part, defined: ReadonlySet<string>): boolean {
  const wanted = [...used].filter((label) => defined.has(label) && !own.has(label));
  return wanted.length === added.length && wanted.every((label) => added.includes(label));
}

/** The words in brackets, as labels are written, and those of them that begin a definition, if anything does. */
function labelsIn(text: string): { used: Set<string>; defined: Set<string> } {
  const [used, defined] = [new Set<string>(), new Set<string>()];
  for (const [, label = '', end] of text.matchAll(bracketed)) {
    if (label === '' || end === undefined) continue;
    used.add(normal(label));
    if (end === ']:') defined.add(normal(label));
  }
  return { used, defined };
}

/** An escape, or an opening bracket with the words behind it and their end, if they have one: it is never tried twice. */
const bracketed = /\\[\s\S]|\[((?:[^[\]\\]|\\[\s\S])*)(\]:?)?/g;

/** A label in the form in which two are compared. */
function normal(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase();
}

function definedIn(children: RootContent[]): Set<string> {
  return new Set(
    descendants({ children }).flatMap((node) =>
      node.type === 'definition'
        ? [normal(node.identifier)]
        : node.type === 'footnoteDefinition'
          ? [normal(`^${node.identifier}`)]
          : [],
    ),
  );
}

type Parse = (source: string) => Root;

type Unparsed = Pick<Part, 'text'> & Partial<Pick<Part, 'own'>>;

interface Part {
  text: string;
  tree: Root;
  /** The words in brackets that it has. */
  used: ReadonlySet<string>;
  /** Which of them were defined for it. */
  added: readonly string[];
  /** What it defines itself. */
  own: ReadonlySet<string>;
}
