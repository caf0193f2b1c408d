/** A rectangle by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Moves boxes apart until none touches another, with `gap` between them: the first stays where it is, each further one
 * takes the free place nearest to its own, found along a spiral of equal steps (Vogel's).
 */
export function separate<B extends Box>(boxes: B[], gap: number): B[] {
  const placed: B[] = [];
  for (const box of boxes) {
    let free = box;
    for (let step = 0; placed.some((other) => touches(free, other, gap)); step += 1)
      free = { ...box, ...along(box, step) };
    placed.push(free);
  }
  return placed;
}

/** Whether two boxes are nearer to each other than `gap`. */
export function touches(a: Box, b: Box, gap: number): boolean {
  return overlap(a, b, gap).x > 0 && overlap(a, b, gap).y > 0;
}

/** How far two boxes reach into each other, and into the gap between them; negative where they are clear. */
export function overlap(a: Box, b: Box, gap: number): { x: number; y: number } {
  return {
    x: (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x),
    y: (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y),
  };
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The place of a step on the spiral, flatter than round, as boxes with words are. Whole pixels. */
function along({ x, y }: Box, step: number): { x: number; y: number } {
  const reach = 7 * Math.sqrt(step + 1);
  const angle = step * goldenAngle;
  return { x: Math.round(x + 1.4 * reach * Math.cos(angle)), y: Math.round(y + reach * Math.sin(angle)) };
}
