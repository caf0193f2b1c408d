import type { Kind } from '../model/entity.ts';

/** The outline of each kind's sign round a middle, so that kinds are told apart without colour; `r` is half its size. */
export const signs: Record<Kind | 'article' | 'quote', (at: { x: number; y: number; r: number }) => string> = {
  person: circle,
  quote: circle,
  organization: ({ x, y, r }) => path([x - r, y - r], [2 * r, 0], [0, 2 * r], [-2 * r, 0]),
  article: ({ x, y, r }) => path([x - r, y - 0.8 * r], [2 * r, 0], [0, 1.6 * r], [-2 * r, 0]),
  place: ({ x, y, r }) => path([x, y - 1.1 * r], [1.15 * r, 2.1 * r], [-2.3 * r, 0]),
  document: ({ x, y, r }) => path([x - 0.9 * r, y - 1.2 * r], [r, 0], [0.8 * r, 0.8 * r], [0, 1.6 * r], [-1.8 * r, 0]),
  event: ({ x, y, r }) => path([x, y - 1.25 * r], [1.15 * r, 1.25 * r], [-1.15 * r, 1.25 * r], [-1.15 * r, -1.25 * r]),
  term: ({ x, y, r }) =>
    path([x - 0.6 * r, y - r], [1.2 * r, 0], [0.6 * r, r], [-0.6 * r, r], [-1.2 * r, 0], [-0.6 * r, -r]),
};

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
