import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { type Refused, refusedSchema } from '../model/refused.ts';
import { checkItems } from './check-items.ts';
import { readData } from './read-data.ts';
import type { Reading, Sourced } from './reading.ts';

/** What `refused.yaml` lists. */
export function readRefused(file: string): Reading<Sourced<Refused>> {
  return checkItems(readData(file), refusedSchema);
}

/** The `refused.yaml` of a content folder by itself; nothing is refused where there is none. */
export function openRefused(folder: string): { refused: Refused[]; faults: Fault[] } {
  const file = ['refused.yaml', 'refused.yml'].map((name) => posix.join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) return { refused: [], faults: [] };
  const { found, faults } = readRefused(file);
  return { refused: found.map(({ item }) => item), faults };
}
