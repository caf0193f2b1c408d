import { excerptAround } from './excerpt-around.ts';
import { type Finding, type Report, severities } from './findings.ts';

/**
 * A report as its page shows it: the errors, the warnings, then the notes, and in each the rules in the report's order.
 * Of a rule so many findings are shown, and how many there are besides.
 * @param placeOf The address where a finding can be looked at on the site.
 */
export function reportSections({ groups }: Report, placeOf: (finding: Finding) => string | undefined): ReportSection[] {
  return severities.flatMap((severity) => {
    const rules = groups
      .filter((group) => group.severity === severity)
      .map(({ rule, fix, findings }) => ({
        id: `${severity}-${rule}`,
        rule,
        fix,
        count: findings.length,
        rows: findings.slice(0, mostRows).map((finding) => rowOf(finding, placeOf(finding))),
        further: Math.max(0, findings.length - mostRows),
      }));
    const count = rules.reduce((sum, rule) => sum + rule.count, 0);
    return count > 0 ? [{ severity, count, rules }] : [];
  });
}

/** Of one rule; `check --all` tells the others. */
const mostRows = 200;

function rowOf({ file, line, column, message, excerpt }: Finding, href: string | undefined): ReportRow {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return { place, message, excerpt: excerpt && excerptAround(excerpt, column), href };
}

/** The findings of one weight. */
export interface ReportSection {
  severity: Finding['severity'];
  count: number;
  rules: {
    /** The id of its part of the page. */
    id: string;
    rule: Finding['rule'];
    fix: string;
    count: number;
    rows: ReportRow[];
    /** How many findings aren't shown. */
    further: number;
  }[];
}

export interface ReportRow {
  /** File, line and column. */
  place: string;
  message: string;
  excerpt: string | undefined;
  /** Where it can be looked at on the site. */
  href: string | undefined;
}
