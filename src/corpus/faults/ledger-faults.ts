import type { Fault } from '../../model/fault.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { nearest } from '../../model/nearest.ts';
import type { Contents, Sourced } from '../reading.ts';

/**
 * Articles that the ledger has anchors of and that aren't there, under their slug or as a former one of another. One
 * whose texts are all told to be gone was taken out on purpose.
 * @param slugs Of all articles, those that can't be read among them.
 */
export function ledgerFaults(ledger: Sourced<LedgerEntry>[], { articles }: Contents, slugs: string[]): Fault[] {
  const known = new Set([...slugs, ...articles.flatMap(({ item }) => item.formerly)]);
  const recorded = new Set(ledger.map(({ item }) => item.article));
  const heirs = articles.filter(({ item }) => item.formerly.length === 0).map(({ item }) => item.slug);
  const fresh = heirs.filter((slug) => !recorded.has(slug));
  const live = ledger.filter(({ item }) => item.gone === undefined && !known.has(item.article));
  const absent = [...Map.groupBy(live, ({ item }) => item.article)];
  const only = absent.length === 1 && fresh.length === 1 ? fresh[0] : undefined;
  return absent.flatMap(([slug, entries]) =>
    entries.slice(0, 1).map(({ source, path }): Fault => {
      const heir = nearest(slug, fresh) ?? only;
      const expected = heir ? `\`formerly: [${slug}]\` in \`${heir}.md\`` : `\`${slug}.md\``;
      const reason = `Unexpected absence of the article \`${slug}\`, expected ${expected}`;
      return { rule: 'absent-article', file: source.file, ...source.place(path), reason };
    }),
  );
}
