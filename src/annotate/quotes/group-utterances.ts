import type { Quote } from '../../model/annotation.ts';
import type { Prose } from '../prose.ts';

/**
 * Names the utterances: stretches in marks by one speaker that follow each other in one paragraph share a `group`, as do the
 * paragraphs of a quotation that only the last one closes. `quotes` in reading order.
 */
export function groupUtterances(quotes: readonly Quote[], prose: Prose): Quote[] {
  let group = 0;
  let block = 0;
  let before: { quote: Quote; block: number } | undefined;
  return quotes.map((quote) => {
    if (quote.type === 'indirect') return quote;
    while (block < prose.blocks.length && (prose.blocks[block]?.end ?? 0) <= quote.start) block += 1;
    if (!before || !isOneUtterance(before.quote, before.block, quote, block)) group += 1;
    before = { quote, block };
    return { ...quote, group: `g${group}` };
  });
}

function isOneUtterance(before: Quote, blockBefore: number, quote: Quote, block: number): boolean {
  if (quote.rule === 'unclosed-paragraph') return block === blockBefore + 1;
  if (block !== blockBefore || quote.speaker === null) return false;
  return before.speakerId !== undefined || quote.speakerId !== undefined
    ? before.speakerId === quote.speakerId
    : before.speaker === quote.speaker;
}
