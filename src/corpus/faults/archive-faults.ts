import type { Fault } from '../../model/fault.ts';
import type { Site } from '../../model/site.ts';
import type { Contents } from '../reading.ts';

/** So many are named; the others are counted. */
const mostNamed = 12;

/**
 * One fault for all originals of articles and references on the web that have no archived copy, where the edition asks
 * for it. A DOI needs none, as its publisher promises that it stays; drafts need none yet.
 * @param siteFile The file that asks.
 */
export function archiveFaults(
  { articles, references }: Contents,
  { expectArchived }: Pick<Site, 'expectArchived'>,
  siteFile: string | undefined,
): Fault[] {
  if (!expectArchived || siteFile === undefined) return [];
  const originals = articles.filter(({ item }) => item.source !== undefined && !item.draft);
  const works = references.filter(({ item }) => item.URL !== undefined && item.DOI === undefined);
  const lacking = [
    ...originals.filter(({ item }) => !item.archived).map(({ source }) => source.file),
    ...works.filter(({ item }) => !item.archived).map(({ item }) => `@${item.id}`),
  ];
  if (lacking.length === 0) return [];
  const others = lacking.length - mostNamed;
  const named = [...lacking.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const all = originals.length + works.length;
  const reason = `Unexpected lack of an archived copy of ${lacking.length} of ${all} addresses, expected \`archived\` at each: ${named}`;
  return [{ rule: 'no-archived-copy', file: siteFile, reason }];
}
