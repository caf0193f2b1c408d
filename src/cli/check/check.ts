import { type Edition, openEdition } from '../../site/edition/edition.ts';
import { refuseOutput } from '../../site/output/hold-output.ts';
import { findingsOf, type Report } from '../../site/report/findings.ts';
import { reportOf } from '../../site/report/report-of.ts';
import { count } from '../count.ts';
import type { Flags } from '../flags.ts';
import { showProgress } from '../progress.ts';
import { say } from '../say.ts';
import { toSettings } from '../to-settings.ts';
import { printReport } from './print-report.ts';
import { toGithub } from './to-github.ts';
import { toSarif } from './to-sarif.ts';

/**
 * `check`: everything that an editor should look at, for people or, by `--json`, `--sarif` and `--github`, for programs.
 * 0 when there is nothing but notes, 1 when there are errors or more warnings than `--max-warnings` allows, 2 when an
 * output folder is named that a build would refuse.
 */
export async function check(flags: Flags): Promise<number> {
  const settings = toSettings(flags);
  const refusal = flags.isOutNamed ? refuseOutput(settings) : undefined;
  if (refusal) say(refusal);
  const progress = showProgress('Reading');
  const edition = await openEdition(settings, progress.step);
  const { articles, entities } = edition;
  progress.end();
  const report = reportOf(edition, flags.content);
  const isLoud = findingsOf(report).some(({ severity }) => severity !== 'note');
  process.stdout.write(inForm(report, flags));
  if (!isLoud && !isForPrograms(flags)) {
    const checked = `${count(articles.length, 'article')} and ${count(entities.length, 'entry', 'entries')}`;
    console.log(`Nothing to correct in ${checked}.`);
  }
  if (!isForPrograms(flags)) tellDrafts(edition);
  return refusal ? 2 : statusOf(report, flags.maxWarnings);
}

/** That what waits to be published is published nowhere. */
function tellDrafts({ drafts, draftEntries }: Pick<Edition, 'drafts' | 'draftEntries'>): void {
  const waiting = [
    ...(drafts.length > 0 ? [count(drafts.length, 'article')] : []),
    ...(draftEntries.length > 0 ? [count(draftEntries.length, 'entry', 'entries')] : []),
  ];
  if (waiting.length === 0) return;
  console.log(
    `Drafts, published nowhere: ${waiting.join(', ')}. Take \`draft: true\` out of what is ready; of entries, npx lectern suggest --publish does.`,
  );
}

function isForPrograms({ json, sarif, github }: Flags): boolean {
  return json || sarif || github;
}

function inForm(report: Report, flags: Flags): string {
  if (flags.json) return `${JSON.stringify({ findings: findingsOf(report), silenced: report.silenced })}\n`;
  if (flags.sarif) return toSarif(report);
  if (flags.github) return toGithub(report);
  return printReport(report, { colours: process.stdout.hasColors?.() ?? false, all: flags.all });
}

function statusOf(report: Report, most: number): number {
  const findings = findingsOf(report);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings > most || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
