import type { EntryDraft } from '../../intake/glossary/entry-draft.ts';
import { foldersOfKinds } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { isId } from '../../model/id.ts';
import { picturePath } from '../../model/picture-path.ts';
import type { Existing } from './what-is-there.ts';

/** Makes what entries name fit the edition that they come into; what can't is left out, with a doubt. */
export function fitLinks(drafts: ReadonlyMap<string, EntryDraft>, there: Existing): void {
  const ids = new Map<string, string>();
  for (const [id, { name }] of there.entities) ids.set(fold(name), id);
  for (const [id, { fields }] of drafts) ids.set(fold(fields.name), id);
  for (const id of [...there.entities.keys(), ...there.files.keys(), ...drafts.keys()]) ids.set(id, id);
  for (const [id, draft] of drafts) fitHolder(id, { draft, ids });
  const known = new Set(ids.values());
  const former = new Set<string>();
  for (const [id, draft] of drafts) {
    breakCircle(id, draft, (holder) => drafts.get(holder)?.fields.in ?? there.entities.get(holder)?.in);
    fitFormer(id, draft, { known, former, there });
    fitPicture(id, draft, there);
    for (const { of } of draft.fields.roles)
      if (of !== undefined && isId(of) && !ids.has(fold(of)))
        draft.doubts.push(`an office is of \`${of}\`, which is no entry`);
  }
}

/** `in` names an entry by its id; a name of one becomes that. */
function fitHolder(id: string, { draft, ids }: { draft: EntryDraft; ids: ReadonlyMap<string, string> }): void {
  const { in: holder } = draft.fields;
  if (holder === undefined) return;
  const found = ids.get(holder) ?? ids.get(fold(holder));
  if (found !== undefined && found !== id) draft.fields.in = found;
  else leave(draft, 'in', `it lies in \`${holder}\`, which is no other entry`);
}

function breakCircle(id: string, draft: EntryDraft, holderOf: (id: string) => string | undefined): void {
  const way = new Set<string>();
  let holder = draft.fields.in;
  while (holder !== undefined && holder !== id && !way.has(holder)) {
    way.add(holder);
    holder = holderOf(holder);
  }
  if (holder === id) leave(draft, 'in', `it lies in \`${draft.fields.in}\`, which lies in it`);
}

function fitFormer(id: string, draft: EntryDraft, { known, former, there }: Former): void {
  const isTaken = (one: string) => known.has(one) || former.has(one) || (there.former.get(one) ?? id) !== id;
  const [kept, left] = parted(draft.fields.formerly, (one) => isId(one) && one.length <= 200 && !isTaken(one));
  draft.fields.formerly = [...new Set(kept)];
  for (const one of kept) former.add(one);
  for (const one of left) draft.doubts.push(`the former id \`${one}\` is left out: it is none, or another has it`);
}

function fitPicture(id: string, draft: EntryDraft, { pictures }: Existing): void {
  const { image } = draft.fields;
  if (image === undefined) return;
  const path = picturePath(image.src, `glossary/${foldersOfKinds[draft.kind]}/${id}.md`);
  if (path !== undefined && pictures.has(path)) draft.fields.image = { ...image, src: `/${path}` };
  else leave(draft, 'image', `the picture \`${image.src}\` is no file of the edition: put it there first`);
}

function leave(draft: EntryDraft, field: 'in' | 'image', reason: string): void {
  delete draft.fields[field];
  draft.doubts.push(`\`${field}\` is left out: ${reason}`);
}

function parted(list: readonly string[], test: (one: string) => boolean): [string[], string[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

interface Former {
  /** The ids of all entries. */
  known: ReadonlySet<string>;
  /** Former ids that entries of this import have kept. */
  former: Set<string>;
  there: Existing;
}
