import type { Kind } from '../model/entity.ts';
import { counting } from './counting.ts';

const count = counting('en');

/** Nouns with their counts, and kinds of entities: used on many pages. */
export const nouns = {
  articles: (n: number) => count(n, 'article', 'articles'),
  entities: (n: number) => count(n, 'entity', 'entities'),
  entries: (n: number) => count(n, 'entry', 'entries'),
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
  places: (n: number) => count(n, 'place', 'places'),
  quotes: (n: number) => count(n, 'quote', 'quotes'),
  speakers: (n: number) => count(n, 'speaker', 'speakers'),
  times: (n: number) => ['never', 'once', 'twice'][n] ?? count(n, 'time', 'times'),
  works: (n: number) => count(n, 'work', 'works'),
};

/** What each kind is called: one of it, and many. */
export const kinds: Record<Kind, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  term: { one: 'Term', many: 'Terms' },
};
