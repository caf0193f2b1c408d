import { posix } from 'node:path';
import { isFolder } from '../../corpus/list-shelf.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import { examineProject } from '../../upkeep/examine-project.ts';
import type { Finding } from '../../upkeep/finding.ts';
import { lineChanges } from '../../upkeep/line-changes.ts';
import { count } from '../count.ts';
import type { Flags } from '../flags.ts';
import { onOneLine } from '../print-faults.ts';
import { say } from '../say.ts';
import { examineContent } from './examine-content.ts';
import { type Mended, mendedFiles, writeMended } from './mended-files.ts';
import { projectAround, readProject } from './read-project.ts';

/** How many changed lines of a file are shown to people. */
const shown = 40;

/**
 * `doctor`: what is out of date or wrong in a project and in the forms of its content, and how it would be mended; with
 * `--write`, mends what it can. 0 when nothing is left to do, 1 when something is.
 */
export async function doctor(flags: Flags): Promise<number> {
  const { content } = flags;
  const folder = projectAround(content);
  if (folder === undefined && !isFolder(content))
    return say(`Unexpected absence of the folder \`${content}\`, expected that of an edition: --content FOLDER`, 1);
  const ofProject = folder === undefined ? [] : examineProject(readProject(folder, content));
  const findings = [
    ...ofProject.map((finding) => ({ ...finding, file: posix.join(folder ?? '', finding.file) })),
    ...(await examineContent(content)),
  ];
  const mended = mendedFiles(findings);
  try {
    if (flags.write) writeMended(mended, folder ?? content);
  } catch (error) {
    const refusal = describeSystemFault(error, 'mend the project');
    if (refusal === undefined) throw error;
    return say(refusal, 1);
  }
  const left = findings.filter((finding) => !flags.write || !isMended(finding, mended));
  if (flags.json)
    console.log(
      JSON.stringify(
        { ...(folder !== undefined && { project: folder }), content, ...inJson(findings, mended) },
        null,
        2,
      ),
    );
  else tell({ findings, mended, left, isWritten: flags.write, folder });
  return left.length > 0 ? 1 : 0;
}

function tell({ findings, mended, left, isWritten, folder }: Told): void {
  if (folder === undefined)
    console.log('No package.json of a project around the content: the content alone was looked at.');
  const told = findings.map(({ file, line, reason, advice }) => {
    const [first = '', ...more] = reason.split('\n');
    const head = `${[onOneLine(file), line].filter(Boolean).join(':')}  ${onOneLine(first)}`;
    return `${[head, ...more].join('\n')}\n    ${advice}\n`;
  });
  const changes = mended.map(({ file, before, after }) => `\n${onOneLine(file)}\n${changesOf(before, after)}`);
  process.stdout.write(told.join('') + changes.join(''));
  console.log(outcome(findings.length, left.length, { mended, isWritten }));
}

function changesOf(before: string, after: string): string {
  const lines = lineChanges(before, after);
  const more = lines.length - shown;
  const rest = more > 1 ? [`… ${more} lines more, all of them by --json`] : lines.slice(shown);
  return [...lines.slice(0, shown), ...rest].map((line) => `  ${onOneLine(line)}\n`).join('');
}

function outcome(all: number, left: number, { mended, isWritten }: Pick<Told, 'mended' | 'isWritten'>): string {
  if (all === 0) return 'Nothing is out of date.';
  const files = count(mended.length, 'file');
  if (!isWritten)
    return `\n${count(all, 'finding')}${mended.length > 0 ? `; the same command with --write changes ${files} as shown` : ', none of which a command can mend'}.`;
  return `\n${mended.length > 0 ? `${files} mended` : 'Nothing to mend by a command'}; ${left === 0 ? 'nothing is left to do' : `${count(left, 'finding')} left to you`}.`;
}

function inJson(findings: readonly Finding[], mended: readonly Mended[]) {
  return {
    findings: findings.map(({ mend: _, ...finding }, index) => ({
      ...finding,
      isMended: isMended(findings[index], mended),
    })),
    changes: mended.map(({ file, before, after }) => ({ file, lines: lineChanges(before, after) })),
  };
}

/** Whether the command can see to it. */
function isMended(finding: Finding | undefined, mended: readonly Mended[]): boolean {
  return mended.some(({ findings }) => finding !== undefined && findings.includes(finding));
}

interface Told {
  findings: readonly Finding[];
  mended: readonly Mended[];
  left: readonly Finding[];
  isWritten: boolean;
  /** Of the project, if there is one. */
  folder: string | undefined;
}
