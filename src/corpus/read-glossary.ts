import { z } from 'zod';
import { type Entity, entrySchema, listedEntrySchema } from '../model/entity.ts';
import { checkData } from './check-data.ts';
import { checkItems } from './check-items.ts';
import type { ShelvedFile } from './list-shelf.ts';
import { readData } from './read-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import type { Path, Source } from './source.ts';

const strictListedEntry = z.strictObject(listedEntrySchema.shape);

/**
 * The glossary of many files. `ids` are those that it gives to any entry, faulty ones too; none where a list can't be
 * read, since nobody knows then which there are.
 */
export function readGlossary(files: ShelvedFile[]): Reading<Sourced<Entity>> & { ids?: string[] } {
  const entries = files.flatMap(({ file, mark }) => (mark.role === 'entry' ? readEntry(file, mark) : []));
  const lists = files.flatMap(({ file, mark }) => (mark.role === 'list' ? readList(file) : []));
  const idsOfEntries = files.flatMap(({ mark }) => (mark.role === 'entry' ? mark.id : []));
  const isWhole = lists.every(({ ids }) => ids);
  const ids = [...idsOfEntries, ...lists.flatMap((list) => list.ids ?? [])];
  return { ...merge([...entries, ...lists]), ...(isWhole && { ids }) };
}

/** The entry of a file, which is named by its id; its folder tells the kind. */
function readEntry(file: string, { id, kind }: Pick<Entity, 'id' | 'kind'>): Reading<Sourced<Entity>> {
  const { found, faults } = readFrontMatter(file);
  const entries = found.map(({ source, body, bodyLine }): Reading<Sourced<Entity>> => {
    const checked = checkData(entrySchema, source);
    const items = checked.found.map((fields) => {
      const origin = { path: file, line: bodyLine, ...summaryLine(fields, source, []) };
      return { ...fields, id, kind, body, origin };
    });
    return { found: items.map((item) => ({ item, source, path: [] })), faults: checked.faults };
  });
  return merge([{ found: [], faults }, ...entries]);
}

/** The entries of a list file, and the ids that it gives to any; no ids where it can't be read. */
function readList(file: string): Reading<Sourced<Entity>> & { ids?: string[] } {
  const read = readData(file);
  const { found, faults } = checkItems(read, strictListedEntry);
  const entities = found.map(({ item, source, path }) => {
    const line = item.body ? { line: source.place([...path, 'body']).line } : {};
    const origin = { path: file, ...line, ...summaryLine(item, source, path) };
    return { item: { ...item, origin }, source, path };
  });
  const [source] = read.found;
  return { found: entities, faults, ...(source && { ids: idsIn(source.value) }) };
}

/** Where a summary begins. Places cost a second parse: only for a text that may have faults of its own. */
function summaryLine({ summary }: Pick<Entity, 'summary'>, source: Source, path: Path): { summaryLine?: number } {
  return /[[<]/.test(summary) ? { summaryLine: source.place([...path, 'summary']).line } : {};
}

function idsIn(list: unknown): string[] {
  return z
    .array(z.object({ id: z.string() }).catch({ id: '' }))
    .catch([])
    .parse(list)
    .map(({ id }) => id);
}
