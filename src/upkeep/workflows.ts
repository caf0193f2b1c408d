import type { Finding, Project } from './finding.ts';

/** The workflow that `init` writes: what its actions and permissions are is what projects need. */
const own = '.github/workflows/pages.yml';

/** What the workflows that publish an edition lack. Workflows that don't call Lectern are nobody's business here. */
export function workflowFindings({ files, fresh, hasAddress }: Project): Finding[] {
  const workflows = [...files].filter(([file, text]) => isWorkflow(file) && /\blectern\b|\bnpm run build\b/.test(text));
  return workflows.flatMap(([file, text]) => [
    ...actionFindings({ file, text }, fresh[own] ?? ''),
    ...permissionFindings({ file, text }, fresh[own] ?? ''),
    ...(hasAddress ? [] : addressFindings({ file, text })),
    ...lockFindings({ file, text }, files),
  ]);
}

function isWorkflow(file: string): boolean {
  return file.startsWith('.github/workflows/') || file === '.gitlab-ci.yml';
}

/** GitHub takes old versions of its actions away: those that `init` writes are known to work together. */
function actionFindings({ file, text }: Text, written: string): Finding[] {
  const current = new Map(actionsIn(written).map(({ name, major }) => [name, major]));
  return actionsIn(text).flatMap(({ name, major, whole, line }) => {
    const wanted = current.get(name) ?? 0;
    if (major >= wanted) return [];
    const reason = `Unexpected \`${name}@v${major}\`, expected \`@v${wanted}\` or newer`;
    const mend = (old: string) => old.replace(whole, `uses: ${name}@v${wanted}`);
    return [{ file, line, reason, advice: `write ${name}@v${wanted}`, mend }];
  });
}

function actionsIn(text: string) {
  return [...text.matchAll(/uses: (actions\/[a-z-]+)@v(\d+)(?:\.\d+){0,2}/g)].map((match) => {
    const [whole, name = '', major = ''] = match;
    return { whole, name, major: Number(major), line: lineAt(text, match.index) };
  });
}

/** What the step that publishes on GitHub Pages must be allowed. */
function permissionFindings({ file, text }: Text, written: string): Finding[] {
  if (!text.includes('actions/deploy-pages@')) return [];
  const wanted = [...written.matchAll(/^ {2}([a-z-]+: write)$/gm)].flatMap(([, permission = '']) => permission);
  const held = new Set(text.split('\n').map((line) => line.trim()));
  return wanted
    .filter((permission) => !held.has(permission))
    .map((permission) => ({
      file,
      reason: `Unexpected absence of the permission \`${permission}\`, expected it: GitHub refuses the step deploy-pages without`,
      advice: `add ${permission} below permissions:`,
      mend: (old: string) => withPermission(old, permission),
    }));
}

/** A workflow with a permission more; one that has none yet is allowed to read what it builds, too. */
function withPermission(text: string, permission: string): string {
  const lines = text.split('\n');
  const place = lines.findIndex((line) => /^permissions:\s*$/.test(line));
  if (place >= 0) return lines.toSpliced(place + 1, 0, `  ${permission}`).join('\n');
  const jobs = lines.findIndex((line) => /^jobs:/.test(line));
  if (jobs < 0 || lines.some((line) => /^\s*permissions:/.test(line))) return text;
  return lines.toSpliced(jobs, 0, 'permissions:', '  contents: read', `  ${permission}`).join('\n');
}

/** A build that knows no address has links of the wrong host in its feed, and misses the path of a project page. */
function addressFindings({ file, text }: Text): Finding[] {
  const address = addressIn({ file, text });
  return [...text.matchAll(/(?:lectern build|npm run build)(?:[ \t][^\n]*)?$/gm)]
    .filter(([command]) => !command.includes('--site'))
    .map((match) => ({
      file,
      line: lineAt(text, match.index),
      reason: 'Unexpected build without an address, expected `--site` or `url` in site.yaml',
      advice:
        address === undefined
          ? 'name it in site.yaml, or take what actions/configure-pages gives, as a new project’s pages.yml does'
          : `add --site "${address}"`,
      ...(address !== undefined && { mend: (old: string) => old.replace(match[0], withAddress(match[0], address)) }),
    }));
}

/** What a workflow can name as the address of the edition; undefined where it doesn’t ask GitHub for it. */
function addressIn({ file, text }: Text): string | undefined {
  if (file === '.gitlab-ci.yml') return '$CI_PAGES_URL';
  const [, step] = /uses: actions\/configure-pages@v\d+\r?\n[ \t]+id: ([\w-]+)/.exec(text) ?? [];
  return step && `\${{ steps.${step}.outputs.base_url }}`;
}

function withAddress(line: string, address: string): string {
  return line.replace(/lectern build|npm run build/, (command) => {
    return `${command}${command.startsWith('npm') ? ' --' : ''} --site "${address}"`;
  });
}

function lockFindings({ file, text }: Text, files: Project['files']): Finding[] {
  const place = /\bnpm ci\b/.exec(text)?.index;
  if (place === undefined || files.has('package-lock.json')) return [];
  const reason = 'Unexpected `npm ci` in a project without package-lock.json, expected a lock or `npm install`';
  const mend = (old: string) => old.replace(/\bnpm ci\b/g, 'npm install');
  return [{ file, line: lineAt(text, place), reason, advice: 'commit package-lock.json, or write npm install', mend }];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

interface Text {
  file: string;
  text: string;
}
