import type { Fault } from '../../model/fault.ts';
import { currentEdition, faultsOfBroken } from '../edition/current-edition.ts';
import type { Edition } from '../edition/edition.ts';
import { readSettings } from '../edition/settings.ts';
import type { Report } from './findings.ts';
import { openRanges } from './lines.ts';
import { placesOnPages } from './places-on-pages.ts';
import { reportOf } from './report-of.ts';
import { type ReportSection, reportSections } from './report-sections.ts';

/** Shows the page of a build a report, which is made where the paths of files hold: Astro works in another folder. */
export function shareReport(report: PageReport | undefined): void {
  shared.lecternReport = report;
}

const shared: typeof globalThis & { lecternReport?: PageReport | undefined } = globalThis;

/** The report that its page shows; while serving for authors, of the content as it is now. */
export async function currentReport(): Promise<PageReport> {
  if (shared.lecternReport) return shared.lecternReport;
  return pageReport(await currentEdition(), readSettings().content, await faultsOfBroken());
}

/** The report of an edition, as its page shows it. For the parameters see `reportOf`. */
export function pageReport(edition: Edition, content: string, faults?: readonly Fault[]): PageReport {
  const report = reportOf(edition, content, faults);
  return { sections: reportSections(report, placesOnPages(edition, openRanges())), silenced: report.silenced };
}

export interface PageReport extends Pick<Report, 'silenced'> {
  sections: ReportSection[];
}
