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

/**
 * The pictures that a file names, by the addresses by which it does.
 * @param anywhere Whether a bare name may be that of a file in any folder, as in a vault; links by name always may.
 */
export function picturesFrom({ pictures, folder, anywhere = false }: PictureFolder, file: string): PictureFinder {
  const from = posix.relative(folder, file);
  return {
    pictureAt(address, isByName = false) {
      const path = picturePath(address, from) ?? '';
      const byName = anywhere || isByName ? pictureNames(pictures).get(nameIn(path)) : undefined;
      return pictures.get(path) ?? (isBareName(address) || isByName ? byName : undefined);
    },
    nearestTo: (address) => nearestPicture(address, from, pictures.keys()),
  };
}

/** Whether it is the name of a file and says nothing of its folder, as note-taking programs write it. */
function isBareName(address: string): boolean {
  return !/[/\\]|%2f/i.test(address);
}

const named = new WeakMap<Pictures, ReadonlyMap<string, Picture>>();

/** The pictures by their files’ names; the first of each name. */
function pictureNames(pictures: Pictures): ReadonlyMap<string, Picture> {
  const names =
    named.get(pictures) ?? new Map([...pictures].reverse().map(([path, picture]) => [nameIn(path), picture]));
  named.set(pictures, names);
  return names;
}

function nameIn(path: string): string {
  return posix.basename(path).toLowerCase();
}

/** The pictures of a content folder, and how its texts may name them. */
export interface PictureFolder {
  pictures: Pictures;
  folder: string;
  anywhere?: boolean;
}
