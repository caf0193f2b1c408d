import { openRefused } from '../corpus/read-refused.ts';
import { isError } from '../model/fault.ts';
import { type Edition, openEdition } from '../site/edition/edition.ts';
import { suggest } from '../suggestions/suggest.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { printFaults } from './print-faults.ts';
import { showProgress } from './progress.ts';
import { say } from './say.ts';
import { chooseProposals } from './suggest/choose-proposals.ts';
import { describeProposals, proposalsAsJson } from './suggest/describe-proposals.ts';
import { placeEvidence } from './suggest/place-evidence.ts';
import { publishDrafts } from './suggest/publish-drafts.ts';
import { writeDrafts } from './suggest/write-drafts.ts';
import { toSettings } from './to-settings.ts';

/**
 * `suggest`: shows what the articles name and the glossary lacks; with `--write`, writes drafts of entries, with `--publish`,
 * publishes drafts. 0 when done, 1 when the content has an error, a name is nobody's, or a file can't be written.
 */
export async function suggestEntries(flags: Flags, names: string[]): Promise<number> {
  if (flags.publish) return publishDrafts(flags, names);
  const { refused, faults } = openRefused(flags.content);
  process.stderr.write(printFaults(faults));
  if (faults.some(isError)) return 1;
  // Entries that are drafts are written already: they count as there, as in the editor's own preview.
  const edition = await openPreview(flags);
  if (!edition) return 1;
  const all = proposalsFor(edition, refused);
  const { chosen, unknown } = chooseProposals(all, { names, isWhole: flags.all || (flags.json && names.length === 0) });
  for (const name of unknown) say(`Unexpected \`${name}\`, expected the name or id of a proposal`);
  const placed = placeEvidence(chosen, edition.articles);
  process.stdout.write(flags.json ? proposalsAsJson(placed) : describeProposals(placed, flags.content));
  if (placed.length === 0)
    say(names.length > 0 ? 'Nothing to write.' : 'Nothing to propose: the glossary has what the articles name.');
  else if (flags.write) return Math.max(writeDrafts(placed, flags), Number(unknown.length > 0));
  else if (!flags.json) tellHow(placed.length, all.length);
  return unknown.length > 0 ? 1 : 0;
}

/** The edition, also where texts name what isn't there, as entries that are to be written. Undefined where it can't be read. */
async function openPreview(flags: Flags): Promise<Edition | undefined> {
  const progress = showProgress('Annotating');
  const edition = await openEdition({ ...toSettings(flags), dev: true }, progress.step);
  progress.end();
  const errors = edition.faults.filter(isError);
  if (errors.length > 0 && edition.articles.length === 0) {
    process.stderr.write(printFaults(errors, { colours: process.stderr.hasColors?.() ?? false }));
    return undefined;
  }
  if (errors.length > 0) say(`${count(errors.length, 'error')} in the content: npx lectern check tells them.`);
  return edition;
}

function proposalsFor({ articles, entities }: Edition, refused: Parameters<typeof suggest>[2]) {
  const progress = showProgress('Comparing names');
  const proposals = suggest(articles, entities, refused);
  progress.end();
  return proposals;
}

function tellHow(shown: number, all: number): void {
  const rest = all > shown ? ` ${count(all - shown, 'further proposal')}: --all shows them.` : '';
  say(
    `${count(shown, 'proposal')}.${rest} The same command with --write makes drafts of them, with names behind it of those alone; what refused.yaml lists doesn’t come back.`,
  );
}
