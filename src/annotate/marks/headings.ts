import { slug } from 'github-slugger';
import type { Span } from '../../model/annotation.ts';
import type { ProseOfTree } from '../markdown/prose-of-tree.ts';

export interface Heading extends Span {
  id: string;
  depth: number;
  text: string;
}

/** Gives ids to the headings, in order. */
export function giveHeadingIds({ blocks, words: text }: ProseOfTree): Heading[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end, element: node }) => {
      const words = text.slice(start, end).trim();
      const base = `h-${slug(words) || 'section'}`;
      let count = counts.get(base) ?? 1;
      const numbered = () => (count === 1 ? base : `${base}-${count}`);
      while (used.has(numbered())) count += 1;
      counts.set(base, count);
      const id = numbered();
      used.add(id);
      node.properties.id = id;
      return { start, end, id, text: words, depth: Number(node.tagName[1]) };
    });
}
