import type { List, ListItem, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { descendants } from '../tree/descendants.ts';
import { placesOf, textPart } from '../tree/text-part.ts';

/**
 * The tree of a Markdown file with definition lists, as Pandoc and PHP Markdown Extra write them: a line for each term, and
 * below it a definition that begins with a colon. A definition goes on as a list's item does, so the file is parsed with
 * the mark of one in place of each such colon; a colon that turns out to begin none is left as it is.
 * @see https://pandoc.org/MANUAL.html#definition-lists
 */
export function parseDefinitions(source: string, parse: (source: string) => Root): Root {
  let colons = [...source.matchAll(beginning)].map(({ index, 0: line }) => index + line.indexOf(':'));
  const mark = marks.find(({ item }) => !item.test(source))?.sign;
  for (let tries = 0; mark !== undefined && colons.length > 0 && tries < mostTries; tries += 1) {
    const tree = parse(withMarks(source, colons, mark));
    const lists = listsIn(tree, source);
    const begun = new Set(lists.flatMap(({ list }) => list.children.map(startOf)));
    const sound = colons.filter((colon) => begun.has(colon));
    if (sound.length === colons.length) {
      for (const parent of new Set(lists.map(({ parent }) => parent))) makeLists(parent, source);
      return tree;
    }
    colons = sound;
  }
  return parse(source);
}

/** What the items of a list may begin with, and an item of such a list. */
const marks = [
  { sign: '+', item: /^[ \t>]*\+[ \t]/m },
  { sign: '*', item: /^[ \t>]*\*[ \t]/m },
  { sign: '-', item: /^[ \t>]*-[ \t]/m },
];

/** A colon that begins a line, in a quotation or list too, and has something behind it. */
const beginning = /^[ \t>]*:[ \t]+\S/gm;

/** Each time, colons in code or without a term are left out; what was a definition may be none without those before it. */
const mostTries = 4;

function withMarks(source: string, colons: number[], mark: string): string {
  let text = '';
  let at = 0;
  for (const colon of colons) {
    text += source.slice(at, colon) + mark;
    at = colon + 1;
  }
  return text + source.slice(at);
}

/** The lists whose items begin with colons, behind a paragraph that can be their terms. */
function listsIn(tree: Root, source: string): { parent: Parents; list: List }[] {
  const parents = [tree, ...descendants(tree)].filter((node): node is Parents => 'children' in node);
  return parents.flatMap((parent) =>
    parent.children.flatMap((list, at) => {
      if (list.type !== 'list' || !list.children.every((item) => source[startOf(item)] === ':')) return [];
      const before = parent.children[at - 1];
      return before?.type === 'paragraph' && isTerm(before, list, source) ? [{ parent, list }] : [];
    }),
  );
}

/** Whether a paragraph is the terms of the list behind it: above a blank line it has one line, as any other is text. */
function isTerm(paragraph: Paragraph, list: List, source: string): boolean {
  const between = source.slice(paragraph.position?.end.offset ?? 0, startOf(list));
  const [first, last] = [paragraph.position?.start.line, paragraph.position?.end.line];
  return between.split('\n').length <= 2 || first === last;
}

/** Makes definition lists of the lists of a parent and the terms before them; those that follow each other become one. */
function makeLists(parent: Parents, source: string): void {
  const made: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    const before = made.at(-1);
    if (node.type !== 'list' || source[startOf(node.children[0] ?? node)] !== ':' || before?.type !== 'paragraph') {
      made.push(node);
      continue;
    }
    made.pop();
    const whole = made.at(-1);
    const parts = [...termsOf(before, source), ...node.children.map(asDefinition)] as ListItem[];
    const isNext = whole?.type === 'list' && whole.data?.hName === 'dl';
    if (isNext) add(whole, parts, node);
    else made.push({ ...node, children: parts, position: spanning(before, node), data: { hName: 'dl' } });
  }
  parent.children = made as typeof parent.children;
}

function add(list: List, parts: ListItem[], { spread, position }: List): void {
  list.children.push(...parts);
  list.spread ||= spread ?? false;
  if (list.position && position) list.position = { ...list.position, end: position.end };
}

function spanning({ position: first }: Paragraph, { position: last }: List): List['position'] {
  return first && last && { start: first.start, end: last.end };
}

function asDefinition(item: ListItem): ListItem {
  return { ...item, data: { hName: 'dd' } };
}

/** A paragraph's lines, each a term. */
function termsOf(paragraph: Paragraph, source: string): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type !== 'text') lines.at(-1)?.push(child);
    else {
      const places = placesOf(child, source);
      let from = 0;
      for (const line of child.value.split('\n')) {
        if (from > 0) lines.push([]);
        lines.at(-1)?.push(...textPart(child, places, { start: from, end: from + line.length }));
        from += line.length + 1;
      }
    }
  }
  const terms = lines.filter((children) => children.length > 0);
  return terms.map(
    (children) =>
      ({
        type: 'paragraph',
        spread: false,
        children,
        data: { hName: 'dt' },
        position: paragraph.position,
      }) as Paragraph,
  );
}

function startOf({ position }: RootContent): number {
  return position?.start.offset ?? -1;
}
