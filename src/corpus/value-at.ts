import type { Path } from './source.ts';

/** The value at a path, own properties only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, step) => {
    const isHolder = typeof held === 'object' && held !== null && Object.hasOwn(held, step);
    return isHolder ? (held as Record<PropertyKey, unknown>)[step] : undefined;
  }, value);
}
