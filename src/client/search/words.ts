import type { Field } from './query.ts';

/** What the kinds of result are called. */
export const kindWords: Record<string, string> = {
  article: 'Article',
  quote: 'Quote',
  paragraph: 'Passage',
  heading: 'Heading',
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  document: 'Document',
  event: 'Event',
  term: 'Term',
};

/** What the fields are called, as headings of filters and on chips. */
export const fieldWords: Record<Field, string> = {
  kind: 'Kind',
  person: 'Person named',
  organization: 'Organization named',
  place: 'Place named',
  document: 'Document named',
  event: 'Event named',
  term: 'Term named',
  speaker: 'Said by',
  about: 'Said of',
  article: 'In article',
  publication: 'Publication',
  year: 'Year',
  before: 'Before',
  after: 'After',
  certainty: 'Speaker is',
};

/** A count with its noun: `1 article`, `2,000 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
