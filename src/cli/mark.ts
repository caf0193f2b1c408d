import { statSync } from 'node:fs';
import { selectorFault } from '../adapters/html.ts';
import { markSite as markPages, type PageReport, refuseSite } from '../adapters/pages/mark-site.ts';
import { type Glossary, readGlossary } from '../adapters/read-glossary.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { showProgress } from './progress.ts';
import { say } from './say.ts';

/** How many pages are listed for people; `--json` has them all. */
const listed = 20;

/**
 * `mark`: shows what would be marked in the pages of a finished site; with `--write`, puts the marks into them and the
 * pages of the glossary beside them. 0 when all pages were read, 1 when one wasn’t or no page has anything to mark.
 */
export async function markSite(flags: Flags, [site = '']: string[]): Promise<number> {
  if (!statSync(site, { throwIfNoEntry: false })?.isDirectory())
    return say(`Unexpected absence of the folder \`${site}\`, expected that of a finished site`, 2);
  const fault = flags.selector === undefined ? undefined : selectorFault(flags.selector);
  if (fault) return say(`Unexpected selector \`${flags.selector}\`, expected one of CSS: ${fault}`, 2);
  const refusal = refuseSite(site);
  if (refusal) return say(refusal, 1);
  const glossary = opened(flags);
  if (typeof glossary === 'string') return say(glossary, 1);
  const { selector, write } = flags;
  const progress = showProgress('Marking');
  const reports = markPages({ site, glossary, ...(selector && { selector }), write, progress: progress.step });
  progress.end();
  return tell(reports, flags);
}

function opened({ glossary, content }: Flags): Glossary | string {
  try {
    return readGlossary(glossary ?? content);
  } catch (error) {
    return (error as Error).message;
  }
}

function tell(reports: PageReport[], { json, write, selector }: Flags): number {
  const changed = reports.filter(({ isChanged }) => isChanged);
  if (json) process.stdout.write(`${JSON.stringify({ pages: reports }, null, 2)}\n`);
  else describe(changed);
  const refused = reports.filter(({ refusal }) => refusal !== undefined);
  for (const { path, refusal } of refused) say(`${path}: ${refusal}`);
  if (reports.length === 0) return say('Unexpected folder without pages, expected files that end in .html', 1);
  if (!reports.some(({ isSelected }) => isSelected))
    return say(
      `Unexpected pages without \`${selector ?? 'article, main or body'}\`: --selector says where their texts stand`,
      1,
    );
  if (!json) say(outcome(changed.length, write));
  return refused.length > 0 ? 1 : 0;
}

function describe(changed: PageReport[]): void {
  const lines = changed.slice(0, listed).map(({ path, mentions, quotes }) => {
    return `  ${path}  ${count(mentions, 'mention')}, ${count(quotes, 'quote')}\n`;
  });
  const more = changed.length - lines.length;
  process.stdout.write(lines.join('') + (more > 0 ? `  and ${count(more, 'page')} more\n` : ''));
}

function outcome(pages: number, isWritten: boolean): string {
  if (pages === 0) return 'No page has other marks than it should.';
  if (isWritten) return `${count(pages, 'page')} marked; the glossary is at lectern/ in the same folder.`;
  return `${count(pages, 'page')} to mark: the same command with --write does it.`;
}
