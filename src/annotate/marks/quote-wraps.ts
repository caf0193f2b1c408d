import type { Quote, Span } from '../../model/annotation.ts';
import type { ProseOfTree } from '../markdown/prose-of-tree.ts';
import { lastStartingBefore } from '../text/spans.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** Puts `<span>` round all quotations; `ids` has one for each, in order. */
export function quoteWraps(quotes: readonly Quote[], ids: readonly string[], prose: ProseOfTree): Wrap[] {
  return [...quotes.flatMap((quote, index) => wrapsOf(quote, ids[index] as string, prose)), ...labelWraps(quotes)];
}

/** The names in the labels of turns, once each. */
function labelWraps(quotes: readonly Quote[]): Wrap[] {
  const labels = new Map(
    quotes.flatMap(({ type, speakerStart: start, speakerEnd: end }) =>
      type === 'turn' && start !== undefined && end !== undefined ? [[start, { start, end }] as const] : [],
    ),
  );
  return [...labels.values()].map((label) => ({
    ...label,
    make: elementWrap('span', { className: ['turn-speaker'] }),
  }));
}

/** The spans of one quotation: one for each block, all with its data, the first with its id. */
function wrapsOf(quote: Quote, id: string, { blocks }: ProseOfTree): Wrap[] {
  const properties = {
    dataQuote: id,
    dataType: quote.type,
    dataSpeakerName: quote.speaker ?? undefined,
    dataSpeakerNames: quote.speakers?.map(({ name }) => name).join('; '),
    dataSpeaker: quote.speakerId,
    dataTo: quote.addressee?.text,
    dataVia: quote.via?.map(({ text }) => text).join('; '),
    dataSaidOn: quote.saidOn,
    dataCertainty: quote.certainty,
    dataRule: quote.rule,
    dataReason: quote.reason,
  };
  let count = 0;
  const make: Wrap['make'] = (children) => {
    count += 1;
    return [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['quote'], ...(count === 1 && { id }), ...properties },
        children,
      },
    ];
  };
  return (quote.parts ?? [[quote.start, quote.end]])
    .flatMap(([start, end]) => clipped({ start, end }, blocks))
    .map((span) => ({ ...span, make }));
}

/** A span cut at the edges of blocks. */
function clipped(span: Span, blocks: Span[]): Span[] {
  const parts: Span[] = [];
  for (let at = Math.max(0, lastStartingBefore(blocks, span.start + 1)); at < blocks.length; at += 1) {
    const block = blocks[at] as Span;
    if (block.start >= span.end) break;
    const part = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}
