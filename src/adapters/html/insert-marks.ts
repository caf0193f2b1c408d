import type { Element, Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { endOf, type Places, placesInSource, startOf } from '../../annotate/markdown/tree/source-map.ts';
import { render } from '../../annotate/render.ts';
import { isMark } from './marks.ts';
import { type Stretch, stretchOf } from './parse.ts';

/** A tag to be put into the source at an offset. */
export interface Insertion {
  at: number;
  text: string;
}

/** Where each text of a tree stands in its source, told by the place that it shares with the pieces it is cut into. */
export type TextPlaces = Map<object, Places>;

/** The places of a tree’s texts, taken before it is marked. */
export function textPlaces(tree: Root, source: string): TextPlaces {
  const places: TextPlaces = new Map();
  visit(tree, 'text', (node: Text) => {
    const stretch = stretchOf(node);
    if (stretch && node.position) places.set(node.position, placesInSource(node.value, source, stretch));
  });
  return places;
}

/**
 * The tags of all marks of a tree, in the order of the source, so that nothing else of the page is written anew.
 * @returns And how many marks they are; those that stand nowhere in the source have none.
 */
export function insertionsOf(tree: Root, places: TextPlaces): { insertions: Insertion[]; count: number } {
  const insertions: Insertion[] = [];
  /** How much of each text the pieces before have taken. */
  const taken = new Map<object, number>();
  let count = 0;

  /** Where a node stands, its marks being put in on the way. */
  function walk(node: Nodes): Stretch | undefined {
    if (node.type === 'text') return walkText(node);
    if (node.type !== 'element' && node.type !== 'root') return stretchOf(node);
    if (node.type === 'root' || !isMark(node)) {
      for (const child of node.children) walk(child);
      return stretchOf(node);
    }
    const mark = { at: 0, text: openingTag(node) };
    insertions.push(mark);
    const held = node.children.flatMap((child) => walk(child) ?? []);
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) {
      insertions.splice(insertions.indexOf(mark), 1);
      return undefined;
    }
    mark.at = first.start;
    insertions.push({ at: last.end, text: `</${node.tagName}>` });
    count += 1;
    return { start: first.start, end: last.end };
  }

  function walkText(node: Text): Stretch | undefined {
    const of = node.position && places.get(node.position);
    if (of === undefined || !node.position) return undefined;
    const from = taken.get(node.position) ?? 0;
    taken.set(node.position, from + node.value.length);
    return { start: startOf(of, from), end: endOf(of, from + node.value.length - 1) };
  }

  walk(tree);
  return { insertions, count };
}

/** The source with the tags put in; undefined where they are out of order, as elements cross each other there. */
export function inserted(source: string, insertions: readonly Insertion[]): string | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    if (at < from) return undefined;
    pieces.push(source.slice(from, at), text);
    from = at;
  }
  return pieces.join('') + source.slice(from);
}

function openingTag(node: Element): string {
  return render({ ...node, children: [] }).slice(0, -`</${node.tagName}>`.length);
}
