import type { Annotations, Span } from '../../src/model/annotation.ts';

/** Places of findings that are empty, turned round or outside of the text that they are counted in. */
export function misplacedSpans(found: Annotations, text: string): string[] {
  return placesIn(found)
    .filter(({ span: { start, end } }) => !(0 <= start && start < end && end <= text.length))
    .map(({ of, span: { start, end } }) => `${of} at ${start} to ${end} of ${text.length}`);
}

/** Every place that findings tell of, and what it is the place of. */
function placesIn({ mentions, quotes, documents, citations, dates, names }: Annotations): Place[] {
  const own = Object.entries({ mentions, quotes, documents, citations, dates, names });
  const within = quotes.flatMap((quote) => [
    { of: 'speaker', start: quote.speakerStart, end: quote.speakerEnd },
    { of: 'cue', start: quote.cueStart, end: quote.cueEnd },
    { of: 'addressee', start: quote.addressee?.start, end: quote.addressee?.end },
    ...(quote.speakers ?? []).map(({ start, end }) => ({ of: 'one of the speakers', start, end })),
    ...(quote.parts ?? []).map(([start, end]) => ({ of: 'part', start, end })),
  ]);
  return [
    ...own.flatMap(([of, spans]) => spans.map(({ start, end }) => ({ of, span: { start, end } }))),
    ...within.flatMap(({ of, start, end }) =>
      start === undefined || end === undefined ? [] : [{ of, span: { start, end } }],
    ),
  ];
}

interface Place {
  of: string;
  span: Span;
}
