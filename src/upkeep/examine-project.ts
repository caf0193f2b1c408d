import type { Finding, Project } from './finding.ts';
import { formatFindings } from './formats.ts';
import { gitFindings } from './git-files.ts';
import { manifestFindings } from './manifest.ts';
import { nodeFindings } from './node-versions.ts';
import { workflowFindings } from './workflows.ts';

/** What is out of date or wrong in a project, beside its content: by file, in the order in which it is to be mended. */
export function examineProject(project: Project): Finding[] {
  return [
    ...manifestFindings(project),
    ...formatFindings(project),
    ...nodeFindings(project),
    ...workflowFindings(project),
    ...gitFindings(project),
  ];
}
