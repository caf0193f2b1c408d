import type { AnchoredText, KnownAnchor } from './anchor.ts';
import { fingerprint } from './fingerprint.ts';

/** For how many repeats of one text the neighbours are compared. */
const manyRepeats = 40;

/**
 * The ledger entry with the same words as each text, by the text’s index, wherever the text stands in the article. Where
 * words repeat, entries and texts with the same neighbours are matched first, then the rest in order. An entry whose text
 * was gone can match again.
 */
export function matchSame(texts: readonly AnchoredText[], known: readonly KnownAnchor[]): Map<number, KnownAnchor> {
  const matched = new Map<number, KnownAnchor>();
  if (known.length === 0) return matched;
  const used = new Set<string>();
  const keys = texts.map(({ prefix, text }) => `${prefix} ${fingerprint(text)}`);
  const live = known.filter(({ gone }) => gone === undefined);
  const passed = new Map<KnownAnchor[], number>();
  const places = new Map(live.map((entry, place) => [entry, place]));

  const none: KnownAnchor[] = [];

  for (const candidates of [live, known]) {
    const groups = Map.groupBy(candidates, ({ id, fingerprint: print }) => `${id[0]} ${print}`);
    const counts = Map.groupBy(keys, (key) => key);
    const pass = (choose: (index: number, group: KnownAnchor[]) => KnownAnchor | undefined) => {
      for (const [index, key] of keys.entries()) {
        const group = matched.has(index) ? none : (groups.get(key) ?? none);
        const entry = choose(index, group);
        if (!entry || used.has(entry.id)) continue;
        matched.set(index, entry);
        used.add(entry.id);
      }
    };
    pass((index, group) => (group.length === 1 && counts.get(keys[index] ?? '')?.length === 1 ? group[0] : undefined));
    pass((index, group) => group.slice(0, manyRepeats).find((entry) => !used.has(entry.id) && isBeside(index, entry)));
    pass((_, group) => takeFirst(group));
  }
  return matched;

  /** The first entry of a group that is not matched yet. The cursor never goes back, as matched entries stay matched. */
  function takeFirst(group: KnownAnchor[]): KnownAnchor | undefined {
    let at = passed.get(group) ?? 0;
    while (at < group.length && used.has((group[at] as KnownAnchor).id)) at += 1;
    passed.set(group, at);
    return group[at];
  }

  /** Whether the text before or after is matched to the entry before or after. */
  function isBeside(index: number, entry: KnownAnchor): boolean {
    const place = places.get(entry);
    if (place === undefined) return false;
    return [-1, 1].some((step) => {
      const neighbour = matched.get(index + step);
      return neighbour !== undefined && neighbour === live[place + step];
    });
  }
}
