import type { Finding, Project } from './finding.ts';
import { isOlder, isWithin } from './versions.ts';

/** The file that says which Lectern builds a project. */
export const manifestName = 'package.json';

/** What `package.json` lacks of what `init` writes into it, and which Lectern it asks for. */
export function manifestFindings(project: Project): Finding[] {
  const { files, fresh } = project;
  const text = files.get(manifestName);
  const written = fresh[manifestName] ?? '{}';
  if (text === undefined) return [absent(written)];
  const manifest = readManifest(text);
  if (!manifest) return [unreadable];
  const wanted = JSON.parse(written) as Manifest;
  return [
    ...scriptFindings(manifest, wanted),
    ...dependencyFindings(manifest, wanted, project),
    ...engineFindings(manifest, wanted),
  ];
}

/** A manifest as data; undefined where it is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A mend that sets one field of one part of the manifest. A manifest whose layout isn't the one that npm writes would
 * change in other lines too: it stays as it is.
 */
export function withField(part: Part, name: string, value: string): (text: string) => string {
  return (text) => {
    const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1];
    const manifest = readManifest(text);
    if (!manifest || indent === undefined) return text;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const rest = text.slice(text.trimEnd().length);
    const write = (data: Manifest) => JSON.stringify(data, null, indent).replaceAll('\n', end) + rest;
    if (write(manifest) !== text) return text;
    const { [part]: held = {} } = manifest;
    return write({ ...manifest, [part]: { ...held, [name]: value } });
  };
}

function scriptFindings({ scripts = {} }: Manifest, { scripts: wanted = {} }: Manifest): Finding[] {
  return Object.entries(wanted)
    .filter(([name]) => scripts[name] === undefined)
    .map(([name, command]) => ({
      file: manifestName,
      reason: `Unexpected absence of the script \`${name}\`, expected \`${command}\``,
      advice: `add "${name}": "${command}" to its scripts`,
      mend: withField('scripts', name, command),
    }));
}

function dependencyFindings(manifest: Manifest, wanted: Manifest, { version, installed }: Project): Finding[] {
  const { dependencies = {}, devDependencies = {} } = manifest;
  const range = dependencies.lectern ?? devDependencies.lectern;
  const asked = wanted.dependencies?.lectern ?? version;
  if (range === undefined) {
    const reason = `Unexpected absence of \`lectern\` among the dependencies, expected \`${asked}\``;
    const advice = 'add it by npm install lectern, so that each machine builds with the same version';
    return [{ file: manifestName, reason, advice, mend: withField('dependencies', 'lectern', asked) }];
  }
  if (installed !== undefined && installed !== version) {
    const reason = `Unexpected Lectern ${version} at work, expected ${installed}, which the project has installed`;
    return [{ file: manifestName, reason, advice: 'run npx lectern in the project’s folder, or npm install there' }];
  }
  if (isWithin(range, version)) return [];
  const reason = `Unexpected \`${range}\` for \`lectern\`, expected \`${asked}\`, the version at work`;
  return [{ file: manifestName, reason, advice: 'install the newer one by npm install lectern@latest' }];
}

function engineFindings({ engines = {} }: Manifest, { engines: wanted = {} }: Manifest): Finding[] {
  const [found, needed] = [engines.node, wanted.node];
  if (found === undefined || needed === undefined || !/^(?:>=|\^|~)? ?\d/.test(found.trim())) return [];
  if (!isOlder(found, needed)) return [];
  const reason = `Unexpected \`${found}\` as the Node that is needed, expected \`${needed}\``;
  const advice = `write "node": "${needed}" into its engines`;
  return [{ file: manifestName, reason, advice, mend: withField('engines', 'node', needed) }];
}

function absent(written: string): Finding {
  return {
    file: manifestName,
    reason: 'Unexpected absence of the file, expected one that says which Lectern builds the edition',
    advice: 'write one, so that npm install brings the same version to each machine',
    mend: (text) => (text === '' ? written : text),
  };
}

const unreadable: Finding = {
  file: manifestName,
  reason: 'Unexpected text, expected an object in JSON',
  advice: 'correct the file; npm can’t read it either',
};

type Part = 'scripts' | 'dependencies' | 'engines' | 'lectern';

export type Manifest = { [Name in Part | 'devDependencies']?: Record<string, string> } & { version?: string };
