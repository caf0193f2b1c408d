import type { LayoutPart } from '../../model/layout.ts';
import type { ExportedArticle } from '../exported.ts';
import { type Block, blocksOf, type Placed, place } from './blocks.ts';
import { type BlockWriter, writeEachBlock } from './lines.ts';
import type { Mark } from './marks.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

/** The content of `body`: blocks in nested divisions, a heading opening one; lists, tables and figures as such. */
export function writeBody(article: ExportedArticle, { marks, page }: { marks: Mark[]; page: string }): string {
  const blocks = blocksOf(article);
  const notes = article.layout.parts.flatMap(({ note }) => note ?? []);
  const calls = article.layout.calls.flatMap(({ at, note }) => {
    const place = notes.indexOf(note);
    return place < 0 ? [] : { at, target: `#${noteId(place)}` };
  });
  const words = writeEachBlock({ text: article.text, calls }, blocks, marks);
  const writer = { words, text: article.text, page, notes };
  const parts: string[] = blocks.length === 0 ? ['\n<p/>'] : [];
  const open: number[] = [];
  for (const placed of place(blocks, article.layout.parts)) {
    if ('block' in placed && placed.block.kind === 'heading') {
      const { depth = 1 } = placed.block;
      while ((open.at(-1) ?? 0) >= depth) parts.push(open.pop() ? '</div>' : '');
      open.push(depth);
      parts.push(`\n<div>\n${element('head', {}, writer.words(placed.block))}`);
    } else parts.push(`\n${writePlaced(placed, writer)}`);
  }
  if (parts.every((part) => part.trim() === '')) return '';
  return `${parts.join('')}${'</div>'.repeat(open.length)}\n`;
}

function writePlaced(placed: Placed, writer: Writer): string {
  if ('block' in placed) return writeBlock(placed.block, writer);
  const { part, within } = placed;
  if (part.kind === 'code') return writeCode(part, writer);
  if (part.kind === 'picture') return element('figure', {}, writePicture(part, writer));
  return writers[part.kind](part, within, writer);
}

/** A block by itself. A heading that opens no division, within a list or quotation, is a label. */
function writeBlock(block: Block, { words }: Writer): string {
  const content = words(block);
  if (block.kind === 'heading') return element('label', {}, content);
  if (block.kind === 'part') return element('ab', { type: 'part' }, content);
  return element('p', { 'xml:id': idOf(block) }, content);
}

type PartWriter = (part: LayoutPart, within: Placed[], writer: Writer) => string;

const writers: Record<Exclude<LayoutPart['kind'], 'code' | 'picture'>, PartWriter> = {
  list: ({ isNumbered }, within, writer) =>
    unlessEmpty('list', { rend: isNumbered ? 'numbered' : 'bulleted' }, each(within, writer, 'item')),
  item: ({ task }, within, writer) => holding('item', { rend: task }, { within, writer }),
  alert: ({ alert }, within, writer) => unlessEmpty('note', { type: alert }, all(within, writer)),
  table: (_, within, writer) => {
    const rows = within.filter((placed) => 'part' in placed);
    const heads = within.flatMap((placed) =>
      'block' in placed ? element('head', { 'xml:id': idOf(placed.block) }, writer.words(placed.block)) : [],
    );
    const lines = each(rows, writer, 'row');
    if (lines.length > 0) return unlessEmpty('table', {}, [...heads, ...lines]);
    return heads.length === 0 ? '' : element('figure', {}, heads.join(''));
  },
  row: (_, within, writer) => {
    const cells = each(within, writer, 'cell');
    return cells.length === 0 ? '' : element('row', {}, cells.join('\n'));
  },
  cell: ({ isLabel }, within, writer) => holding('cell', { role: isLabel ? 'label' : undefined }, { within, writer }),
  figure: (_, within, writer) => {
    const parts = within.map((placed) => {
      if ('block' in placed) return element('head', { 'xml:id': idOf(placed.block) }, writer.words(placed.block));
      return placed.part.kind === 'picture' ? writePicture(placed.part, writer) : writePlaced(placed, writer);
    });
    return element('figure', {}, parts.join(''));
  },
  note: ({ note = '' }, within, writer) => {
    const id = noteId(writer.notes.indexOf(note));
    const content = all(within, writer).join('\n');
    return element('note', { 'xml:id': id, place: 'foot' }, content && `\n${content}\n`);
  },
  quote: (_, within, writer) => unlessEmpty('quote', {}, all(within, writer)),
};

/** An element with each of its parts on a line; nothing where there are none, as tables without rows leave none. */
function unlessEmpty(name: string, attributes: Attributes, parts: string[]): string {
  return parts.length === 0 ? '' : element(name, attributes, `\n${parts.join('\n')}\n`);
}

function all(within: Placed[], writer: Writer): string[] {
  return within.map((one) => writePlaced(one, writer)).filter((part) => part !== '');
}

/** Parts of one kind; what else stands there is put into one. */
function each(within: Placed[], writer: Writer, kind: 'item' | 'row' | 'cell'): string[] {
  const parts = within.map((placed) =>
    'part' in placed && placed.part.kind === kind
      ? writePlaced(placed, writer)
      : writers[kind]({ kind, start: 0, end: 0, parts: [] }, [placed], writer),
  );
  return parts.filter((part) => part !== '');
}

/** What holds words itself: those of its first block, whose id it takes; others follow as blocks. */
function holding(name: string, attributes: object, { within, writer }: { within: Placed[]; writer: Writer }): string {
  const [first, ...rest] = within;
  const own = first && 'block' in first ? first.block : undefined;
  const content = [own ? writer.words(own) : '', ...(own ? rest : within).map((one) => writePlaced(one, writer))];
  return element(name, { 'xml:id': own && idOf(own), ...attributes }, content.filter(Boolean).join('\n'));
}

function writePicture({ address = '', shows = '' }: LayoutPart, { page }: Writer): string {
  const url = URL.parse(address, page)?.href;
  const graphic = url ? element('graphic', { url }, '') : '';
  return graphic + (shows ? element('figDesc', {}, escapeXml(shows)) : '');
}

function writeCode({ start, end, language }: LayoutPart, { text }: Writer): string {
  return element('ab', { type: 'code' }, element('code', { lang: language }, escapeXml(text.slice(start, end))));
}

/** The id of a footnote by its place among them. */
function noteId(place: number): string {
  return `note-${place + 1}`;
}

/** A block's id, where XML takes it for one. */
function idOf({ id }: Block): string | undefined {
  return id !== undefined && /^[A-Za-z_][\w.-]*$/.test(id) ? id : undefined;
}

interface Writer {
  words: BlockWriter;
  text: string;
  /** The address of the article's page. */
  page: string;
  /** The footnotes, by the ids that their calls lead to. */
  notes: readonly string[];
}
