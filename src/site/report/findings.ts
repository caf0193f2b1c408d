import type { CheckSettings } from '../../model/check-settings.ts';
import { byPlace, type Fault, type FaultRule, faultRules, type Severity, severityOf } from '../../model/fault.ts';

/**
 * Faults as a report tells them, the worst first, those of a rule together, and which rules `check.yaml` has silenced.
 * @param lineOf The words of a line of a file.
 */
export function toReport(faults: readonly Fault[], { rules }: CheckSettings, lineOf: LineOf): Report {
  const levelOf = (fault: Fault) => (severityOf(fault) === 'error' ? undefined : rules[fault.rule]?.level);
  const findings = faults
    .filter((fault) => levelOf(fault) !== 'off')
    .map((fault): Finding => {
      const { isLenient: _, renamed: __, reason: message, ...place } = fault;
      const excerpt = fault.line === undefined ? undefined : lineOf(fault.file, fault.line);
      return {
        ...place,
        severity: levelOf(fault) === 'note' ? 'note' : severityOf(fault),
        message,
        fix: faultRules[fault.rule].advice,
        ...(excerpt && { excerpt }),
      };
    })
    .sort((a, b) => byPlace({ ...a, reason: a.message }, { ...b, reason: b.message }));
  const silenced = Object.entries(rules).map(([rule, { level, reason }]) => ({
    rule,
    level,
    reason,
    count: faults.filter((fault) => fault.rule === rule && levelOf(fault) !== undefined).length,
  }));
  return { groups: grouped(findings), silenced };
}

/** Groups by severity, then the smaller first, since a rule that is broken everywhere hides the others. */
function grouped(findings: readonly Finding[]): Group[] {
  const groups = Map.groupBy(findings, ({ rule, severity }) => `${severities.indexOf(severity)} ${rule}`);
  return [...groups]
    .map(([key, all]) => ({ key, all, ...(all[0] as Finding) }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.all.length - b.all.length ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ rule, severity, fix, all }) => ({ rule, severity, fix, findings: all }));
}

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** All findings of a report in its order. */
export function findingsOf({ groups }: Report): Finding[] {
  return groups.flatMap(({ findings }) => findings);
}

/** The words of a line of a file, from 1. */
export type LineOf = (file: string, line: number) => string | undefined;

export interface Finding {
  file: string;
  line?: number;
  column?: number;
  rule: FaultRule;
  severity: Severity;
  message: string;
  /** What to do. */
  fix: string;
  /** The line that it stands in. */
  excerpt?: string;
}

/** The findings of one rule and weight. */
export interface Group extends Pick<Finding, 'rule' | 'severity' | 'fix'> {
  findings: Finding[];
}

export interface Report {
  groups: Group[];
  /** Rules that are off or down, why, and how many findings that concerns. */
  silenced: { rule: string; level: 'off' | 'note'; reason: string; count: number }[];
}
