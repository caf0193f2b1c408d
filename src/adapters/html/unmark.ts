import { SKIP, visit } from 'unist-util-visit';
import { isCards, isMark } from './marks.ts';
import { parseHtml, type Stretch, stretchOf, tagsOf } from './parse.ts';

/** The source without the marks and cards of an earlier run, as it was before, and how many elements were taken out. */
export function unmark(html: string): { html: string; count: number } {
  if (!/class="(?:mention|quote|document|turn-speaker|lectern-cards)|data-lectern/.test(html))
    return { html, count: 0 };
  const gone: Stretch[] = [];
  let count = 0;
  visit(parseHtml(html).tree, 'element', (node) => {
    if (isCards(node)) {
      gone.push(...[stretchOf(node)].flatMap((one) => one ?? []));
      count += 1;
      return SKIP;
    }
    if (!isMark(node)) return undefined;
    const { opening, closing } = tagsOf(node);
    if (!opening || !closing) return undefined;
    gone.push(opening, closing);
    count += 1;
    return undefined;
  });
  return { html: without(html, gone), count };
}

function without(text: string, gone: Stretch[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of gone.sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return pieces.join('') + text.slice(from);
}
