import { createHash } from 'node:crypto';
import { type Finding, findingsOf, type Report } from '../../site/report/findings.ts';

/**
 * A report for programs that show findings beside code. A finding keeps its fingerprint when lines are put in or taken
 * out elsewhere: it is made of the rule, the file and the words of the line.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(report: Report): string {
  const findings = findingsOf(report);
  const seen = new Map<string, number>();
  const rules = new Map(report.groups.map(({ rule, severity, fix }) => [rule, ruleOf(rule, severity, fix)]));
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', rules: [...rules.values()] } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, fingerprint(finding, seen))),
      },
    ],
  })}\n`;
}

function ruleOf(id: string, severity: Finding['severity'], fix: string) {
  return { id, help: { text: fix }, defaultConfiguration: { level: severity } };
}

function resultOf({ file, line, column, rule, severity, message, excerpt }: Finding, print: string) {
  const region = line !== undefined && {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(excerpt && { snippet: { text: excerpt } }),
  };
  return {
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(file) }, ...(region && { region }) } }],
    partialFingerprints: { 'lectern/v1': print },
  };
}

/** A path as part of an address. */
function addressOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** The same findings of one line are counted, so that each has a fingerprint of its own. */
function fingerprint({ rule, file, message, excerpt }: Finding, seen: Map<string, number>): string {
  const what = JSON.stringify([rule, file, excerpt ?? message]);
  const times = (seen.get(what) ?? 0) + 1;
  seen.set(what, times);
  return createHash('sha256').update(`${what} ${times}`).digest('hex').slice(0, 32);
}
