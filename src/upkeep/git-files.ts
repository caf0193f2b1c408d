import type { Finding, Project } from './finding.ts';

/** What git should leave out and how it should merge the ledger of permalinks, where its files don't say. */
export function gitFindings({ files, fresh, isRepository }: Project): Finding[] {
  const consequences = {
    '.gitignore': 'git would keep what can be made anew',
    '.gitattributes': 'two editors’ permalinks would stop a merge',
  };
  return Object.entries(consequences)
    .filter(([file]) => isRepository || files.has(file))
    .flatMap(([file, otherwise]) => absentLines(file, { files, fresh }, otherwise));
}

/** The lines of a file as `init` writes it that the project's own lacks. */
function absentLines(file: string, { files, fresh }: Pick<Project, 'files' | 'fresh'>, otherwise: string): Finding[] {
  const text = files.get(file) ?? '';
  const held = new Set(text.split(/\r?\n/).map(bare));
  const wanted = (fresh[file] ?? '').split('\n').filter((line) => line !== '' && !held.has(bare(line)));
  return wanted.map((line) => ({
    file,
    reason: `Unexpected absence of the line \`${line}\`, expected it: ${otherwise}`,
    advice: 'add the line',
    mend: (old) => `${old}${old === '' || old.endsWith('\n') ? '' : '\n'}${line}\n`,
  }));
}

/** A line as it counts: `/dist/` and `dist` leave the same out. */
function bare(line: string): string {
  return line.trim().replace(/^\/|\/$/g, '');
}
