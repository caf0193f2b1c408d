import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Picture, PictureFinder } from '../../annotate/annotate.ts';
import { nearestPicture } from '../../corpus/nearest-picture.ts';
import type { Fault } from '../../model/fault.ts';
import { picturePath } from '../../model/picture-path.ts';
import type { Urls } from './urls.ts';

/** The pictures of a content folder, by their paths in it, in Unicode’s composed form (NFC). */
export type Pictures = ReadonlyMap<string, Picture>;

/** Reads how large pictures are; one that can't be read as a picture is a fault. */
export async function readPictures(
  folder: string,
  paths: string[],
  urls: Urls,
): Promise<{ pictures: Pictures; faults: Fault[] }> {
  const pictures = new Map<string, Picture>();
  const faults: Fault[] = [];
  if (paths.length === 0) return { pictures, faults };
  const { imageMetadata } = await import('astro/assets/utils');
  for (const path of paths) {
    try {
      const { width, height } = await imageMetadata(await readFile(join(folder, path)), path);
      pictures.set(path.normalize(), { href: urls.file(path), width, height });
    } catch {
      const reason = 'Unexpected bytes, expected a picture of the kind that the file’s ending says';
      faults.push({ rule: 'data-file', file: posix.join(folder, path), reason });
    }
  }
  return { pictures, faults };
}

/** The pictures that a file names, by the addresses by which it does. */
export function picturesFrom(pictures: Pictures, folder: string, file: string): PictureFinder {
  const from = posix.relative(folder, file);
  return {
    pictureAt: (address) => pictures.get(picturePath(address, from) ?? ''),
    nearestTo: (address) => nearestPicture(address, from, pictures.keys()),
  };
}
