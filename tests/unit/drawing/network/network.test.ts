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
      label,
      href: `/${index}/`,
    })),
    links: ends
      .map(([a, b, weight]) => link(`n${a % labels.length}`, `n${b % labels.length}`, weight))
      .filter(({ from, to }) => from !== to),
  }));
const drawable = network.filter(({ links }) => links.length > 0);
const most = { nodes: 40, links: 80 };

describe('a network set out', () => {
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

  test('puts a pair nearer together than strangers', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, kind: 'person' as const, label: id, href: '/' }));
    const links = chain.slice(1).map(({ id }, index) => link(chain[index]?.id ?? '', id, 3));
    const { nodes } = layNetwork(strongest({ nodes: chain, links }, most), 900);
    const at = (id: string) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
    const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    expect(apart('a', 'b')).toBeLessThan(apart('a', 'f'));
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

  test('gives every kind a sign of its own', () => {
    const nodes = kinds.map((kind) => ({ id: kind, kind, label: kind, href: '/' }));
    const links = kinds.slice(1).map((kind) => link('person', kind, 1));
    const svg = toSvg(drawNetwork(layNetwork(strongest({ nodes, links }, most), 900)));
    const shapes = [...svg.matchAll(/class="sign" d="M[\d. -]+([a-z][^"]*)"/g)].map(([, shape]) => shape);
    expect(new Set(shapes).size).toBe(kinds.length);
  });
});

describe('the strongest part of a network', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'person' as const, label: id, href: '/' }));
  const links = [link('a', 'b', 9), link('b', 'c', 8), link('a', 'c', 7), link('c', 'd', 2), link('d', 'e', 1)];

  test('has the nodes with the strongest links, and none without a link', () => {
    const part = strongest({ nodes: [...nodes, { ...nodes[0], id: 'lonely' } as (typeof nodes)[0]], links }, most);
    expect(part.nodes.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd', 'e']);
    expect(strongest({ nodes, links }, { nodes: 3, links: 9 }).nodes.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('keeps together what is linked before it takes a stronger link more', () => {
    const part = strongest({ nodes, links }, { nodes: 5, links: 4 });
    expect(part.links.map(({ from, to }) => from + to)).toEqual(['ab', 'bc', 'cd', 'de']);
  });
});

function link(from: string, to: string, weight: number): Link {
  return { from, to, weight, title: `${from} – ${to}` };
}
