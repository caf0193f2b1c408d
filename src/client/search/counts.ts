import type { Found as Answer, Engine, Filter } from './engine.ts';

/** What was found, by what it was found. */
export interface Found {
  engine: Engine;
  text: string | null;
  filters: Filter[];
  /** Ids of what was found, where phrases or words ruled out left less than text and filters find. */
  among: Set<string> | undefined;
}

/**
 * How many of what was found each value of filters has: of `families` every value, of others those in `values`. The
 * index counts what text and filters find; where less was left, each value is searched for, and those left are counted.
 */
export async function countsOf(
  { engine, text, filters, among }: Found,
  families: string[],
  values: (readonly [filter: string, value: string])[],
): Promise<Answer['counts']> {
  const asked = [...families, ...values.map(([filter]) => filter)].map((filter) => ({ [filter]: '-' }));
  const { counts } = await engine.search(text, [...filters, { none: asked }], false);
  if (!among) return counts;
  const every = families.flatMap((filter) =>
    Object.keys(counts[filter] ?? {}).map((value) => [filter, value] as const),
  );
  const left: Answer['counts'] = {};
  for (const [filter, value] of [...every, ...values]) {
    const has = counts[filter]?.[value]
      ? await engine.search(text, [...filters, { [filter]: value }], false)
      : undefined;
    left[filter] = { ...left[filter], [value]: has?.hits.filter(({ id }) => among.has(id)).length ?? 0 };
  }
  return left;
}
