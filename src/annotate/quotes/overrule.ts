import { overlap, type Quote, type Span, saidBy } from '../../model/annotation.ts';
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
  const overrides = decisions.overrides.filter(isOnSpeech).sort((a, b) => a.start - b.start);
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
    return (inside.length > 0 ? inside : [override]).map(
      ({ start, end }): Quote => ({
        start,
        end,
        type: inside.length > 0 ? (types.get(start) ?? 'direct') : 'indirect',
        ...speakerCalled(override.by, decisions.entities),
        ...byEditor,
      }),
    );
  });
  return [...left, ...ours];
}

/**
 * Applies what the editor accepted: the quotation of just that stretch is sure where its speaker is the one who was
 * accepted, is that one's where it isn't, and is none where it was refused. A directive on the same words wins.
 */
export function settleSpeech(quotes: readonly Quote[], stretches: readonly Span[], decisions: Decisions): Quote[] {
  const { overrides, entities } = decisions;
  const directed = overrides.filter(isOnSpeech);
  const isDirected = (span: Span) =>
    directed.some((one) =>
      one.kind === 'quote' ? overlap(one, span) : one.start <= span.start && span.end <= one.end,
    );
  const accepted = overrides.flatMap((one) => (one.kind === 'speech' && !isDirected(one) ? [one] : []));
  if (accepted.length === 0) return [...quotes];
  const byPlace = new Map(accepted.map((one) => [`${one.start} ${one.end}`, one]));
  const acceptedFor = ({ start, end }: Span) => byPlace.get(`${start} ${end}`);
  const left = quotes.flatMap((quote): Quote[] => {
    const one = acceptedFor(quote);
    if (!one) return [quote];
    return one.by === undefined ? [] : [givenTo(one.by, quote, entities)];
  });
  const isQuoted = (span: Span) => quotes.some(({ start, end }) => start === span.start && end === span.end);
  const isInMarks = (span: Span) => stretches.some(({ start, end }) => start === span.start && end === span.end);
  const added = accepted.flatMap(({ start, end, by }): Quote[] => {
    if (by === undefined || isQuoted({ start, end })) return [];
    const type = isInMarks({ start, end }) ? 'direct' : 'indirect';
    return [{ start, end, type, ...speakerCalled(by, entities), ...byEditor }];
  });
  return [...left, ...added];
}

/** Whether it is a directive that can say something of quotations. */
function isOnSpeech(one: Override): boolean {
  return one.kind === 'quote' || (one.kind === 'plain' && !one.isName);
}

const byEditor = { rule: 'editor', certainty: 'certain' } as const;

/** The quotation as it was found, but sure, where `by` is who was found; else as the editor's own. */
function givenTo(by: string, quote: Quote, entities: Decisions['entities']): Quote {
  const [found, ...others] = saidBy(quote);
  const isFound = found !== undefined && others.length === 0 && (found.id === by || found.name === by);
  const { reason: _, ...rest } = quote;
  if (isFound) return { ...rest, certainty: 'certain' };
  const { start, end, type } = quote;
  return { start, end, type, ...speakerCalled(by, entities), ...byEditor };
}

function speakerCalled(by: string, entities: Decisions['entities']): Pick<Quote, 'speaker' | 'speakerId'> {
  const entity = entities.get(by) ?? onlyCalled(by, entities);
  return { speaker: entity?.name ?? by, ...(entity && { speakerId: entity.id }) };
}

/** The one entry that is headed with this name. */
function onlyCalled(name: string, entities: Decisions['entities']): KnownEntity | undefined {
  const [one, ...others] = [...entities.values()].filter((entity) => entity.name === name);
  return others.length === 0 ? one : undefined;
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
