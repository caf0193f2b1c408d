import { type Drawn, drawn } from '../drawn.ts';
import { px, signs } from '../signs.ts';
import { lineHeight, type NetworkLayout, type PlacedNode } from './lay-network.ts';
import type { Link } from './network.ts';

/** The drawing of a network: an `svg` element. Nodes link to their pages; links say by `data-ends` what they join. */
export function drawNetwork({ width, height, nodes, links }: NetworkLayout): Drawn {
  const most = Math.max(...links.map(({ weight }) => weight));
  const byId = new Map(nodes.map((node, index) => [node.id, { node, index }]));
  return drawn(
    'svg',
    { class: 'network', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group' },
    drawn(
      'g',
      { class: 'links' },
      ...links.flatMap((link) => {
        const from = byId.get(link.from);
        const to = byId.get(link.to);
        return from && to ? drawLink(link, { from, to, strength: link.weight / most }) : [];
      }),
    ),
    ...nodes.map(drawNode),
  );
}

function drawNode(node: PlacedNode, index: number): Drawn {
  const { x, y, width, height, radius, lines, kind, sign, href, label } = node;
  const top = y - height / 2;
  const first = top + 2 * radius + 4 + lineHeight - 3;
  return drawn(
    'a',
    { href, class: 'node', 'data-node': index, 'data-kind': kind },
    drawn('title', {}, label),
    drawn('rect', { class: 'reach', x: px(x - width / 2), y: top, width, height }),
    drawn('path', { class: 'sign', d: signs[sign]({ ...middleOf(node), r: radius }) }),
    drawn(
      'text',
      { 'text-anchor': 'middle' },
      ...lines.map((line, row) => drawn('tspan', { x, y: first + row * lineHeight }, line)),
    ),
  );
}

/** A line between two signs; an arrow is bent to its left, so that one each way lie apart. */
function drawLink(link: Link, { from, to, strength }: { from: End; to: End; strength: number }): Drawn {
  const start = middleOf(from.node);
  const end = middleOf(to.node);
  const ends = `${from.index} ${to.index}`;
  const width = px(1 + 5 * strength);
  const title = drawn('title', {}, link.title);
  if (!link.arrow) {
    const d = `M${start.x} ${start.y}L${end.x} ${end.y}`;
    return drawn('path', { class: 'link', d, 'stroke-width': width, 'data-ends': ends }, title);
  }
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const side = { x: (end.y - start.y) / length, y: (start.x - end.x) / length };
  const bend = { x: (start.x + end.x) / 2 + side.x * length * 0.12, y: (start.y + end.y) / 2 + side.y * length * 0.12 };
  const reach = Math.hypot(end.x - bend.x, end.y - bend.y) || 1;
  const way = { x: (end.x - bend.x) / reach, y: (end.y - bend.y) / reach };
  const tip = reachOf(to.node, way);
  const size = 6 + 4 * strength;
  const base = { x: tip.x - way.x * size, y: tip.y - way.y * size };
  const corner = (turn: number) =>
    point({ x: base.x - (turn * way.y * size) / 2, y: base.y + (turn * way.x * size) / 2 });
  return drawn(
    'g',
    { class: `link ${link.arrow}`, 'data-ends': ends },
    title,
    drawn('path', { d: `M${point(start)}Q${point(bend)} ${point(base)}`, 'stroke-width': width }),
    drawn('path', { class: 'tip', d: `M${point(tip)}L${corner(1)}L${corner(-1)}z` }),
  );
}

/** Where an arrow that comes this way stops: before the sign, or before the label where that lies across its way. */
function reachOf(node: PlacedNode, way: { x: number; y: number }): { x: number; y: number } {
  const middle = middleOf(node);
  const at = (back: number) => ({ x: middle.x - way.x * back, y: middle.y - way.y * back });
  const isOnLabel = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - node.x) < node.width / 2 + 2 && y > middle.y + node.radius && y < node.y + node.height / 2 + 2;
  let back = node.width / 2 + node.height;
  while (back > node.radius + 4 && !isOnLabel(at(back - 2))) back -= 2;
  return at(back);
}

/** The middle of a node's sign. */
function middleOf({ x, y, height, radius }: PlacedNode): { x: number; y: number } {
  return { x, y: y - height / 2 + radius + 2 };
}

function point({ x, y }: { x: number; y: number }): string {
  return `${px(x)} ${px(y)}`;
}

interface End {
  node: PlacedNode;
  index: number;
}
