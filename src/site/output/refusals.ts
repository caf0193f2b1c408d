import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { isInstalled, programFile, programFolder } from '../program/program-folder.ts';
import { hostFiles } from './host-files.ts';
import { kindOf } from './kind-of.ts';
import { madeIn } from './mark.ts';
import { existingAbove, isWithin, type Place } from './place.ts';

/** Why a site must not be written to a place, whatever is there; undefined if it may. */
export function refusePlace(place: Place, content: string): string | undefined {
  const [which, expected] = notAFolder(place) ?? dangerous(place, content) ?? notReplaceable(place) ?? [];
  if (which === undefined) return undefined;
  return `Unexpected output folder \`${place.named}\`, which ${which}, expected ${expected}: name another with \`--out\`.`;
}

/** Why a folder must not be replaced: it holds files and was not built by Lectern. Undefined where it may be. */
export function refuseContents({ named, real }: Place): string | undefined {
  const names = kindOf(real) === 'folder' ? readdirSync(real) : [];
  const own = names.filter((name) => !hostFiles.has(name));
  if (own.length === 0 || madeIn(real)) return undefined;
  const [first, ...others] = own.sort();
  const held = `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}`;
  return `Unexpected files in the output folder \`${named}\` that Lectern didn’t make (${held}), expected a folder that is absent, empty or was built by Lectern: name another with \`--out\`.`;
}

function notAFolder({ real }: Place): Refused | undefined {
  const above = existingAbove(real);
  if (kindOf(above) !== 'folder') return [`lies below the file \`${above}\``, 'a folder'];
  const kind = kindOf(real);
  if (kind === 'link') return ['is a link that leads nowhere', 'a folder'];
  return kind === 'file' || kind === 'other' ? ['is a file', 'a folder'] : undefined;
}

/** Places that must never be deleted, such as the home folder, or that a build reads from. */
function dangerous({ real }: Place, content: string): Refused | undefined {
  const holds = (path: string) => isWithin(path, real);
  const alone = 'a folder for the site alone';
  if (dirname(real) === real) return ['is a root', alone];
  if (homes().some(holds)) return ['is or holds your home folder', alone];
  if (holds(programFolder())) return ['is or holds Lectern itself', alone];
  if (holds(content)) return ['is or holds the content folder', alone];
  if (isWithin(real, content)) return ['lies in the content folder', 'a folder apart from the content'];
  if (isInstalled() && isWithin(real, programFolder())) return ['lies in Lectern itself', alone];
  const part = partsOfProgram.find((name) => isWithin(real, programFile(name)));
  return part === undefined ? undefined : [`lies in Lectern’s own \`${part}\``, 'a folder apart from the program'];
}

/** Places at which the system doesn’t let a folder be replaced. */
function notReplaceable({ named, real }: Place): Refused | undefined {
  const above = existingAbove(real);
  const isThere = kindOf(real) === 'folder';
  if (isThere && statSync(real).dev !== statSync(above).dev)
    return ['is where a file system begins', `a folder in it, such as \`${join(named, 'site')}\``];
  const locked = [above, ...(isThere ? [real] : [])].find((path) => !mayWrite(path));
  return locked === undefined ? undefined : ['can’t be replaced', `leave to write to \`${locked}\``];
}

/** Folders of the checkout that a build reads, or works in. */
const partsOfProgram = ['src', 'public', 'tests', '.git', '.astro', '.cache', 'compiled'];

function homes(): string[] {
  try {
    return [homedir(), userInfo().homedir];
  } catch {
    return [homedir()]; // a user of whom the system knows a number alone
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Refused = [which: string, expected: string];
