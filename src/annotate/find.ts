import { findCitations } from './citations/find-citations.ts';
import { findDates } from './dates/find-dates.ts';
import { findDocuments } from './documents/find-documents.ts';
import type { Found } from './found.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findNames } from './names/find-names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Circumstances, Prose } from './text/prose.ts';

/** Runs every finder over the words of a text; each sees the words and what the ones before it found. */
export function find(prose: Prose, knowledge: Knowledge, circumstances: Circumstances): Found {
  const citations = findCitations(prose, knowledge);
  const { mentions: all, ambiguous } = findMentions(prose, knowledge, circumstances);
  const mentions = all.filter(({ entityId }) => entityId !== circumstances.self);
  const documents = findDocuments(prose, mentions, knowledge);
  const dates = findDates(prose, circumstances);
  const names = findNames(prose, mentions);
  const quotes = findQuotes(prose, { mentions, names, dates, knowledge, circumstances });
  return { mentions, ambiguous, documents, dates, names, quotes, citations };
}
