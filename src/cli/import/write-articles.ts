import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { findBeside } from './find-beside.ts';
import type { Planned } from './plan-articles.ts';
import { type Written, writeEach } from './write-each.ts';

/** Writes articles with their pictures. */
export function writeArticles(planned: readonly Planned[], place: Place): Written {
  const { content } = place;
  return writeEach(planned, place, (one) => {
    writePictures(one, place);
    addFile(one.to, one.text, { within: content, mayReplace: one.state !== 'new' });
  });
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

export interface Place {
  content: string;
  /** That of an edition that is made. */
  language: string;
  /** Pictures in the folders that are imported, by their names. */
  pictures: ReadonlyMap<string, string>;
}
