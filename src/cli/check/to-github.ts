import { findingsOf, type Report } from '../../site/report/findings.ts';

/**
 * A report as commands of GitHub's workflows, which shows findings beside the lines of a change.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toGithub(report: Report): string {
  return findingsOf(report)
    .map(({ severity, file, line, column, rule, message, fix }) => {
      const fields = { file, line, col: column, title: rule };
      const properties = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${severity === 'note' ? 'notice' : severity} ${properties.join(',')}::${data(`${message}. ${fix}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
