import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { touches } from '../../../../src/drawing/network/boxes.ts';
import { drawNetwork } from '../../../../src/drawing/network/draw-network.ts';
import { layNetwork } from '../../../../src/drawing/network/lay-network.ts';
import { type Link, type Network, strongest } from '../../../../src/drawing/network/network.ts';
import { kinds } from '../../../../src/model/entity.ts';

const network: fc.Arbitrary<Network<Link>> = fc
  .record({
    labels: fc.array(fc.string({ minLength: 1, maxLength: 50 }), { minLength: 2, maxLength: 45 }),
    ends: fc.array(fc.tuple(fc.nat(44), fc.nat(44), fc.integer({ min: 1, max: 90 })), { maxLength: 120 }),
  })
  .map(({ labels, ends }) => ({
    nodes: labels.map((label, index) => ({
      id: `n${index}`,
      kind: kinds[index % kinds.length] ?? 'term',
      sign: kinds[index % kinds.length] ?? 'term',
      label,
      href: `/${index}/`,
    })),
    links: ends
      .map(([a, b, weight]) => link(`n${a % labels.length}`, `n${b % labels.length}`, weight))
      .filter(({ from, to }) => from !== to),
  }));
const drawable = network.filter(({ links }) => links.length > 0);
const most = { nodes: 40, links: 80 };

describe('any network set out', () => {
  test('has no sign or label over another, and none beyond its edges', () => {
    fc.assert(
      fc.property(drawable, (all) => {
        const { nodes, width, height } = layNetwork(strongest(all, most), 900);
        for (const [index, node] of nodes.entries()) {
          expect(nodes.slice(index + 1).filter((other) => touches(node, other, 0))).toEqual([]);
          expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width / 2).toBeLessThanOrEqual(width);
          expect(node.y - node.height / 2).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height / 2).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is drawn alike each time, to the byte', () => {
    const [all] = fc.sample(drawable, { numRuns: 1, seed: 3 }) as [Network<Link>];
    const draw = () => toSvg(drawNetwork(layNetwork(strongest(all, most), 900)));
    expect(draw()).toBe(draw());
  });

  test('stops no arrow below a label, where its head would not be seen', () => {
    const arrows = (all: Network<Link>) => ({
      ...all,
      links: all.links.map((each) => ({ ...each, arrow: 'whole' as const })),
    });
    fc.assert(
      fc.property(drawable, (all) => {
        const layout = layNetwork(strongest(arrows(all), most), 900);
        const tips = [...toSvg(drawNetwork(layout)).matchAll(/class="tip" d="M([\d.-]+) ([\d.-]+)L/g)].map(
          ([, x, y], index) => ({ x: Number(x), y: Number(y), to: layout.links[index]?.to }),
        );
        expect(tips).toHaveLength(layout.links.length);
        for (const { x, y, to } of tips) {
          const node = layout.nodes.find(({ id }) => id === to);
          if (!node) throw new Error(`Unexpected arrow to ${to}`);
          const label = node.y - node.height / 2 + 2 * node.radius + 4;
          const isCovered = Math.abs(x - node.x) < node.width / 2 && y > label && y < node.y + node.height / 2;
          expect(isCovered).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function link(from: string, to: string, weight: number): Link {
  return { from, to, weight, title: `${from} – ${to}` };
}
