import type { Fault } from '../../model/fault.ts';
import type { Edition } from '../edition/edition.ts';
import { ledgerChanges, nextLedger } from '../edition/next-ledger.ts';

/** Permalinks of the ledger whose words an article has no more, told once for each article. */
export function lostAnchors(edition: Edition): Fault[] {
  if (edition.ledger.length === 0) return [];
  const gone = ledgerChanges(edition, nextLedger(edition)).flatMap(({ what, entry }) => (what === 'gone' ? entry : []));
  const byArticle = Map.groupBy(gone, ({ article }) => article);
  return edition.articles.flatMap(({ slug, path }): Fault[] => {
    const [first, ...others] = byArticle.get(slug) ?? [];
    if (!first) return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const reason = `Unexpected loss of the permalink \`${first.id}\` (${first.text})${more}, expected its words in the article`;
    return [{ rule: 'lost-permalink', file: path, reason }];
  });
}
