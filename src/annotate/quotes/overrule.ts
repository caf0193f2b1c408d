import type { Quote, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Override } from '../prose.ts';
import type { Stretch } from './pair-marks.ts';

type QuoteOverride = Extract<Override, { kind: 'quote' }>;

/**
 * The quotations as the editor's directives have them: what `:plain[…]` covers is none, what `:quote[…]{by=…}` covers is its
 * speaker's, whether the engine found it or not. `by` is an entity's id or a name.
 */
export function overrule(
  quotes: readonly Quote[],
  stretches: readonly Stretch[],
  overrides: readonly Override[],
  knowledge: Knowledge,
): Quote[] {
  if (!overrides.some((one) => one.kind !== 'entity')) return [...quotes];
  const plain = overrides.filter((one) => one.kind === 'plain');
  const decided = overrides.filter((one) => one.kind === 'quote');
  const left = quotes.filter(
    (quote) => !plain.some((one) => covers(one, quote)) && !decided.some((one) => overlaps(one, quote)),
  );
  return [...left, ...decided.flatMap((one) => quotesOf(one, quotes, stretches, knowledge))];
}

function quotesOf(
  override: QuoteOverride,
  quotes: readonly Quote[],
  stretches: readonly Stretch[],
  knowledge: Knowledge,
): Quote[] {
  const entity = knowledge.entities.get(override.by);
  const inside: Span[] = stretches.filter((one) => covers(override, one));
  const spans = inside.length > 0 ? inside : [override];
  return spans.map(({ start, end }) => ({
    start,
    end,
    type:
      quotes.find((one) => one.start === start && one.end === end)?.type ?? (inside.length > 0 ? 'direct' : 'indirect'),
    speaker: entity?.name ?? override.by,
    ...(entity && { speakerId: entity.id }),
    rule: 'editor',
    certainty: 'certain',
  }));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
