import type { Entity } from '../model/entity.ts';
import { byPlace, type Fault } from '../model/fault.ts';
import { type KnownEntry, knownEntitySchema } from '../model/known-entity.ts';
import { checkItems } from './check-items.ts';
import { isFolder, listShelf } from './list-shelf.ts';
import { readData } from './read-data.ts';
import { readGlossary } from './read-glossary.ts';
import type { Reading, Sourced } from './reading.ts';

/**
 * A glossary by itself: a folder shaped like `content/glossary`, or a JSON or YAML file with a list of entries, which
 * may have any ids and fields that are not known.
 */
export function openGlossary(path: string): { entities: (Entity | KnownEntry)[]; faults: Fault[] } {
  const { found, faults } = isFolder(path) ? readFolder(path) : checkItems(readData(path), knownEntitySchema);
  return { entities: found.map(({ item }) => item), faults: faults.sort(byPlace) };
}

/** The same without the entries that are drafts: what a published text may be marked with. */
export function openPublishedGlossary(path: string): ReturnType<typeof openGlossary> {
  const { entities, faults } = openGlossary(path);
  return { entities: entities.filter(({ draft }) => !draft), faults };
}

function readFolder(folder: string): Reading<Sourced<Entity>> {
  const listed = listShelf(folder, 'glossary');
  const { found, faults } = readGlossary(listed);
  return { found, faults: [...listed.faults, ...faults] };
}
