import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import { addSite } from './add-site.ts';
import { findBeside } from './find-beside.ts';
import type { Planned } from './plan-articles.ts';

/**
 * Writes articles with their pictures, each file whole or not at all; where there is no edition, its `site.yaml` too.
 * @returns How many articles are written, and the sentence that says why it ended early, where it did.
 */
export function writeArticles(planned: readonly Planned[], place: Place): { written: number; stopped?: string } {
  const { content } = place;
  let written = 0;
  try {
    addSite(content);
    for (const one of planned) {
      writePictures(one, place);
      addFile(one.to, one.text, { within: content, mayReplace: one.state !== 'new' });
      written += 1;
    }
    return { written };
  } catch (error) {
    const stopped = describeSystemFault(error, 'write into the content folder');
    if (stopped === undefined) throw error;
    return { written, stopped };
  }
}

/** Pictures that are there already stay as they are. */
function writePictures({ from, draft }: Planned, { content, pictures }: Place): void {
  for (const picture of draft.pictures) {
    const to = posix.join(content, picture.to);
    const file = findBeside(from, picture.from, pictures);
    const bytes = picture.bytes ?? (file === undefined ? undefined : readFileSync(file));
    if (bytes && !existsSync(to)) addFile(to, bytes, { within: content });
  }
}

interface Place {
  content: string;
  /** Pictures in the folders that are imported, by their names. */
  pictures: ReadonlyMap<string, string>;
}
