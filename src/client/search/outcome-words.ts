import type { Field } from './query.ts';
import type { Outcome } from './result.ts';
import { counted, fieldWords } from './words.ts';

/** The sentence that tells how a search came out, for eyes and for screen readers. */
export function outcomeInWords({ results, totals, unknown, suggestion }: Outcome, isEmpty: boolean): string {
  if (isEmpty) return '';
  const [first] = unknown;
  if (first?.field === 'speaker') return `Nothing found: this edition quotes nobody called “${first.value}”.`;
  if (first)
    return `Nothing found: this edition has nobody and nothing called “${first.value}” (${fieldWords[first.field as Field].toLowerCase()}).`;
  if (totals.articles + totals.entries + totals.quotes === 0) {
    if (results.length > 0) return 'Nothing found for these words. Names that are spelt alike:';
    return suggestion ? 'Nothing found for these words.' : 'Nothing found. Fewer words or filters may help.';
  }
  const counts = [
    totals.quotes > 0 && counted(totals.quotes, 'quote'),
    totals.articles > 0 && counted(totals.articles, 'article'),
    totals.entries > 0 && counted(totals.entries, 'glossary entry', 'glossary entries'),
  ].filter((one) => one !== false);
  return `Found ${totals.isUpperBound ? 'at most ' : ''}${counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : counts[0]}.`;
}
