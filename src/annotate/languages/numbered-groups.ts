/**
 * An expression's source in which no two groups have one name: the second `weekday` is `weekday_2`, and so on. Engines
 * before V8 12.5, that of Node 22 among them, refuse such twins.
 */
export function numberedGroups(source: string): string {
  const met = new Map<string, number>();
  return source.replace(/\(\?<([a-z]+)>/g, (_, name: string) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count === 1 ? `(?<${name}>` : `(?<${name}_${count}>`;
  });
}

/** What the groups of a match hold, by their names without numbers; of twins, that which took part. */
export function groupsByName(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const held: Record<string, string> = {};
  for (const name in groups) {
    const text = groups[name];
    if (text !== undefined) held[name.replace(/_\d+$/, '')] = text;
  }
  return held;
}
