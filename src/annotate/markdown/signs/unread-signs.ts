import type { FootnoteDefinition, Nodes, Root, Text } from 'mdast';
import type { Remark } from '../../remark.ts';
import { descendants } from '../tree/descendants.ts';
import { once } from '../tree/once.ts';
import { startOf } from '../tree/source-map.ts';
import { isEscaped, placesOf, spanOf } from '../tree/text-part.ts';

/** `{{< … >}}`, `{{ … }}`, `{% … %}`: what Hugo, Jekyll, Eleventy and their like put something else in place of. */
const templateTag = /(?<!\\)(?:\{\{[^{}]{1,500}\}\}|\{%[^{}]{1,500}%\})/g;
const noteSign = /\[\^([^\][\s]{1,100})\]|\^\[[^\][]{1,500}\]/g;

/** Tells of what other programs would read and Lectern doesn't: it is published as it stands. */
export function unreadSigns(tree: Root, source: string): Remark[] {
  if (!/\{[{%]|\[\^|\^\[/.test(source)) return [];
  const nodes = descendants(tree);
  return [...templateTags(nodes, source), ...loneNotes(nodes, source)];
}

function templateTags(nodes: readonly Nodes[], source: string): Remark[] {
  if (!/\{[{%]/.test(source)) return [];
  const blank = withoutCode(nodes, source);
  const found = nodes.flatMap((node) => {
    if (!['paragraph', 'heading', 'tableCell', 'html'].includes(node.type)) return [];
    const { start, end } = spanOf(node);
    return [...blank.slice(start, end).matchAll(templateTag)].map(({ index, 0: tag }) => ({
      tag,
      start: start + index,
    }));
  });
  const tags = new Map(found.map(({ tag, start }) => [start, tag]));
  const [first = ''] = tags.values();
  const expected = 'Markdown; tags of other programs are published as they stand';
  return once([...tags.keys()], { rule: 'template-tag', found: `\`${shortened(first)}\``, expected });
}

/** The source with blanks for code and for comments in HTML. */
function withoutCode(nodes: readonly Nodes[], source: string): string {
  let text = '';
  for (const node of nodes) {
    if (node.type !== 'inlineCode' && !(node.type === 'html' && node.value.startsWith('<!--'))) continue;
    const { start, end } = spanOf(node);
    if (start >= text.length) text += source.slice(text.length, start) + ' '.repeat(end - start);
  }
  return text + source.slice(text.length);
}

/** References to notes that there are none of, notes in the line, and notes that nothing refers to: each label once. */
function loneNotes(nodes: readonly Nodes[], source: string): Remark[] {
  if (!/\[\^|\^\[/.test(source)) return [];
  const used = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : [])));
  const unused = nodes
    .filter((node) => node.type === 'footnoteDefinition')
    .filter((note) => !used.has(note.identifier));
  const undefinedNotes = nodes.flatMap((node) => (node.type === 'text' ? notesNamedIn(node, source) : []));
  const labels = Map.groupBy(undefinedNotes, ({ sign }) => sign);
  return [...[...labels].flatMap(([sign, notes]) => undefinedNote(sign, notes)), ...unused.map(unusedNote)];
}

function notesNamedIn(text: Text, source: string): Sign[] {
  if (!text.value.includes('^')) return [];
  const places = placesOf(text, source);
  return [...text.value.matchAll(noteSign)]
    .filter(({ index }) => !isEscaped(places, index, source) && source[startOf(places, index)] === text.value[index])
    .map(({ index, 0: sign }) => ({ sign, start: startOf(places, index) }));
}

function undefinedNote(sign: string, notes: readonly Sign[]): Remark[] {
  const starts = notes.map(({ start }) => start);
  const expected = sign.startsWith('[') ? `a note below the text, \`${sign}: …\`` : '`[^1]` here and `[^1]: …` below';
  return once(starts, { rule: 'undefined-footnote', found: `\`${shortened(sign)}\``, expected });
}

function unusedNote(note: FootnoteDefinition): Remark {
  const sign = `[^${note.label ?? note.identifier}]`;
  const reason = `Unexpected note \`${sign}\` that is left out, expected \`${sign}\` where the text refers to it`;
  return { rule: 'unused-footnote', start: spanOf(note).start, reason };
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** What looks like a reference to a note, and its place in the source. */
interface Sign {
  sign: string;
  start: number;
}
