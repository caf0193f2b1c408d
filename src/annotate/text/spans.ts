import type { Span } from '../../model/annotation.ts';

/** A test of whether a span shares no character with any of `spans`, which may be in any order. A test takes logarithmic time. */
export function outside(spans: Span[]): (span: Span) => boolean {
  const taken = joined(spans);
  return ({ start, end }) => {
    const at = lastStartingBefore(taken, end);
    return at < 0 || (taken[at] as Span).end <= start;
  };
}

/** The spans without overlaps, in reading order: of two that overlap, the longer is kept. */
export function withoutOverlaps<T extends Span>(spans: T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Compares by reading order; of two spans that begin together the longer comes first, as it contains the other. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the last span that starts before `offset`, or -1; the spans are in order. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The spans that begin inside another, of spans in order. Takes logarithmic time beside what it yields. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.slice(lastStartingBefore(spans, start) + 1, lastStartingBefore(spans, end) + 1);
}

/** The stretch that contains the index `at` (`to` is exclusive). Stretches must be in order and apart. Takes logarithmic time. */
export function stretchAt<T extends { from: number; to: number }>(stretches: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as T).to <= at) low = middle + 1;
    else high = middle;
  }
  const found = low < stretches.length ? stretches[low] : undefined;
  return found !== undefined && found.from <= at ? found : undefined;
}

/** The spans in order, those that overlap joined to one. */
function joined(spans: Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of spans.toSorted(byPlace)) {
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
