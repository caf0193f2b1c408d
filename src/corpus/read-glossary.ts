import { z } from 'zod';
import { type AnyKind, type Entity, type Entry, entrySchema, listedEntryOf } from '../model/entity.ts';
import { checkData } from './check-data.ts';
import { checkItems } from './check-items.ts';
import type { ShelfList } from './list-shelf.ts';
import { readData } from './read-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import { soundPart } from './sound-part.ts';
import type { Path, Source } from './source.ts';

/**
 * The glossary of many files. `ids` are those that it gives to any entry, faulty ones too; none where a list can't be
 * read, since nobody knows then which there are.
 */
export function readGlossary({
  files,
  kinds,
}: Pick<ShelfList, 'files' | 'kinds'>): Reading<Sourced<Entity>> & { ids?: string[] } {
  const schema = z.strictObject(listedEntryOf(kinds.map(({ kind }) => kind)).shape);
  const folders = new Map(kinds.flatMap(({ kind, folder, own }) => (own ? [[kind, folder] as const] : [])));
  const entries = files.flatMap(({ file, mark }) => (mark.role === 'entry' ? readEntry(file, mark) : []));
  const lists = files.flatMap(({ file, mark }) =>
    mark.role === 'list' ? readList(file, { schema, kind: mark.kind }) : [],
  );
  const idsOfEntries = files.flatMap(({ mark }) => (mark.role === 'entry' ? mark.id : []));
  const isWhole = lists.every(({ ids }) => ids);
  const ids = [...idsOfEntries, ...lists.flatMap((list) => list.ids ?? [])];
  const { found, partial = [], faults } = merge([...entries, ...lists]);
  return { found: found.map(placed), partial: partial.map(placed), faults, ...(isWhole && { ids }) };

  /** Entries of the edition's own kinds say where their pages are. */
  function placed(sourced: Sourced<Entity>): Sourced<Entity> {
    const folder = folders.get(sourced.item.kind);
    return folder === undefined ? sourced : { ...sourced, item: { ...sourced.item, folder } };
  }
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
function readList(file: string, { schema, kind }: Listed): Reading<Sourced<Entity>> & { ids?: string[] } {
  const read = withKind(readData(file), kind);
  const standIns = { kind: 'term', name: 'An entry without a name' };
  const { found, faults, partial = [] } = checkItems(read, schema, { standIns });
  const withOrigin = ({ item, source, path }: Sourced<z.output<Listed['schema']>>): Sourced<Entity> => {
    const line = item.body ? { line: source.place([...path, 'body']).line } : {};
    const origin = { path: file, ...line, ...summaryLine(item, source, path) };
    return { item: { ...item, origin }, source, path };
  };
  const [source] = read.found;
  const ids = source && { ids: idsIn(source.value) };
  return { found: found.map(withOrigin), faults, partial: partial.map(withOrigin), ...ids };
}

/** A list whose entries that don't say their kind are of the one that the file is called by. */
function withKind(read: Reading<Source>, kind: AnyKind | undefined): Reading<Source> {
  if (kind === undefined) return read;
  const isSilent = (one: unknown) => typeof one === 'object' && one !== null && !Object.hasOwn(one, 'kind');
  const told = (value: unknown) =>
    Array.isArray(value) ? value.map((one) => (isSilent(one) ? { ...one, kind } : one)) : value;
  return { ...read, found: read.found.map((source) => ({ ...source, value: told(source.value) })) };
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

/** How a list is read: what its entries may say, and the kind of those that don't say theirs. */
interface Listed {
  schema: ReturnType<typeof listedEntryOf>;
  kind: AnyKind | undefined;
}
