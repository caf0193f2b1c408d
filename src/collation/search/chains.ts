import type { Gap, ParsedQuote } from '../quoted/parse-quoted.ts';

/**
 * Follows the runs of one quotation through a source: a chain grows by each run that is found as far behind the one before as
 * the gap between them allows. Places are those of words in the source.
 */
export class Chains {
  /** For each run the latest chains that end with it. */
  readonly #latest: Chain[][];
  readonly #quote: ParsedQuote;

  constructor(quote: ParsedQuote) {
    this.#quote = quote;
    this.#latest = quote.runs.map(() => []);
  }

  /** Takes note that a run was found before `end`; the whole chain where it is the last. */
  meet(run: number, end: number): Chain | undefined {
    const { runs, gaps } = this.#quote;
    const start = end - (runs[run]?.length ?? 0);
    const before = run === 0 ? null : this.#fitting(run - 1, start, gaps[run - 1] as Gap);
    if (before === undefined) return undefined;
    const chain = { start, end, before };
    if (run === runs.length - 1) return chain;
    const latest = this.#latest[run] as Chain[];
    latest.push(chain);
    if (latest.length > mostKept) latest.shift();
    return undefined;
  }

  /** The nearest chain that a gap can follow. */
  #fitting(run: number, start: number, { least, most }: Gap): Chain | undefined {
    return this.#latest[run]?.findLast(({ end }) => start - end >= least && start - end <= most);
  }
}

/** A run can be found again within the gap behind it; more than these aren't remembered. */
const mostKept = 8;

/** A run found in the source, in words from `start` to before `end`, behind the others of its quotation. */
export interface Chain {
  start: number;
  end: number;
  before: Chain | null;
}

/** The runs of a chain, the first first. */
export function linksOf(chain: Chain): Chain[] {
  const links: Chain[] = [];
  for (let one: Chain | null = chain; one; one = one.before) links.unshift(one);
  return links;
}
