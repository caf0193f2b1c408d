import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { isMap } from 'yaml';
import { type Accepted, acceptedSchema } from '../model/accepted.ts';
import { checkItems } from './check-items.ts';
import { withItem } from './edits/list-items.ts';
import { readData } from './read-data.ts';
import type { Reading, Sourced } from './reading.ts';

/** What `accepted.yaml` lists. */
export function readAccepted(file: string): Reading<Sourced<Accepted>> {
  return checkItems(readData(file), acceptedSchema);
}

/** The path of a list at the top of a content folder, `accepted` or `refused`, also where there is none yet. */
export function listFile(folder: string, name: 'accepted' | 'refused'): string {
  const paths = ['yaml', 'yml'].map((ending) => posix.join(folder, `${name}.${ending}`));
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string);
}

/**
 * The text of `accepted.yaml` with one more item, before the first that comes behind it by article and words; all else,
 * comments too, stays as it is. Undefined where the file isn't a list with each item on lines of its own.
 */
export function withAccepted(text: string, item: Accepted): string | undefined {
  const mine = [item.article, item.quote ?? item.name ?? ''];
  return withItem(text, item, (other) => {
    const field = (name: string) => (isMap(other) ? String(other.get(name) ?? '') : '');
    const theirs = [field('article'), field('quote') || field('name')];
    const at = theirs.findIndex((one, index) => one !== mine[index]);
    return at >= 0 && (theirs[at] as string) > (mine[at] as string);
  });
}
