import type { Kind } from '../model/entity.ts';
import type { ownSigns } from '../model/kinds.ts';

/** The outline of each sign round a middle, so that kinds are told apart without colour; `r` is half its size. */
export const signs: Record<Sign, (at: { x: number; y: number; r: number }) => string> = {
  person: circle,
  quote: circle,
  organization: ({ x, y, r }) => path([x - r, y - r], [2 * r, 0], [0, 2 * r], [-2 * r, 0]),
  article: ({ x, y, r }) => path([x - r, y - 0.8 * r], [2 * r, 0], [0, 1.6 * r], [-2 * r, 0]),
  place: ({ x, y, r }) => path([x, y - 1.1 * r], [1.15 * r, 2.1 * r], [-2.3 * r, 0]),
  document: ({ x, y, r }) => path([x - 0.9 * r, y - 1.2 * r], [r, 0], [0.8 * r, 0.8 * r], [0, 1.6 * r], [-1.8 * r, 0]),
  event: ({ x, y, r }) => path([x, y - 1.25 * r], [1.15 * r, 1.25 * r], [-1.15 * r, 1.25 * r], [-1.15 * r, -1.25 * r]),
  term: ({ x, y, r }) =>
    path([x - 0.6 * r, y - r], [1.2 * r, 0], [0.6 * r, r], [-0.6 * r, r], [-1.2 * r, 0], [-0.6 * r, -r]),
  star: ({ x, y, r }) =>
    corners({ x, y, r: 1.2 * r }, [0, 1], [0.3, 0.3], [1, 0.3], [0.45, -0.2], [0.65, -1], [0, -0.5]),
  cross: ({ x, y, r }) =>
    corners({ x, y, r }, [0, 1], [0.35, 1], [0.35, 0.35], [1, 0.35], [1, -0.35], [0.35, -0.35], [0.35, -1]),
  drop: ({ x, y, r }) => corners({ x, y, r: 1.1 * r }, [0, 1.1], [0.45, 0.45], [0.8, -0.1], [0.75, -0.6], [0.35, -1]),
  pennant: ({ x, y, r }) => path([x - r, y - r], [2 * r, r], [-2 * r, r]),
  hourglass: ({ x, y, r }) => corners({ x, y, r }, [0.9, 1], [0.25, 0], [0.9, -1]),
  arch: ({ x, y, r }) => corners({ x, y, r }, [0, 1], [0.6, 0.8], [1, 0.2], [1, -1], [0.4, -1], [0.4, -0.1]),
};

/** What a sign can be of: one of the six kinds, or what an edition gives a kind of its own. */
export type Sign = Kind | 'article' | 'quote' | (typeof ownSigns)[number];

/** An outline that is the same at both sides: its corners at the right, downwards, from the middle in parts of `r`. */
function corners({ x, y, r }: { x: number; y: number; r: number }, ...right: [across: number, up: number][]): string {
  const left = right.toReversed().map(([across, up]): [number, number] => [-across, up]);
  const all = [...right, ...left].map(([across, up]) => `${px(x + across * r)} ${px(y - up * r)}`);
  return `M${all.join('L')}z`;
}

function circle({ x, y, r }: { x: number; y: number; r: number }): string {
  return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0z`;
}

/** A closed outline: where it begins, and its steps from corner to corner. */
function path([x, y]: [number, number], ...steps: [number, number][]): string {
  return `M${px(x)} ${px(y)}${steps.map(([dx, dy]) => `l${px(dx)} ${px(dy)}`).join('')}z`;
}

/** Rounded to a tenth of a pixel. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
