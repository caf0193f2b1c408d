/** What stands at a path in data of any shape; undefined where nothing does. */
export function valueAt(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (inner: unknown, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string, unknown>)[step]
        : undefined,
    data,
  );
}

/** The text there; undefined where there is something else. */
export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(data, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The members of the list there; none where there is something else. */
export function listAt(data: unknown, ...path: readonly string[]): unknown[] {
  const value = valueAt(data, ...path);
  return Array.isArray(value) ? value : [];
}
