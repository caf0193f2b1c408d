import { toPlace } from '../annotate/remark.ts';
import { type Annotations, type Span, saidBy } from '../model/annotation.ts';
import { namesJoined } from '../model/names-joined.ts';

/** What was found in a text, in reading order, a line each: where, what, the words, what they mean, and by which rule. */
export function describeFindings(
  text: string,
  { mentions, quotes, documents, citations, dates, names }: Annotations,
): string {
  const lines = [
    ...mentions.map((one) => ({ ...one, what: 'mention', means: `${one.entityId} (${one.rule}, ${one.certainty})` })),
    ...quotes.map((one) => ({
      ...one,
      what: one.type,
      means: `${namesJoined(saidBy(one).map(({ name }) => name)) || 'nobody named'} (${one.rule}, ${one.certainty})`,
    })),
    ...documents
      .filter(({ entityId }) => !entityId)
      .map((one) => ({ ...one, what: 'document', means: `${one.symbol} ${one.url} (${one.rule})` })),
    ...citations.map((one) => ({
      ...one,
      what: 'citation',
      means: one.items.map(({ key, locator }) => [key, locator].filter(Boolean).join(', ')).join('; '),
    })),
    ...dates.map((one) => ({ ...one, what: 'date', means: one.iso })),
    ...names.map((one) => ({ ...one, what: 'name', means: [one.name, one.kind].filter(Boolean).join(', ') })),
  ];
  return lines
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(
      ({ what, means, ...span }) =>
        `  ${placeOf(text, span).padEnd(8)} ${what.padEnd(8)} ${wordsOf(text, span)}  →  ${means}\n`,
    )
    .join('');
}

function placeOf(text: string, { start }: Span): string {
  const { line, column } = toPlace(text, start);
  return `${line}:${column}`;
}

function wordsOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 40)} … ${words.slice(-15)}`;
}
