import { posix } from 'node:path';
import type { Entity } from '../model/entity.ts';
import type { Fault } from '../model/fault.ts';
import { picturePath } from '../model/picture-path.ts';
import { nearestPicture } from './nearest-picture.ts';
import type { Reading, Sourced } from './reading.ts';

/**
 * Entries with the path of their picture, below the content folder, in place of the address that leads there from their
 * file. A picture that isn't there is a fault, and the entry goes without.
 */
export function findPictures(
  entities: Sourced<Entity>[],
  { folder, pictures }: { folder: string; pictures: string[] },
): Reading<Sourced<Entity>> {
  const present = new Set(pictures.map((path) => path.normalize()));
  const faults: Fault[] = [];
  const found = entities.map((entity) => {
    const { image, ...fields } = entity.item;
    if (!image) return entity;
    const { file, place } = entity.source;
    const path = picturePath(image.src, posix.relative(folder, file));
    if (path !== undefined && present.has(path))
      return { ...entity, item: { ...fields, image: { ...image, src: path } } };
    const at = { file, ...place([...entity.path, 'image', 'src']) };
    faults.push(
      path === undefined
        ? {
            ...at,
            rule: 'foreign-image',
            reason: `Unexpected picture at \`${image.src}\`, expected a file of the edition`,
          }
        : {
            ...at,
            rule: 'missing-picture',
            reason: `Unexpected picture \`${image.src}\`, expected ${meant(image.src, posix.relative(folder, file), present)}`,
          },
    );
    return { ...entity, item: fields };
  });
  return { found, faults };
}

function meant(address: string, file: string, present: ReadonlySet<string>): string {
  const near = nearestPicture(address, file, present);
  return near === undefined ? 'the path of one in the content folder' : `\`${near}\``;
}
