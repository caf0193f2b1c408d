import type { Finding, Project } from './finding.ts';
import { manifestName, readManifest, withField } from './manifest.ts';
import { isOlder, numbersOf } from './versions.ts';

/**
 * What changed in the formats since the version that a project's files were written for. `init` and `doctor --write`
 * note that version in `package.json`, as `"lectern": { "formats": "1.2.3" }`; without the note it is the lowest version
 * that the dependency allows.
 */
export function formatFindings({ files, version, changelog }: Project): Finding[] {
  const text = files.get(manifestName);
  const manifest = text === undefined ? undefined : readManifest(text);
  if (!manifest) return [];
  const noted = manifest.lectern?.formats;
  const written = noted ?? manifest.dependencies?.lectern ?? manifest.devDependencies?.lectern ?? '';
  const since = numbersOf(written)?.join('.');
  if (since !== undefined && isOlder(version, since)) return [older(since, version)];
  const changes = formatChanges(changelog, { since, version });
  if (changes.length === 0) return [];
  const found = since === undefined ? 'files of an unknown version' : `files as ${since} reads them`;
  return [
    {
      file: manifestName,
      reason: `Unexpected ${found}, expected such as ${version} reads:\n${changes.map((one) => `    - ${one}`).join('\n')}`,
      advice: `go through the list; then "lectern": { "formats": "${version}" } notes that it is done`,
      mend: withField('lectern', 'formats', version),
    },
  ];
}

/**
 * The changes of formats after one version and up to another, the newest first: the changelog's lines that begin with
 * **Formats**. What is unreleased there belongs to the version at work.
 */
export function formatChanges(changelog: string, { since, version }: Span): string[] {
  const parts = changelog.split(/^## /m).slice(1);
  const told = parts.filter((part) => {
    const of = numbersOf(part) ? part : version;
    return (since === undefined || isOlder(since, of)) && !isOlder(version, of);
  });
  return told.flatMap((part) => [...part.matchAll(/^- \*\*Formats\*\*: (.+)$/gm)].map(([, change = '']) => change));
}

function older(since: string, version: string): Finding {
  return {
    file: manifestName,
    reason: `Unexpected Lectern ${version} at work, expected ${since} or newer, which the files are written for`,
    advice: 'bring the newer one by npm install lectern@latest',
  };
}

interface Span {
  /** Absent where nobody knows: then all are told. */
  since: string | undefined;
  /** The version at work. */
  version: string;
}
