import type { ExportedArticle, ExportedEdition } from '../exported.ts';
import { type Block, blocksOf } from './blocks.ts';
import { headerOf } from './header.ts';
import { type Mark, marksOf, namelessSpeakers } from './marks.ts';
import { type Node, nest } from './nest.ts';
import { element, escapeXml } from './xml.ts';

/**
 * An article as TEI P5, within the subset that `lectern-tei.rng` describes: the text with `said`, names, dates and
 * `bibl`, a header with source and licence, and the works cited at the end. Its words are those of `text.txt` but for
 * citations, which become pointers.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function toTei(article: ExportedArticle, edition: ExportedEdition): string {
  const speakers = namelessSpeakers(article, edition);
  const body = writeBlocks(article, marksOf(article, edition, speakers));
  const text = element('text', {}, element('body', {}, body || element('p', {}, '')) + worksCited(article, edition));
  const root = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': article.lang };
  return `${prologue}${element('TEI', root, `\n${headerOf(article, edition, speakers)}\n${text}\n`)}\n`;
}

const prologue =
  '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-model href="../../lectern-tei.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n';

/** The blocks in nested divisions, a heading opening one; runs of list items stand in a list. */
function writeBlocks(article: ExportedArticle, marks: Mark[]): string {
  const blocks = blocksOf(article);
  const nested = nestBlocks(blocks, marks);
  const pieces = new Map<object, number>();
  for (const nodes of nested) countPieces(nodes, pieces);
  const written = new Map<object, number>();
  const text = article.text;

  const parts: string[] = [];
  const open: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const content = (nested[index] as Node<Mark>[]).map(write).join('');
    if (block.kind === 'heading') {
      while ((open.at(-1) ?? 0) >= (block.depth ?? 1)) parts.push(open.pop() ? '</div>' : '');
      open.push(block.depth ?? 1);
      parts.push('\n<div>');
    }
    if (block.kind === 'item' && blocks[index - 1]?.kind !== 'item') parts.push('\n<list>');
    parts.push(`\n${writeBlock(block, content)}`);
    if (block.kind === 'item' && blocks[index + 1]?.kind !== 'item') parts.push('\n</list>');
  }
  return `${parts.join('')}${'</div>'.repeat(open.length)}\n`;

  function write(node: Node<Mark>): string {
    if ('text' in node) return escapeXml(text.slice(node.text.start, node.text.end));
    const whole = node.mark.whole ?? node.mark;
    const nth = written.get(whole) ?? 0;
    written.set(whole, nth + 1);
    return node.mark.write(node.within.map(write).join(''), nth, pieces.get(whole) ?? 1);
  }
}

/** The marks of each block as a tree; both are in order, so that each mark is looked at where it stands. */
function nestBlocks(blocks: Block[], marks: Mark[]): Node<Mark>[][] {
  let next = 0;
  let running: Mark[] = [];
  return blocks.map((block) => {
    while (next < marks.length && (marks[next] as Mark).start < block.end) running.push(marks[next++] as Mark);
    const nodes = nest(block, running);
    running = running.filter(({ end }) => end > block.end);
    return nodes;
  });
}

function countPieces(nodes: Node<Mark>[], pieces: Map<object, number>): void {
  for (const node of nodes) {
    if ('text' in node) continue;
    const whole = node.mark.whole ?? node.mark;
    pieces.set(whole, (pieces.get(whole) ?? 0) + 1);
    countPieces(node.within, pieces);
  }
}

const elements = {
  heading: ['head'],
  paragraph: ['p'],
  item: ['item'],
  cell: ['ab', 'cell'],
  caption: ['ab', 'caption'],
  note: ['note'],
  part: ['ab', 'part'],
} as const satisfies Record<Block['kind'], readonly [name: string, type?: string]>;

function writeBlock({ kind, id }: Block, content: string): string {
  const [name, type] = elements[kind];
  return element(name, { 'xml:id': id !== undefined && isName(id) ? id : undefined, type }, content);
}

/** Whether XML takes `id` for an id. */
function isName(id: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(id);
}

function worksCited({ cited }: ExportedArticle, { links, describeSource }: ExportedEdition): string {
  if (cited.length === 0) return '';
  const works = cited.map((key, index) =>
    element(
      'bibl',
      { 'xml:id': `ref-${index + 1}`, corresp: links.source(key) },
      `${element('idno', { type: 'key' }, escapeXml(key))} ${escapeXml(describeSource(key) ?? key)}`,
    ),
  );
  const list = element('listBibl', {}, `\n${works.join('\n')}\n`);
  return `\n${element('back', {}, element('div', { type: 'bibliography' }, list))}`;
}
