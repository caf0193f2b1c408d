import type { Kind } from '../model/entity.ts';

/** What each kind is called: one of it, and many. */
export const kindWords = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  term: { one: 'Term', many: 'Terms' },
} as const satisfies Record<Kind, { one: string; many: string }>;

/** A count with its noun: `1 quote`, `12 quotes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
