import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from './generate-corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'node_modules/.cache/lectern/sites');
const door = join(root, 'src/cli/lectern.js');
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** The corpus in `content/`, built for the top of a host: the folder of the built site. */
export function buildEdition(): Promise<string> {
  return cached(contentOfEdition, ['--site', 'https://edition.example']);
}

/** The generated corpus, built to stand below a folder of a host: `basePath`. */
export function buildGenerated(): Promise<string> {
  generateCorpus(contentOfGenerated);
  return cached(contentOfGenerated, ['--site', 'https://harbour.example', '--base', basePath]);
}

/** The edition of `tests/fixtures/reading`: pictures, notes, other directions of writing. */
export function buildReading(): Promise<string> {
  return cached(contentOfReading, ['--site', 'https://reading.example']);
}

/** The edition of `tests/fixtures/german`: its pages speak German, its articles German, English and French. */
export function buildGerman(): Promise<string> {
  return cached(contentOfGerman, []);
}

/**
 * The edition of `tests/fixtures/checked`, whose quotations have sources and which has findings, with the report on them.
 * Only a few tests look at it: the first of them builds it.
 */
export function buildChecked(): Promise<string> {
  return cached(contentOfChecked, ['--report', '--site', 'https://checked.example']);
}

/** The edition of `tests/fixtures/own`: words, kinds and components of its own; its pages run from right to left. */
export function buildOwn(): Promise<string> {
  return cached(contentOfOwn, ['--site', 'https://own.example']);
}

/** The content folders of the six. */
export const contentOfEdition = join(root, 'content');
export const contentOfReading = join(root, 'tests/fixtures/reading');
export const contentOfGerman = join(root, 'tests/fixtures/german');
export const contentOfChecked = join(root, 'tests/fixtures/checked');
export const contentOfOwn = join(root, 'tests/fixtures/own');
export const contentOfGenerated = join(home, 'generated-content');

/** The base path that the generated corpus is built for. */
export const basePath = '/reading/room/';

/** Runs a command of Lectern in the project's folder, or in another, and waits for its end. */
export function lectern(words: string[], options: Running = {}): Promise<Outcome> {
  const env = { ...plainEnvironment(), ...options.env };
  const child = spawn(process.execPath, [door, ...words], { cwd: options.cwd ?? root, env });
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (outcome.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (outcome.stderr += text));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}

/** Runs `start` or `dev` until it prints where it serves; `end` interrupts it and gives its exit status. */
export function startServer(
  words: string[],
): Promise<{ address: string; printed: string; end(): Promise<number | null> }> {
  const child = spawn(process.execPath, [door, ...words], { cwd: root, env: plainEnvironment() });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const end = () => {
    child.kill('SIGINT');
    return ended;
  };
  let printed = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\/\S*/.exec(printed)?.[0];
      if (address) resolve({ address, printed, end });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    ended.then((status) => reject(new Error(`The server ended with ${status}:\n${printed}`)));
  });
}

/** The environment of a person's shell: vitest tells its children that they run in a test. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$|LECTERN_)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** The files below a folder, as sorted paths with slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Builds from scratch, once for each state of sources and content, and keeps the outcome for later runs. */
async function cached(content: string, flags: string[]): Promise<string> {
  const folder = join(home, fingerprint([...sources.map((path) => join(root, path)), content], flags));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(home, { recursive: true });
  const { status, stdout, stderr } = await lectern([
    'build',
    '--content',
    content,
    '--out',
    fresh,
    '--force',
    ...flags,
  ]);
  if (status !== 0) throw new Error(`The build of ${content} ended with ${status}:\n${stdout}${stderr}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

/** One hash of all files in the folders, their paths, the flags and Node's version. */
function fingerprint(folders: string[], flags: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([flags, process.version]));
  for (const path of folders.filter((each) => existsSync(each))) {
    const files = statSync(path).isFile() ? [''] : filesOf(path);
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(path, file)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** How a command is run: in which folder, with what as its input, and with what added to the environment. */
interface Running {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
}

/** How a command ended and what it printed. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}
