import type { Quote, Span } from '../../model/annotation.ts';
import type { EditionArticle } from '../edition/edition.ts';

/** Words of an article that a result can show and lead to: what a quote says, or a paragraph's own words round quotes. */
export interface Stretch extends Span {
  /** Id of the paragraph, heading or quote on the article's page. */
  anchor: string;
  /** Id of the paragraph or heading that holds it. */
  block: string;
  quote?: Quote;
}

type Words = Pick<EditionArticle, 'text' | 'paragraphs' | 'headings' | 'quotes'>;

/**
 * Cuts an article into stretches in reading order, between words: offsets are UTF-16 code units into its text. Of
 * quotes that overlap the first one counts; a quote over several paragraphs has a stretch in each.
 */
export function stretchesOf({ text, paragraphs, headings, quotes }: Words): Stretch[] {
  const anchored = [...paragraphs, ...headings].sort((a, b) => a.start - b.start);
  // Words that have no anchor of their own, such as a table's head, go with those before them.
  const blocks = anchored.map(({ id, start }, at) => ({
    id,
    start: at === 0 ? 0 : start,
    end: anchored[at + 1]?.start ?? text.length,
  }));
  const inOrder = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return blocks.flatMap((block) => {
    const stretches: Stretch[] = [];
    let at = block.start;
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) <= at) next += 1;
    for (let index = next; index < inOrder.length; index += 1) {
      const quote = inOrder[index];
      if (!quote || quote.start >= block.end) break;
      const start = Math.max(at, wordStart(text, quote.start, block));
      const end = wordEnd(text, Math.min(quote.end, block.end), block);
      if (end <= start) continue;
      if (start > at) stretches.push({ anchor: block.id, block: block.id, start: at, end: start });
      stretches.push({ anchor: quote.id, block: block.id, start, end, quote });
      at = end;
    }
    if (at < block.end) stretches.push({ anchor: block.id, block: block.id, start: at, end: block.end });
    return stretches;
  });
}

/** The beginning of the word that holds an offset. */
function wordStart(text: string, offset: number, { start }: Span): number {
  let at = offset;
  while (at > start && /\S/.test(text[at - 1] ?? '')) at -= 1;
  return offset - at > longest ? offset : at;
}

/** The end of the word that holds the character before an offset. */
function wordEnd(text: string, offset: number, { end }: Span): number {
  let at = offset;
  while (at < end && /\S/.test(text[at] ?? '')) at += 1;
  return at - offset > longest ? offset : at;
}

/** Beyond this a run of letters is no word: scripts that write without spaces are cut at the quote. */
const longest = 12;
