import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, isError } from '../../model/fault.ts';
import { type Edition, openEdition } from './edition.ts';
import { readSettings, type Settings } from './settings.ts';

let opened: { stamp: string; edition: Promise<Edition> } | undefined;
let lastGood: Edition | undefined;
let newestFaults: readonly Fault[] | undefined;

/**
 * Shows pages an edition that is open already. A build opens it before Astro bundles the pages, and the bundle has
 * modules of its own: both meet in the global object alone.
 */
export function shareEdition(edition: Edition | undefined): void {
  shared.lecternEdition = edition;
}

const shared: typeof globalThis & { lecternEdition?: Edition | undefined } = globalThis;

/**
 * The edition that pages show. A build opens it once; while serving for authors it is opened anew whenever a file of
 * the content folder has changed, and the last good one stays while the content is broken.
 * @throws {Error} where the content is broken and never was whole.
 */
export async function currentEdition(): Promise<Edition> {
  if (shared.lecternEdition) return shared.lecternEdition;
  const settings = readSettings();
  const stamp = settings.dev ? await stampOf(settings) : '';
  if (opened?.stamp !== stamp) opened = { stamp, edition: openWhole(settings) };
  return opened.edition;
}

/** The faults of the content as it is now, where it is broken and pages show the last good edition. */
export async function faultsOfBroken(): Promise<readonly Fault[] | undefined> {
  await currentEdition();
  return newestFaults;
}

/** Opens the edition; where the content is broken, says how and falls back to the last good one. */
async function openWhole(settings: Settings): Promise<Edition> {
  const edition = await openEdition(settings);
  const errors = edition.faults.filter(isError);
  if (errors.length > 0) {
    const words = errors
      .map(({ file, line, rule, reason }) => `${file}${line ? `:${line}` : ''}  ${rule}  ${reason}`)
      .join('\n');
    newestFaults = edition.faults;
    if (!lastGood) throw new Error(words);
    console.error(`${words}\nThe pages stay as they were until this is corrected.`);
    return lastGood;
  }
  newestFaults = undefined;
  lastGood = edition;
  return edition;
}

/** Names and times of all files of the content folder: different when any of them changed. */
async function stampOf({ content }: Settings): Promise<string> {
  const files = await readdir(content, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = files.map(async (file) => {
    const path = join(file.parentPath, file.name);
    return `${path} ${(await stat(path).catch(() => undefined))?.mtimeMs}`;
  });
  return (await Promise.all(times)).sort().join('\n');
}
