import { writeLedger, writtenLedger } from '../corpus/ledger.ts';
import type { Edition } from '../site/edition/edition.ts';
import { absentSlugs, type LedgerChange, ledgerChanges, nextLedger } from '../site/edition/next-ledger.ts';
import type { Flags } from './flags.ts';
import { openContent } from './open-content.ts';
import { toSettings } from './to-settings.ts';

/**
 * `anchors`: shows what the ledger of permalinks should record; with `--write`, records it. 0 when the ledger is as it
 * should be, 1 when it isn't or the content is broken.
 */
export async function anchors(flags: Flags): Promise<number> {
  const edition = await openContent(toSettings(flags));
  if (!edition) return 1;
  const next = nextLedger(edition);
  const changes = ledgerChanges(edition, next);
  process.stdout.write(changes.map(describeChange).join('') + absenceLines(edition));
  if (writtenLedger(next) === writtenLedger(edition.ledger)) {
    console.log(`The ledger has all ${next.length} anchors as they are.`);
    return 0;
  }
  const counts = (['new', 'edited', 'moved', 'gone', 'back'] as const)
    .map((what) => [changes.filter((change) => change.what === what).length, what] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`);
  const summary = counts.join(', ') || 'in another order';
  if (!flags.write) {
    console.log(`${summary}; npx lectern anchors --write records it.`);
    return 1;
  }
  console.log(`${summary}; written to ${writeLedger(flags.content, next)}.`);
  return 0;
}

/** The hint for articles that are newly gone: they may only have been renamed. */
function absenceLines(edition: Edition): string {
  const live = new Set(edition.ledger.flatMap(({ article, gone }) => (gone === undefined ? article : [])));
  return absentSlugs(edition)
    .filter((slug) => live.has(slug))
    .map(
      (slug) =>
        `The article ${slug} is not there: its address will say that it is gone. If it has another name, put \`formerly: [${slug}]\` into its front matter.\n`,
    )
    .join('');
}

function describeChange({ entry, what }: LedgerChange): string {
  const where = what === 'gone' ? ` → ${entry.gone || 'nothing left'}` : '';
  return `${what.padEnd(6)}  ${entry.article}#${entry.id}  ${entry.text}${where}\n`;
}
