import type { Sign } from '../signs.ts';

/** What is linked with what, before it has places. */
export interface Network<T extends Tie = Tie> {
  nodes: Node[];
  links: T[];
}

export interface Node {
  id: string;
  kind: string;
  /** The outline that it is drawn as. */
  sign: Sign;
  label: string;
  href: string;
}

/** That two nodes, by their ids, are linked. */
export interface Tie {
  from: string;
  to: string;
  /** How strong it is: a count. */
  weight: number;
}

/** A tie as it is drawn. */
export interface Link extends Tie {
  /** What it says when pointed at. */
  title: string;
  /** Which way it goes and how it is drawn; without, it has no direction. */
  arrow?: 'whole' | 'dashed';
}

/** A node with its strength: the sum of its links'. */
export interface WeighedNode extends Node {
  weight: number;
}

/**
 * As much of a network as can be read in one drawing: the strongest nodes, and of their links those that hold them
 * together (a spanning forest of the strongest, after Kruskal) and the strongest others.
 */
export function strongest<T extends Tie>(
  { nodes, links }: Network<T>,
  most: { nodes: number; links: number },
): { nodes: WeighedNode[]; links: T[] } {
  const weights = new Map<string, number>();
  for (const { from, to, weight } of links)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + weight);
  const chosen = nodes
    .map((node): WeighedNode => ({ ...node, weight: weights.get(node.id) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, most.nodes);
  const ids = new Set(chosen.map(({ id }) => id));
  const inside = links.filter(({ from, to }) => ids.has(from) && ids.has(to)).sort((a, b) => b.weight - a.weight);
  const backbone = spanningForest(inside);
  const rest = inside.filter((link) => !backbone.has(link)).slice(0, Math.max(0, most.links - backbone.size));
  const kept = inside.filter((link) => backbone.has(link) || rest.includes(link));
  const linked = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { nodes: chosen.filter(({ id }) => linked.has(id)), links: kept };
}

/** The links, taken in their order, each of which joins what none before it joined. */
function spanningForest<T extends Tie>(links: T[]): Set<T> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  return new Set(
    links.filter(({ from, to }) => {
      const [a, b] = [rootOf(from), rootOf(to)];
      if (a !== b) parents.set(a, b);
      return a !== b;
    }),
  );
}
