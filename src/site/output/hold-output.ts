import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Holder, takeLock, waitForLock } from './lock.ts';
import { makeFolders } from './make-folders.ts';
import { type Place, placeOf } from './place.ts';
import { clean, recover } from './publish.ts';
import { refuseContents, refusePlace } from './refusals.ts';
import { releaseAtExit } from './release-at-exit.ts';

/** Why a build may not go to the output folder that a command names, before anything is done; undefined where it may. */
export function refuseOutput({ out, content }: Folders): string | undefined {
  const place = placeOf(out);
  return refusePlace(place, content) ?? refuseContents(place);
}

/**
 * Locks the output folder for one build, after restoring what an interrupted build left there. If another process has the
 * lock, waits for some minutes.
 * @param say Called with sentences that the user should read.
 * @returns A function that releases the folder, or why it can’t be locked: with `isWrongUse` the user must name another.
 * @throws Node's error where the folder beside the output can't be written.
 */
export async function holdOutput(
  { out, content }: Folders,
  say: (sentence: string) => void,
): Promise<Held | { refusal: string; isWrongUse: boolean }> {
  const place = placeOf(out);
  const refusal = refusePlace(place, content);
  if (refusal) return { refusal, isWrongUse: true };
  const made = makeFolders(dirname(place.real));
  const taken = await waitForLock(lockOf(place), { seconds, onWait: (holder) => say(waiting(place, holder)) });
  if ('holder' in taken) return { refusal: stillHeld(place, taken.holder), isWrongUse: false };
  const release = releaseAtExit(() => {
    if (existsSync(place.beside)) attempt(() => clean(place));
    taken.release();
    for (const folder of [place.beside, ...made.toReversed()]) attempt(() => rmdirSync(folder));
  });
  try {
    if (recover(place)) say(`The site in ${out}, which a build that was ended had taken away, is back.`);
  } catch (error) {
    release();
    throw error;
  }
  const own = refuseContents(place);
  if (own === undefined) return { release };
  release();
  return { refusal: own, isWrongUse: true };
}

/** Restores what an interrupted build left, for commands that don’t build, unless a build is running. Never throws. */
export function mendOutput(out: string, say: (sentence: string) => void): void {
  const place = placeOf(out);
  if (!existsSync(place.beside)) return;
  try {
    const taken = takeLock(lockOf(place));
    if ('holder' in taken) return;
    if (recover(place)) say(`The site in ${out}, which a build that was ended had taken away, is back.`);
    taken.release();
    attempt(() => rmdirSync(place.beside));
  } catch {
    // the next build meets the same and says so
  }
}

/** How long one build waits for another. */
const seconds = 600;

function lockOf({ beside }: Place): string {
  return join(beside, 'lock');
}

function waiting({ named }: Place, holder: Holder): string {
  return `Another command builds into ${named} (process ${idOf(holder)}): waiting until it is done.`;
}

function stillHeld(place: Place, holder: Holder): string {
  return `Unexpected build into ${place.named} by process ${idOf(holder)} for over ${seconds / 60} minutes, expected its end: where it has ended, delete ${lockOf(place)} and run the command again.`;
}

function idOf(holder: Holder): string {
  return holder === 'unknown' ? 'unknown' : `${holder.pid} on ${holder.host}`;
}

/** Removes leftovers if that is possible; the next command tries again with the rest. */
function attempt(tidy: () => void): void {
  try {
    tidy();
  } catch {
    // a folder that holds something, or a file in use
  }
}

/** The folders of a command, as they were named. */
export interface Folders {
  out: string;
  content: string;
}

export interface Held {
  /** Releases the folder and removes the parts of the build that were not published. */
  release(): void;
}
