import type { ParsedQuote } from '../quoted/parse-quoted.ts';

/** The pairs of neighbouring words of some quotations. */
export class Pairs {
  readonly #byKey = new Map<number, number>();
  readonly #factor: number;
  readonly #ofQuotes = new Map<number, { pair: number; at: number }[]>();
  #size = 0;

  /** @param words How many different words quotations have. */
  constructor(quotes: ReadonlyMap<number, ParsedQuote>, words: number) {
    this.#factor = words + 1;
    for (const [index, quote] of quotes) this.#ofQuotes.set(index, this.#add(quote));
  }

  #add({ runs }: ParsedQuote): { pair: number; at: number }[] {
    const pairs: { pair: number; at: number }[] = [];
    let at = 0;
    for (const run of runs) {
      for (let index = 1; index < run.length; index += 1) {
        const key = (run[index - 1]?.id ?? 0) * this.#factor + (run[index]?.id ?? 0);
        let pair = this.#byKey.get(key);
        if (pair === undefined) {
          pair = this.#size;
          this.#size += 1;
          this.#byKey.set(key, pair);
        }
        pairs.push({ pair, at: at + index - 1 });
      }
      at += run.length;
    }
    return pairs;
  }

  /**
   * Where each quotation's pairs stand in some sources: of each quotation the rarest, as many as are found in few places
   * altogether, so that the work grows with quotations and sources and not with their product.
   * @returns For each source, the hits of the quotations that have some.
   */
  find(sources: readonly Int32Array[]): Map<number, Hit[]>[] {
    const counts = new Int32Array(this.#size);
    for (const ids of sources)
      this.#scan(ids, (pair) => {
        counts[pair] = (counts[pair] as number) + 1;
      });
    const users = new Map<number, { quote: number; at: number }[]>();
    for (const [quote, pairs] of this.#ofQuotes)
      for (const { pair, at } of rarest(pairs, counts)) push(users, pair, { quote, at });
    return sources.map((ids) => {
      const hits = new Map<number, Hit[]>();
      this.#scan(ids, (pair, place) => {
        for (const { quote, at } of users.get(pair) ?? []) push(hits, quote, { at, place });
      });
      return hits;
    });
  }

  #scan(ids: Int32Array, take: (pair: number, place: number) => void): void {
    for (let at = 1; at < ids.length; at += 1) {
      const [one, other] = [ids[at - 1] as number, ids[at] as number];
      if (one === 0 || other === 0) continue;
      const pair = this.#byKey.get(one * this.#factor + other);
      if (pair !== undefined) take(pair, at - 1);
    }
  }
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A quotation's pairs by how rarely the source has them, as long as they stand in few places; not those that it lacks. */
function rarest(pairs: { pair: number; at: number }[], counts: Int32Array): { pair: number; at: number }[] {
  const found = pairs
    .filter(({ pair }) => (counts[pair] as number) > 0)
    .sort((a, b) => (counts[a.pair] as number) - (counts[b.pair] as number) || a.at - b.at);
  let places = 0;
  const end = found.findIndex(({ pair }) => {
    places += counts[pair] as number;
    return places > mostPlaces;
  });
  return end < 0 ? found : found.slice(0, end);
}

/** Of all a quotation's pairs together, in all sources that are looked through for it. */
const mostPlaces = 1000;

/** A pair found in a source: its place in the quotation and in the source, in words. */
export interface Hit {
  at: number;
  place: number;
}
