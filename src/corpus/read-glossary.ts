import { z } from 'zod';
import { type Entity, type Entry, entrySchema, listedEntrySchema } from '../model/entity.ts';
import { checkData } from './check-data.ts';
import { checkItems } from './check-items.ts';
import type { ShelvedFile } from './list-shelf.ts';
import { readData } from './read-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import { soundPart } from './sound-part.ts';
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
  const { found, faults, partial = [] } = readFrontMatter(file);
  const entries = [...found, ...partial].map(({ source, body, bodyLine }): Reading<Sourced<Entity>> => {
    const checked = found.length > 0 ? checkData(entrySchema, source) : { found: [], faults: [] };
    const sound = checked.found.length > 0 ? undefined : soundPart(entrySchema, source.value, { name: id });
    const sourced = (fields: Entry) => {
      const origin = { path: file, line: bodyLine, ...summaryLine(fields, source, []) };
      return { item: { ...fields, id, kind, body, origin }, source, path: [] };
    };
    return { found: checked.found.map(sourced), faults: checked.faults, partial: sound ? [sourced(sound)] : [] };
  });
  return merge([{ found: [], faults }, ...entries]);
}

/** The entries of a list file, and the ids that it gives to any; no ids where it can't be read. */
function readList(file: string): Reading<Sourced<Entity>> & { ids?: string[] } {
  const read = readData(file);
  const standIns = { kind: 'term', name: 'An entry without a name' };
  const { found, faults, partial = [] } = checkItems(read, strictListedEntry, { standIns });
  const withOrigin = ({ item, source, path }: Sourced<z.output<typeof strictListedEntry>>): Sourced<Entity> => {
    const line = item.body ? { line: source.place([...path, 'body']).line } : {};
    const origin = { path: file, ...line, ...summaryLine(item, source, path) };
    return { item: { ...item, origin }, source, path };
  };
  const [source] = read.found;
  const ids = source && { ids: idsIn(source.value) };
  return { found: found.map(withOrigin), faults, partial: partial.map(withOrigin), ...ids };
}

/** Where a summary begins. Places cost a second parse: only for a text that may have faults of its own. */
function summaryLine({ summary }: Pick<Entity, 'summary'>, source: Source, path: Path): { summaryLine?: number } {
  return /[[<\n#&]|^\s*(?:[-*+>]|\d)/.test(summary) ? { summaryLine: source.place([...path, 'summary']).line } : {};
}

function idsIn(list: unknown): string[] {
  return z
    .array(z.object({ id: z.string() }).catch({ id: '' }))
    .catch([])
    .parse(list)
    .map(({ id }) => id);
}
