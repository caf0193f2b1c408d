import { search } from '#words';
import type { Field } from '../ask/query.ts';
import type { Outcome } from '../find/result.ts';

/** The sentence that tells how a search came out, for eyes and for screen readers. */
export function outcomeInWords({ results, totals, unknown, suggestion }: Outcome, isEmpty: boolean): string {
  if (isEmpty) return '';
  const [first] = unknown;
  if (first?.field === 'speaker') return search.unknownSpeaker(first.value);
  if (first) return search.unknownName(first.value, search.fields[first.field as Field]);
  if (totals.articles + totals.entries + totals.quotes === 0) {
    if (results.length > 0) return search.near;
    return suggestion ? search.nothing : search.fewer;
  }
  const counts = (['quotes', 'articles', 'entries'] as const).flatMap((what) =>
    totals[what] > 0 ? search[what](totals[what]) : [],
  );
  const found = new Intl.ListFormat(document.documentElement.lang).format(counts);
  return search.found[totals.isUpperBound ? 'most' : totals.isLowerBound ? 'least' : 'exact'](found);
}
