import { posix } from 'node:path';
import { isFolder, listShelf } from '../../corpus/list-shelf.ts';
import { openShelf } from '../../corpus/open-shelf.ts';
import type { EntryDraft } from '../../intake/glossary/entry-draft.ts';
import type { Entity } from '../../model/entity.ts';

/** Looks at the edition that an import goes to. Where there is none, nothing is there. */
export async function whatIsThere(content: string): Promise<Existing> {
  if (!isFolder(content))
    return { entities: new Map(), files: new Map(), pictures: new Set(), former: new Map(), isRefused: () => false };
  const { entities, references } = await openShelf(content);
  const { files } = listShelf(content);
  const keys = new Set(references.map(({ id }) => id));
  const former = new Map(entities.flatMap(({ id, formerly }) => formerly.map((one) => [one, id] as const)));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    files: new Map(files.flatMap(({ file, mark }) => (mark.role === 'entry' ? [[mark.id, file] as const] : []))),
    pictures: new Set(
      files.flatMap(({ file, mark }) => (mark.role === 'picture' ? [posix.relative(content, file).normalize()] : [])),
    ),
    former,
    isRefused: (id, { kind }) => former.has(id) || (kind === 'document' && keys.has(id)),
  };
}

/** What the edition has before the import. */
export interface Existing {
  entities: ReadonlyMap<string, Entity>;
  /** The files of entries, those among them that can't be read, by their ids. */
  files: ReadonlyMap<string, string>;
  /** The pictures, by their paths in the content folder. */
  pictures: ReadonlySet<string>;
  /** The entries that former ids lead to. */
  former: ReadonlyMap<string, string>;
  /** Whether an entry can't have an id, as something else has or had it. */
  isRefused(id: string, draft: EntryDraft): boolean;
}
