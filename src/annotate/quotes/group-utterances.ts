import { type Quote, type QuoteSpeaker, saidBy } from '../../model/annotation.ts';
import type { Prose } from '../text/prose.ts';
import { isLeftOpen } from './whole-quotations.ts';

/**
 * Gives the pieces of one utterance the same `group`: stretches in marks by one speaker that follow each other in a
 * paragraph, and the paragraphs of a quotation of which only the last has a closing mark. `quotes` must be in reading
 * order.
 */
export function groupUtterances(quotes: readonly Quote[], prose: Prose): Quote[] {
  let count = 0;
  let group = 0;
  let block = 0;
  let before: Placed | undefined;
  return quotes.map((quote) => {
    if (quote.type === 'indirect' || quote.type === 'turn' || quote.type === 'no-comment') return quote;
    while (block < prose.blocks.length && (prose.blocks[block]?.end ?? 0) <= quote.start) block += 1;
    const isNested = before !== undefined && quote.end <= before.quote.end;
    if (isNested) return { ...quote, group: `g${++count}` };
    if (!before || !isOneUtterance(before, { quote, block }, prose.text)) group = ++count;
    before = { quote, block };
    return { ...quote, group: `g${group}` };
  });
}

/** A quotation and the index of its block. */
interface Placed {
  quote: Quote;
  block: number;
}

function isOneUtterance(before: Placed, { quote, block }: Placed, text: string): boolean {
  if (quote.rule === 'unclosed-paragraph') return block === before.block + 1;
  const goesOn = block === before.block || (block === before.block + 1 && isLeftOpen(text, before.quote));
  if (!goesOn || quote.speaker === null) return false;
  const [earlier, later] = [saidBy(before.quote), saidBy(quote)];
  return earlier.length === later.length && earlier.every((one, at) => isSame(one, later[at]));
}

function isSame(a: Pick<QuoteSpeaker, 'name' | 'id'>, b: Pick<QuoteSpeaker, 'name' | 'id'> | undefined): boolean {
  return a.id !== undefined || b?.id !== undefined ? a.id === b?.id : a.name === b?.name;
}
