import { styleText } from 'node:util';
import { excerptAround } from '../../site/report/excerpt-around.ts';
import { type Finding, findingsOf, type Group, type Report } from '../../site/report/findings.ts';
import { count } from '../count.ts';
import { onOneLine } from '../print-faults.ts';

/**
 * A report as a person reads it: the worst first, those of a rule together with what to do below them, and a count.
 * Of each rule five lines, and no notes, unless `all` is asked for.
 */
export function printReport(report: Report, { colours, all }: { colours: boolean; all: boolean }): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const told = report.groups.filter(({ severity }) => all || severity !== 'note');
  const groups = told.map((group) => printGroup(group, paint, all ? Number.POSITIVE_INFINITY : mostLines));
  const silenced = report.silenced.map(
    ({ rule, level, reason, count: number }) =>
      `${rule} is ${level === 'off' ? 'off' : 'a note'} (${number}): ${onOneLine(reason)}\n`,
  );
  return [...groups, silenced.length > 0 ? `${silenced.join('')}\n` : '', countsIn(report, all)].join('');
}

/** Of one rule, where not all are asked for. */
const mostLines = 5;

function printGroup({ findings, fix }: Group, paint: Paint, most: number): string {
  const lines = findings.slice(0, most).map((finding) => printFinding(finding, paint));
  const more = findings.length > most ? `    … and ${findings.length - most} more; --all tells them\n` : '';
  return `${lines.join('')}${more}${paint('dim', `    ${fix}`)}\n\n`;
}

function printFinding({ file, line, column, severity, rule, message, excerpt }: Finding, paint: Paint): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const weight = paint(severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'dim', severity);
  const head = `${onOneLine(place)}  ${weight}  ${rule}  ${onOneLine(message)}\n`;
  return excerpt ? `${head}${paint('dim', `    | ${onOneLine(excerptAround(excerpt, column))}`)}\n` : head;
}

/** How many there are, in words: `2 errors and 1 warning in 2 files`. */
function countsIn(report: Report, all: boolean): string {
  const findings = findingsOf(report);
  const of = (weight: string) => findings.filter(({ severity }) => severity === weight);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const files = new Set([...errors, ...warnings].map(({ file }) => file)).size;
  const counts = [
    errors.length > 0 && count(errors.length, 'error'),
    warnings.length > 0 && count(warnings.length, 'warning'),
  ].filter(Boolean);
  const hint =
    notes.length === 0
      ? ''
      : all
        ? `${count(notes.length, 'note')}\n`
        : `${count(notes.length, 'note')}: --all tells them\n`;
  return `${counts.length > 0 ? `${counts.join(' and ')} in ${count(files, 'file')}\n` : ''}${hint}`;
}

type Paint = (style: 'red' | 'yellow' | 'dim', text: string) => string;
