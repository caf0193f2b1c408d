import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceText } from '../../model/verdict.ts';
import { Gathered } from './gathered.ts';

/** Nodes that end a block of words. */
const blocks = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
]);

const parser = unified().use(remarkParse).use(remarkGfm);

/** The words of a Markdown text as it is shown: without its signs, links' addresses and pictures. References to notes are aside. */
export function readMarkdownSource(markdown: string, firstLine: number): Omit<SourceText, 'id'> {
  const gathered = new Gathered();
  const open: { node: Nodes; isEnd?: true }[] = [{ node: parser.parse(markdown) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isEnd } = next;
    if (isEnd) gathered.end();
    else if (node.type === 'footnoteReference') gathered.aside(`[${node.identifier}]`);
    else if (node.type === 'break') gathered.add('\n', undefined);
    else if (node.type === 'html') gathered.add(node.value.replace(/<[^<>]*>/g, ''), node.position?.start.line);
    else if (node.type === 'code') {
      gathered.add(node.value, node.position?.start.line);
      gathered.end();
    } else if (node.type === 'text' || node.type === 'inlineCode') gathered.add(node.value, node.position?.start.line);
    else if ('children' in node) {
      if (blocks.has(node.type)) open.push({ node, isEnd: true });
      for (const child of node.children.toReversed()) open.push({ node: child as Nodes });
    }
  }
  return gathered.done(firstLine);
}
