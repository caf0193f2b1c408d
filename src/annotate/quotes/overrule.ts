import type { Quote, Span } from '../../model/annotation.ts';
import type { KnownEntity } from '../knowledge/known-entity.ts';
import type { Override } from '../text/prose.ts';

/** The editor's directives, and the entities that they can name. */
export interface Decisions {
  overrides: readonly Override[];
  entities: ReadonlyMap<string, KnownEntity>;
}

/**
 * Applies the editor's directives: what `:plain[…]` covers is no quotation, and what `:quote[…]{by=…}` covers is one by the
 * speaker it names, whether or not the engine found it. `by` is an entity's id or a name. `stretches` are the words in marks.
 */
export function overrule(quotes: readonly Quote[], stretches: readonly Span[], decisions: Decisions): Quote[] {
  const overrides = decisions.overrides.filter(({ kind }) => kind !== 'entity').sort((a, b) => a.start - b.start);
  if (overrides.length === 0) return [...quotes];
  const left = quotes.filter((quote) => {
    const near = overlapping(overrides, quote);
    return !near.some((one) => one.kind === 'quote' || (one.start <= quote.start && quote.end <= one.end));
  });
  const types = new Map(quotes.map(({ start, type }) => [start, type]));
  const ours = overrides.flatMap((override) => {
    if (override.kind !== 'quote') return [];
    const inside = overlapping(stretches, override).filter(
      (one) => override.start <= one.start && one.end <= override.end,
    );
    const entity = decisions.entities.get(override.by);
    return (inside.length > 0 ? inside : [override]).map(
      ({ start, end }): Quote => ({
        start,
        end,
        type: inside.length > 0 ? (types.get(start) ?? 'direct') : 'indirect',
        speaker: entity?.name ?? override.by,
        ...(entity && { speakerId: entity.id }),
        rule: 'editor',
        certainty: 'certain',
      }),
    );
  });
  return [...left, ...ours];
}

/** Those of `spans` that overlap `span`; `spans` must be sorted and must not overlap each other. */
function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < spans.length && (spans[at]?.start ?? 0) < span.end; at += 1) found.push(spans[at] as T);
  return found;
}
