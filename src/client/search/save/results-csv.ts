import { toCsvLine } from '../../../model/csv-line.ts';
import type { Result } from '../find/result.ts';

/**
 * A list of results as CSV (RFC 4180, with a byte order mark for spreadsheets): a row for each place, an article
 * without places is a row itself.
 * @param origin What addresses are completed with: `https://edition.example`.
 */
export function resultsCsv(results: Result[], origin: string): string {
  const rows = results.flatMap((result) =>
    result.passages && result.passages.length > 0
      ? result.passages.map((place) => rowOf(place, origin, result))
      : [rowOf(result, origin, result.kind === 'article' ? result : undefined)],
  );
  const columns = ['link', 'kind', 'words', 'speaker', 'date', 'article'];
  return `\ufeff${[columns, ...rows].map(toCsvLine).join('')}`;
}

function rowOf(
  { href, kind, title, excerpt, speaker, others = [], date, source }: Result,
  origin: string,
  article?: Result,
) {
  const words = kind === 'article' ? excerpt : (excerpt ?? title);
  const named = kind !== 'article' && title && excerpt ? `${title.text}: ${excerpt.text}` : (words?.text ?? '');
  const speakers = (speaker ? [speaker, ...others] : []).map(([, , name]) => name);
  const where = article?.title?.text ?? (kind === 'quote' ? source : undefined);
  return [origin + href, kind, named, speakers.join('; '), article?.date ?? date ?? '', where ?? ''];
}
