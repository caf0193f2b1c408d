import { followRenames, renamesOf } from '../../annotate/anchors/follow-renames.ts';
import type { LedgerEntry } from '../../model/ledger.ts';

/** The edition's ledger, anchors of former slugs under those that the articles have now. */
export function renamedLedger({ articles, ledger }: Renamable): LedgerEntry[] {
  return followRenames(ledger, renamesOf(articles));
}

interface Renamable {
  articles: readonly { slug: string; formerly: string[] }[];
  ledger: readonly LedgerEntry[];
}
