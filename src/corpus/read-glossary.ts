import { z } from 'zod';
import { type Entity, entrySchema, listedEntrySchema } from '../model/entity.ts';
import { checkData } from './check-data.ts';
import { readData } from './read-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { checkItems, merge, type Reading, type Sourced } from './reading.ts';

const strictListedEntry = z.strictObject(listedEntrySchema.shape);

/** The entry of a file, which is named by its id; its folder tells the kind. */
export function readEntry(file: string, { id, kind }: Pick<Entity, 'id' | 'kind'>): Reading<Sourced<Entity>> {
  const { found, faults } = readFrontMatter(file);
  const entries = found.map(({ source, body, bodyLine }): Reading<Sourced<Entity>> => {
    const checked = checkData(entrySchema, source);
    const origin = { path: file, line: bodyLine };
    const items = checked.found.map((fields) => ({ ...fields, id, kind, body, origin }));
    return { found: items.map((item) => ({ item, source, path: [] })), faults: checked.faults };
  });
  return merge([{ found: [], faults }, ...entries]);
}

/** The entries of a list file. */
export function readList(file: string): Reading<Sourced<Entity>> {
  const { found, faults } = checkItems(readData(file), strictListedEntry);
  const entities = found.map(({ item, source, path }) => {
    // Places cost a second parse: only for a text that may have faults of its own.
    const origin = item.body && { path: file, line: source.place([...path, 'body']).line };
    return { item: { ...item, ...(origin && { origin }) }, source, path };
  });
  return { found: entities, faults };
}
