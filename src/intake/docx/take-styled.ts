import type { Root, RootContent } from 'hast';
import type { Draft } from '../draft.ts';
import { textOf } from '../html/text-of.ts';
import { namesIn } from '../text/read-byline.ts';
import { readDate } from '../text/read-date.ts';
import { onOneLine } from '../text/words.ts';

/** How mammoth marks paragraphs whose style says what they are, by an element that no text of Word has otherwise. */
export const marked: readonly string[] = [
  "p[style-name='Author'] => address:fresh",
  "p[style-name='Date'] => time:fresh",
  "p[style-name='TOC Heading'] => nav:fresh",
  "p[style-name^='toc '] => nav:fresh",
  "p[style-name='table of figures'] => nav:fresh",
];

/**
 * Takes paragraphs out of a document that their styles call author, date and table of contents, which the pages of an
 * edition make themselves. A style that nothing can be read from leaves its paragraph in the text.
 */
export function takeStyled(tree: Root): Pick<Draft, 'fields' | 'origins' | 'left'> {
  const authors: string[] = [];
  const left: string[] = [];
  let date: string | undefined;
  tree.children = tree.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    const words = onOneLine(textOf(child));
    if (child.tagName === 'nav') left.push(words);
    if (child.tagName === 'nav') return [];
    if (child.tagName === 'address' && words !== '') authors.push(...namesOr(words));
    if (child.tagName === 'address') return [];
    if (child.tagName !== 'time') return [child];
    const { date: read } = date === undefined ? readDate(words) : {};
    date ??= read;
    return read === undefined ? [{ ...child, tagName: 'p' }] : [];
  });
  const fields = { ...(authors.length > 0 && { authors }), ...(date !== undefined && { date }) };
  return { fields, origins: Object.fromEntries(Object.keys(fields).map((field) => [field, 'its style'])), left };
}

function namesOr(words: string): string[] {
  const names = namesIn(words);
  return names.length > 0 ? names : [words];
}
