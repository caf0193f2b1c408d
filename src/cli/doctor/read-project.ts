import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import { openSite } from '../../corpus/read-site.ts';
import { newProject } from '../../intake/file/new-project.ts';
import { programFile, programFolder } from '../../site/program/program-folder.ts';
import type { Project } from '../../upkeep/finding.ts';
import { manifestName, readManifest } from '../../upkeep/manifest.ts';

const names = [
  manifestName,
  'package-lock.json',
  '.nvmrc',
  '.node-version',
  '.gitignore',
  '.gitattributes',
  '.gitlab-ci.yml',
  'netlify.toml',
];
const workflows = '.github/workflows';

/**
 * The folder of the project that a content folder belongs to; undefined where there is none. A folder called `content`
 * has one around it, as `init` writes it, with or without a manifest; a checkout of Lectern is none.
 */
export function projectAround(content: string): string | undefined {
  const isContent = basename(resolve(content)) === 'content' && existsSync(content);
  const around = posix.join(content, '..');
  const folder = isProject(around) || isContent ? around : isProject(content) ? content : undefined;
  return folder === undefined || resolve(folder) === resolve(programFolder()) ? undefined : folder;
}

/** Whether a folder's manifest has to do with Lectern. */
function isProject(folder: string): boolean {
  const file = posix.join(folder, manifestName);
  return existsSync(file) && /\blectern\b/.test(readFileSync(file, 'utf8'));
}

/** What is known of a project by its files. */
export function readProject(folder: string, content: string): Project {
  const { version } = JSON.parse(readFileSync(programFile(manifestName), 'utf8')) as { version: string };
  const { title, language, url } = openSite(content);
  const installed = installedIn(folder);
  return {
    files: new Map(filesOf(folder).map((name) => [name, readFileSync(posix.join(folder, name), 'utf8')])),
    fresh: newProject({ title, language, folder: basename(resolve(folder)), version }),
    version,
    ...(installed !== undefined && { installed }),
    hasAddress: url !== undefined,
    isRepository: existsSync(posix.join(folder, '.git')),
    changelog: readFileSync(programFile('CHANGELOG.md'), 'utf8'),
  };
}

function filesOf(folder: string): string[] {
  const place = posix.join(folder, workflows);
  const flows = existsSync(place) ? readdirSync(place).filter((name) => /\.ya?ml$/.test(name)) : [];
  return [...names, ...flows.map((name) => posix.join(workflows, name))].filter((name) =>
    existsSync(posix.join(folder, name)),
  );
}

function installedIn(folder: string): string | undefined {
  const file = posix.join(folder, 'node_modules/lectern', manifestName);
  const manifest = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
  return manifest?.version;
}
