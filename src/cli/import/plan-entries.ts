import { posix } from 'node:path';
import { freeSlug, slugOf } from '../../intake/file/slugs.ts';
import type { EntryDraft } from '../../intake/glossary/entry-draft.ts';
import { entryFile } from '../../intake/glossary/entry-file.ts';
import { type Entity, foldersOfKinds } from '../../model/entity.ts';
import { isId, toId } from '../../model/id.ts';
import { fitLinks } from './fit-links.ts';
import type { NamedEntry, PlannedEntry, ReadGlossary } from './planned-entry.ts';
import { type Existing, whatIsThere } from './what-is-there.ts';

/**
 * Gives each entry its id and file, and tells what is there already. What would make an edition that `check` refuses
 * (a place that isn't there, a picture that is missing, a former id that another has) is left out, with a doubt.
 */
export async function planEntries(read: readonly ReadGlossary[], content: string): Promise<PlannedEntry[]> {
  const there = await whatIsThere(content);
  const mine = new Map<string, EntryDraft>();
  const named = read.flatMap(({ from, entries }) =>
    entries.map((draft) => {
      const wished = wishedId(draft);
      const isTwin = JSON.stringify(contentOf(mine.get(wished))) === JSON.stringify(contentOf(draft));
      const has = (one: string) => mine.has(one) || there.isRefused(one, draft);
      const id = isTwin ? wished : freeSlug(wished, { has });
      if (id !== wished) draft.doubts.push(`the id \`${wished}\` is given to another: this one is \`${id}\``);
      if (!isTwin) mine.set(id, draft);
      return { from, draft, id, isTwin };
    }),
  );
  fitLinks(mine, there);
  return named.map((one) => ({ ...one, ...placed(one, there, content) }));
}

/** What is written, where, and what is there. */
function placed({ draft, id, isTwin }: NamedEntry, there: Existing, content: string) {
  const to = posix.join(content, 'glossary', foldersOfKinds[draft.kind], `${id}.md`);
  const text = entryFile(draft.fields, draft.body);
  if (isTwin) return { to, text, state: 'twin' } as const;
  const entity = there.entities.get(id);
  if (entity?.kind === draft.kind && entryFile(rooted(entity), entity.body) === text)
    return { to, text, state: 'same' } as const;
  const kept = there.files.get(id) ?? entity?.origin?.path;
  if (kept === undefined) return { to, text, state: 'new' } as const;
  const isHere = posix.normalize(kept) === to;
  return isHere ? ({ to, text, state: 'taken' } as const) : ({ to, text, state: 'elsewhere', kept } as const);
}

/** An entry of the shelf with its picture as a file of it names it: from the content folder. */
function rooted({ image, ...entity }: Entity): Entity {
  return image ? { ...entity, image: { ...image, src: `/${image.src}` } } : entity;
}

function contentOf(draft: EntryDraft | undefined): unknown[] {
  return [draft?.id, draft?.kind, draft?.fields, draft?.body];
}

/** The id that a source gives, where it can be one, else that of the name. */
function wishedId({ id = '', fields, doubts }: EntryDraft): string {
  if (isId(id) && id.length <= longest) return id;
  const made = slugOf(fields.name, id || 'entry');
  if (id !== '') doubts.push(`\`${id}\` can’t be an id: this one is \`${made}\``);
  else if (toId(fields.name) === '') doubts.push(`no id can be made of the name: this one is \`${made}\``);
  return made;
}

/** As long as the id of an entry may be, in letters. */
const longest = 200;
