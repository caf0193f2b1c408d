import type { EditionArticle } from '../edition/edition.ts';

/** Whether the text of an article begins with its title as a heading, as notes do: pages have it above already. */
export function beginsWithTitle({ headings, title }: Pick<EditionArticle, 'headings' | 'title'>): boolean {
  const [first] = headings;
  return first?.start === 0 && first.depth === 1 && first.text === title;
}
