import type { Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { placesOf, textPart } from '../tree/text-part.ts';

/** `^name` at the end of a block, by which note-taking programs link to it. */
const mark = /\^([A-Za-z0-9-]{1,60})[ \t]*$/;

/**
 * Makes ids of the names that note-taking programs give to blocks, `… ^name`, and takes them out of the text. One that
 * stands alone names the block before it.
 * @see https://help.obsidian.md/links
 */
export function nameBlocks(tree: Root, source: string): void {
  if (/(?:^|\s|\]\])\^[A-Za-z0-9-]+[ \t]*(?:[\r\n]|$)/.test(source)) nameBelow(tree, source);
}

function nameBelow(parent: Parents, source: string): void {
  const kept: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    const name =
      child.type === 'paragraph' || child.type === 'heading' ? takeName(child as Paragraph, source) : undefined;
    const isAlone = name !== undefined && child.type === 'paragraph' && child.children.length === 0;
    // A list item is named by its first line, which has no element of its own in a tight list.
    const isItem = parent.type === 'listItem' && kept.length === 0;
    const named = isAlone ? kept.at(-1) : isItem ? parent : child;
    if (name !== undefined && named) named.data = { ...named.data, ...withId(named, `^${name}`) };
    if (!isAlone) kept.push(child);
    if (name === undefined && 'children' in child && child.type !== 'paragraph') nameBelow(child as Parents, source);
  }
  parent.children = kept as typeof parent.children;
}

/** The name at the end of a block, which is taken out of it. */
function takeName(block: Paragraph, source: string): string | undefined {
  const last = block.children.at(-1);
  const found = last?.type === 'text' ? mark.exec(last.value) : null;
  const end = found && last?.type === 'text' ? endBefore(last.value.slice(0, found.index)) : undefined;
  if (last?.type !== 'text' || end === undefined) return undefined;
  block.children = [...block.children.slice(0, -1), ...before(last, end, source)];
  return found?.[1];
}

/** Where the words before a mark end; undefined where it stands right behind them, as it may be a power there. */
function endBefore(words: string): number | undefined {
  let end = words.length;
  while (words[end - 1] === ' ' || words[end - 1] === '\t') end -= 1;
  if (words[end - 1] === '\n') return end - 1;
  return end < words.length || end === 0 || words.endsWith(']]') ? end : undefined;
}

function before(text: Text, end: number, source: string): Text[] {
  return textPart(text, placesOf(text, source), { start: 0, end });
}

function withId({ data }: RootContent | Parents, id: string) {
  const { hProperties } = (data ?? {}) as { hProperties?: object };
  return { hProperties: { ...hProperties, id } };
}
