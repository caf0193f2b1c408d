import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { inLines, widthOf } from '../text-width.ts';
import { type Box, overlap, separate } from './boxes.ts';
import type { Link, WeighedNode } from './network.ts';

/** Sizes in pixels. */
export const labelSize = 12;
export const lineHeight = 14;
const gap = 8;
const labelWidth = 120;
/** Share of the drawing that nodes and their labels cover. */
const filling = 0.27;

/** A node in its place: a box that holds its sign, above, and its label. */
export interface PlacedNode extends WeighedNode, Box {
  /** Half the sign's size. */
  radius: number;
  lines: string[];
}

/** A network set out, in pixels. */
export interface NetworkLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  links: Link[];
}

/**
 * Sets a network out: linked nodes near each other, no sign or label over another. The same every time: the simulation
 * (d3-force) starts from a fixed arrangement, draws its numbers from a fixed series, and reads no clock.
 */
export function layNetwork({ nodes, links }: { nodes: WeighedNode[]; links: Link[] }, width: number): NetworkLayout {
  const most = Math.max(...nodes.map(({ weight }) => weight));
  const sized = nodes.map((node) => withSize(node, most));
  const area = sized.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  const wide = Math.min(width, Math.max(320, Math.sqrt((area / filling) * 1.6)));
  const spread = spreadOver(simulate(sized, links), wide, area / filling / wide);
  const apart = separate(loosened(spread), gap);
  const left = Math.min(...apart.map((box) => box.x - box.width / 2)) - gap;
  const top = Math.min(...apart.map((box) => box.y - box.height / 2)) - gap;
  const moved = apart.map((box) => ({ ...box, x: Math.round(box.x - left), y: Math.round(box.y - top) }));
  return {
    width: Math.ceil(Math.max(0, ...moved.map((box) => box.x + box.width / 2)) + gap),
    height: Math.ceil(Math.max(0, ...moved.map((box) => box.y + box.height / 2)) + gap),
    nodes: moved,
    links,
  };
}

/** Sizes are even, so that middles lie on whole pixels. */
function withSize(node: WeighedNode, most: number): PlacedNode {
  const radius = Math.round(5 + 6 * Math.sqrt(node.weight / most));
  const lines = inLines(node.label, labelSize, { width: labelWidth, most: 3 });
  const width = Math.max(2 * radius + 4, ...lines.map((line) => widthOf(line, labelSize)));
  const height = 2 * radius + 6 + lines.length * lineHeight;
  return { ...node, radius, lines, width: even(width), height: even(height), x: 0, y: 0 };
}

function simulate(nodes: PlacedNode[], links: Link[]): PlacedNode[] {
  const moving = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  const strongest = Math.max(...links.map(({ weight }) => weight));
  const joined = links.map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  forceSimulation(moving)
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .force(
      'links',
      forceLink<(typeof moving)[number], (typeof joined)[number]>(joined)
        .id(({ id }) => id)
        .distance(({ weight }) => 150 - 70 * Math.sqrt(weight / strongest)),
    )
    .stop()
    .tick(300);
  return nodes.map((node, index) => ({ ...node, x: moving[index]?.x ?? 0, y: moving[index]?.y ?? 0 }));
}

/**
 * The same arrangement, stretched over a rectangle. Each goes halfway from where it lies to where its rank in that
 * direction would put it: what lies far out takes no room from the others, and the crowded middle gets some.
 */
function spreadOver(nodes: PlacedNode[], width: number, height: number): PlacedNode[] {
  const stretch = (values: number[], length: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    const least = sorted[0] ?? 0;
    const reach = (sorted.at(-1) ?? 0) - least || 1;
    const ofRank = (value: number) => sorted.indexOf(value) / Math.max(1, sorted.length - 1);
    return values.map((value) => (((value - least) / reach + ofRank(value)) / 2) * length);
  };
  const x = stretch(
    nodes.map((node) => node.x),
    width - labelWidth,
  );
  const y = stretch(
    nodes.map((node) => node.y),
    height,
  );
  return nodes.map((node, index) => ({ ...node, x: Math.round(x[index] ?? 0), y: Math.round(y[index] ?? 0) }));
}

/** Pushes boxes that touch a little apart, time and again, along the shorter way: keeps the arrangement's shape. */
function loosened(nodes: PlacedNode[]): PlacedNode[] {
  const boxes = nodes.map((node) => ({ ...node }));
  for (let round = 0; round < 80; round += 1)
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const { x, y } = overlap(a, b, gap);
        if (x <= 0 || y <= 0) continue;
        const [axis, push] = x < y ? (['x', x] as const) : (['y', y] as const);
        const sign = a[axis] < b[axis] ? -1 : 1;
        a[axis] += (sign * push) / 4;
        b[axis] -= (sign * push) / 4;
      }
  return boxes.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}

function even(length: number): number {
  return 2 * Math.ceil(length / 2);
}
