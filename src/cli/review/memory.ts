import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { facetNames } from '../../desk/item.ts';
import { digest } from '../../site/edition/annotation-cache.ts';
import { cacheFolder } from '../../site/program/cache-folder.ts';
import type { Memory, Place } from './desk.ts';

/** Which items are asked for, as the page says it. */
export const filterSchema = z.strictObject(
  Object.fromEntries(facetNames.map((name) => [name, z.string().max(1000).optional()])),
);

const placeSchema = z.object({ filter: filterSchema, skipped: z.array(z.string()), first: z.string().optional() });

/** Keeps the editor's place among the caches; where it can't be read or written, review begins with the worst. */
export function memoryOf(content: string): Memory {
  const folder = resolve(content);
  const file = join(cacheFolder(), `review-${basename(folder)}-${digest(folder).slice(0, 8)}.json`);
  return {
    read() {
      try {
        const { filter, skipped, first } = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
        return { filter, skipped, ...(first !== undefined && { first }) };
      } catch {
        return undefined;
      }
    },
    write(place: Place) {
      try {
        mkdirSync(cacheFolder(), { recursive: true });
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(place));
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // It is only a place.
      }
    },
  };
}
