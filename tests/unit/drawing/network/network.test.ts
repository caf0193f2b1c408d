import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { drawNetwork } from '../../../../src/drawing/network/draw-network.ts';
import { layNetwork } from '../../../../src/drawing/network/lay-network.ts';
import { type Link, strongest } from '../../../../src/drawing/network/network.ts';
import { kinds } from '../../../../src/model/entity.ts';

const most = { nodes: 40, links: 80 };

describe('a network set out', () => {
  test('puts a pair nearer together than strangers', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      kind: 'person',
      sign: 'person' as const,
      label: id,
      href: '/',
    }));
    const links = chain.slice(1).map(({ id }, index) => link(chain[index]?.id ?? '', id, 3));
    const { nodes } = layNetwork(strongest({ nodes: chain, links }, most), 900);
    const at = (id: string) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
    const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    expect(apart('a', 'b')).toBeLessThan(apart('a', 'f'));
  });

  test('gives every kind a sign of its own', () => {
    const nodes = kinds.map((kind) => ({ id: kind, kind, sign: kind, label: kind, href: '/' }));
    const links = kinds.slice(1).map((kind) => link('person', kind, 1));
    const svg = toSvg(drawNetwork(layNetwork(strongest({ nodes, links }, most), 900)));
    const shapes = [...svg.matchAll(/class="sign" d="M[\d. -]+([a-z][^"]*)"/g)].map(([, shape]) => shape);
    expect(new Set(shapes).size).toBe(kinds.length);
  });
});

describe('the strongest part of a network', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    kind: 'person',
    sign: 'person' as const,
    label: id,
    href: '/',
  }));
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
