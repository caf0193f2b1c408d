import { asksReaders, creditsPictures, leadsElsewhere } from './furniture.ts';

/** Whether a block of text is what sites put round an article: a way to other pages, a request, a picture's credit. */
export function isFurniture(text: string): boolean {
  const words = text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll("'", '’');
  if (words === '' || words.length > 240) return false;
  return (
    leads.test(words) ||
    credit.test(words) ||
    classes.test(words) ||
    (words.length < 200 && asksReaders.some((phrase) => words.includes(phrase)))
  );
}

/** Whether a line heads what sites put below an article. */
export function headsFurniture(text: string): boolean {
  const words = text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll("'", '’');
  return words.length < 80 && (leads.test(words) || asksReaders.some((phrase) => words.includes(phrase)));
}

/** Names of a page’s own parts in one word, as hidden elements hold them: `for-phone-onlyfor-desktop-up`. */
const classes = /^(?:[a-z]{1,20}-){4,20}[a-z]{1,20}$/;

const leads = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${leadsElsewhere.join('|')})(?: ?[:|>»›→…!]|\\.{3}|$)`, 'u');
const credit = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${creditsPictures.join('|')})s? ?[:/©|]`, 'u');
