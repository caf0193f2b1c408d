import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Entity } from '../model/entity.ts';
import type { Fault } from '../model/fault.ts';
import { type KnownEntry, knownEntitySchema } from '../model/known-entity.ts';
import { listFiles } from './list-files.ts';
import { readData } from './read-data.ts';
import { readGlossary } from './read-glossary.ts';
import { checkItems } from './reading.ts';
import { shelfMark } from './shelf-mark.ts';

/** A glossary by itself: a folder shaped like `content/glossary`, or a JSON or YAML file with a list of entries. */
export function openGlossary(path: string): { entities: (Entity | KnownEntry)[]; faults: Fault[] } {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) {
    const { found, faults } = checkItems(readData(path), knownEntitySchema);
    return { entities: found.map(({ item }) => item), faults };
  }
  const listing = listFiles(path);
  const files = listing.files.map((file) => ({ file: posix.join(path, file), mark: shelfMark(`glossary/${file}`) }));
  const { found, faults } = readGlossary(files);
  return { entities: found.map(({ item }) => item), faults: [...listing.faults.filter(({ rule }) => rule !== 'unknown-file'), ...faults] };
}
