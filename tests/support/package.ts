import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, plainEnvironment } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm pack` says of the package that it made. */
export interface Packed {
  /** The tarball. */
  file: string;
  /** Bytes. */
  size: number;
  files: { path: string }[];
}

/** Packs the checkout into a folder, as it would be published. */
export function pack(folder: string): Packed {
  const words = ['pack', '--json', '--pack-destination', folder];
  const said = execFileSync('npm', words, { cwd: root, encoding: 'utf8', env: plainEnvironment(), stdio: 'pipe' });
  const [packed] = JSON.parse(said.slice(said.indexOf('['))) as [Packed & { filename: string }];
  return { ...packed, file: join(folder, packed.filename) };
}

/**
 * Installs a tarball into a project without a registry: unpacked where npm would put it, beside links to the checkout's
 * packages, and then made read-only.
 */
export function install(tarball: string, project: string): string {
  const packages = join(project, 'node_modules');
  const names = readdirSync(join(root, 'node_modules')).filter((one) => !/^\.|^lectern/.test(one));
  return unpack(tarball, packages, names);
}

/**
 * The same as pnpm does it: the package lies in a folder of its own beside those packages alone that it says it needs,
 * and the project has a link to it.
 */
export function installByPnpm(tarball: string, project: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const store = join(project, 'node_modules/.pnpm/lectern@0.0.0/node_modules');
  const program = unpack(tarball, store, Object.keys(dependencies));
  symlinkSync(program, join(project, 'node_modules/lectern'));
  return program;
}

function unpack(tarball: string, packages: string, names: readonly string[]): string {
  const program = join(packages, 'lectern');
  mkdirSync(program, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', program, '--strip-components=1']);
  for (const name of names) {
    mkdirSync(join(packages, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
  }
  for (const path of [program, ...below(program)]) chmodSync(path, statSync(path).mode & 0o555);
  return program;
}

/** A folder for a user who isn't root, who could write anywhere; on other systems and for others it is one's own. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-package-'));
  for (const path of [tmpdir(), folder])
    if (statSync(path).uid === process.getuid?.()) chmodSync(path, statSync(path).mode | 0o055);
  const user = nobody();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Runs an installed Lectern as a user who can't write into the package. */
export function runInstalled(program: string, words: string[], home: string): Promise<Outcome> {
  const env = { ...plainEnvironment(), HOME: home, XDG_CACHE_HOME: join(home, 'caches') };
  const door = join(program, 'src/cli/lectern.js');
  const child = spawn(process.execPath, [door, ...words], { cwd: home, env, ...nobody() });
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (outcome.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (outcome.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}

/** Removes a folder with a read-only package in it. */
export function removeInstalled(folder: string): void {
  for (const path of below(folder)) if (lstatSync(path).isDirectory()) chmodSync(path, 0o755);
  rmSync(folder, { recursive: true, force: true });
}

/** The paths of everything below a folder, links not followed. */
export function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...below(path)] : [path];
  });
}

function nobody(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}
