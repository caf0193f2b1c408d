/**
 * Finds many runs of numbers in a long one, in time proportional to its length and to what is found.
 * Source: A. V. Aho, M. J. Corasick, "Efficient string matching", Communications of the ACM 18 (1975).
 */
export class PatternSearch {
  /** For each node, what leads on from it. */
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #fail: number[] = [0];
  /** For each node the patterns that end there, and the nearest shorter ending that has some. */
  readonly #ends: number[][] = [[]];
  readonly #shorter: number[] = [0];

  constructor(patterns: readonly (readonly number[])[]) {
    for (const [index, pattern] of patterns.entries()) this.#add(pattern, index);
    this.#link();
  }

  /** Calls `take` with the index of each pattern and the place behind its end, by ends. */
  scan(numbers: Int32Array, take: (pattern: number, end: number) => void): void {
    let node = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      if (number === 0) {
        node = 0;
        continue;
      }
      node = this.#step(node, number);
      for (let ending = node; ending !== 0; ending = this.#shorter[ending] as number)
        for (const pattern of this.#ends[ending] as number[]) take(pattern, at + 1);
    }
  }

  #step(from: number, number: number): number {
    let node = from;
    for (;;) {
      const next = this.#next[node]?.get(number);
      if (next !== undefined) return next;
      if (node === 0) return 0;
      node = this.#fail[node] as number;
    }
  }

  #add(pattern: readonly number[], index: number): void {
    let node = 0;
    for (const number of pattern) {
      const known = this.#next[node]?.get(number);
      if (known === undefined) {
        this.#next[node]?.set(number, this.#next.length);
        node = this.#next.length;
        this.#next.push(new Map());
        this.#ends.push([]);
        this.#fail.push(0);
        this.#shorter.push(0);
      } else node = known;
    }
    if (node !== 0) this.#ends[node]?.push(index);
  }

  /** Gives each node the longest ending of its run that begins a pattern, level by level. */
  #link(): void {
    const queue = [...(this.#next[0] as Map<number, number>).values()];
    for (const node of queue) {
      for (const [number, child] of this.#next[node] as Map<number, number>) {
        const fail = this.#step(this.#fail[node] as number, number);
        this.#fail[child] = fail === child ? 0 : fail;
        queue.push(child);
      }
      const fail = this.#fail[node] as number;
      this.#shorter[node] = (this.#ends[fail] as number[]).length > 0 ? fail : (this.#shorter[fail] as number);
    }
  }
}
