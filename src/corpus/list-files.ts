import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, posix, relative, sep } from 'node:path';
import type { Fault } from '../model/fault.ts';
import type { KindOfEdition } from '../model/kinds.ts';
import { misplaced } from './shelf-mark.ts';
import { isPassedOver, type Manner } from './vault/folder-manner.ts';

/**
 * The files below `folder`, in code-unit order, hidden ones left out. Folders that hold nothing of the content are
 * reported and not entered; links are followed within the folder, but neither out of it, since whatever they lead to would
 * be published, nor back into a folder that the link lies in. `part` is what of a
 * content folder the folder stands for: `glossary`, or the whole.
 */
export function listFiles(folder: string, { part, manner, kinds }: Listed): Listing {
  const listing: Listing = { files: [], faults: [] };
  const walk = { folder, part, manner, kinds, listing, above: [] };
  attempt('', walk, () => enter('', walk));
  return listing;
}

function enter(path: string, walk: Walk): void {
  const place = posix.join(walk.folder, path);
  const inside = { ...walk, above: [...walk.above, realpathSync(place)] };
  for (const entry of readdirSync(place, { withFileTypes: true }).sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    if (walk.manner === 'vault' && isPassedOver(entry.name)) continue;
    const below = posix.join(path, entry.name);
    attempt(below, inside, () => visit(below, entry, inside));
  }
}

/** Does what may fail for a file or folder; what the system refuses becomes a fault. */
function attempt(path: string, walk: Walk, act: () => void): void {
  try {
    act();
  } catch (error) {
    walk.listing.faults.push(unreadable(posix.join(walk.folder, path), error));
  }
}

function visit(path: string, found: Dirent, walk: Walk): void {
  const file = posix.join(walk.folder, path);
  if (found.isSymbolicLink() && leadsOut(file, walk.above[0] ?? '')) {
    const reason = 'Unexpected link out of the content folder, expected a file or folder of its own';
    walk.listing.faults.push({ rule: 'unreadable', file, reason });
    return;
  }
  const entry = found.isSymbolicLink() ? statSync(file) : found;
  const expected =
    entry.isDirectory() && isPlaced(path, walk) ? misplaced(posix.join(walk.part, path), walk.kinds) : undefined;
  if (expected) {
    const reason = `Unexpected folder \`${basename(path)}/\`, expected ${expected}`;
    walk.listing.faults.push({ rule: 'unknown-file', file, reason });
  } else if (entry.isDirectory() && walk.above.includes(realpathSync(file))) {
    const reason = 'Unexpected link to a folder that it lies in, expected files or a folder elsewhere';
    walk.listing.faults.push({ rule: 'unreadable', file, reason });
  } else if (entry.isDirectory()) enter(path, walk);
  else if (entry.isFile()) walk.listing.files.push(path);
}

/** Whether a folder can be in the wrong place: in a vault only below `glossary/`. */
function isPlaced(path: string, { manner }: Walk): boolean {
  return manner === 'edition' || path.startsWith('glossary/');
}

/** Whether a link leads to something that doesn’t lie in a folder. Throws where it leads nowhere. */
function leadsOut(link: string, folder: string): boolean {
  const way = relative(folder, realpathSync(link));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The fault of a file or folder that the system refuses to open. */
export function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const found = refusals.get(code) ?? (code || 'refusal by the system');
  return { rule: 'unreadable', file, reason: `Unexpected ${found}, expected a file or folder that can be read` };
}

const refusals = new Map([
  ['EACCES', 'lack of permission'],
  ['EPERM', 'lack of permission'],
  ['ENOENT', 'absence of the file or of what it links to'],
  ['ELOOP', 'link to itself'],
]);

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

export interface Listing {
  /** Paths relative to the folder, with slashes. */
  files: string[];
  faults: Fault[];
}

/** What of a content folder is listed, and how. */
interface Listed {
  part: '' | 'glossary';
  manner: Manner;
  /** The kinds that its glossary has folders for. */
  kinds?: readonly KindOfEdition[] | undefined;
}

interface Walk extends Listed {
  folder: string;
  listing: Listing;
  /** Real paths of the folders on the way down. */
  above: string[];
}
