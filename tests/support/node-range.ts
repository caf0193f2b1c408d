/**
 * Whether a version of Node, `22.12.0`, lies in a range as `engines` has it: alternatives parted by `||`, each of
 * comparisons that all must hold (`>=20.19`, `^22.12.0`, `20`). Throws where a range is written in another way.
 */
export function allows(range: string, version: string): boolean {
  return range.split('||').some((all) => comparisonsIn(all).every((comparison) => holds(comparison, version)));
}

function comparisonsIn(all: string): string[] {
  return all
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
}

function holds(comparison: string, version: string): boolean {
  const [, operator = '', bound = ''] = /^(>=|>|<=|<|\^|~|=)?v?(\d[\d.x*]*|\*)$/.exec(comparison) ?? [];
  if (bound === '') throw new Error(`Unexpected comparison "${comparison}", expected one such as ">=20.19"`);
  const [numbers, given] = [bound, version].map((each) => each.split('.').map(Number).filter(Number.isFinite));
  const order = compare(given ?? [], numbers ?? []);
  if (operator === '>=') return order >= 0;
  if (operator === '>') return order > 0;
  if (operator === '<=') return order <= 0;
  if (operator === '<') return order < 0;
  if (operator === '^') return order >= 0 && given?.[0] === numbers?.[0];
  if (operator === '~') return order >= 0 && compare(given ?? [], (numbers ?? []).slice(0, 2)) === 0;
  return order === 0;
}

/** How a version stands to a bound, in the numbers that the bound has. */
function compare(version: number[], bound: number[]): number {
  for (const [at, number] of bound.entries()) {
    const difference = (version[at] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}
