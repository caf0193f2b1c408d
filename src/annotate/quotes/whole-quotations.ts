import type { Quote, Span } from '../../model/annotation.ts';

/**
 * Quotations with their further paragraphs: one whose first paragraphs have no closing mark goes on in the next. What the
 * writer's own words cut in two counts as two. By their first paragraphs, in the order of `quotes`, which are in reading
 * order.
 * @param text The words that they stand in.
 */
export function wholeQuotations<Q extends Paragraph>(quotes: readonly Q[], text: string): Whole<Q>[] {
  const wholes: Whole<Q>[] = [];
  const last = new Map<string, Whole<Q>>();
  for (const quote of quotes) {
    const before = quote.group === undefined ? undefined : last.get(quote.group);
    if (before && goesOn(before.at(-1) as Q, quote, text)) {
      before.push(quote);
      continue;
    }
    const whole: Whole<Q> = [quote];
    wholes.push(whole);
    if (quote.group !== undefined) last.set(quote.group, whole);
  }
  return wholes;
}

function goesOn(before: Paragraph, { start, rule }: Paragraph, text: string): boolean {
  if (rule === 'unclosed-paragraph') return true;
  return isLeftOpen(text, before) && text.slice(before.end, start).includes('\n');
}

/** Whether a quotation begins with a mark and ends with none. */
export function isLeftOpen(text: string, { start, end }: Span): boolean {
  return isMark(text[start]) && !isMark(text[end - 1]);
}

function isMark(sign = ''): boolean {
  return /["'“”„‟‘’‚‛«»‹›]/.test(sign);
}

type Paragraph = Pick<Quote, 'start' | 'end' | 'rule' | 'group'>;

/** A quotation paragraph by paragraph. */
export type Whole<Q> = [Q, ...Q[]];
