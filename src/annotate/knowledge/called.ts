import type { KnownEntity } from './known-entity.ts';

/** The entities by what links by name call them: their names, ids and aliases, where one alone is called so. */
export function calledIn(entities: Iterable<KnownEntity>): ReadonlyMap<string, string> {
  const called = new Map<string, string | undefined>();
  for (const { id, name, aliases = [] } of entities) {
    const names = [name, id, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))];
    for (const key of new Set(names.map(callKey)))
      called.set(key, called.has(key) && called.get(key) !== id ? undefined : id);
  }
  return new Map([...called].filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** A name without what writers of links by name don’t keep: letter case, and whether blanks or hyphens part its words. */
export function callKey(name: string): string {
  return name
    .normalize()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}
