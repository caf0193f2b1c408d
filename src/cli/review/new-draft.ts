import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { NewEntry } from '../../desk/item.ts';
import { entryFile } from '../../intake/glossary/entry-file.ts';
import type { Kind } from '../../model/entity.ts';
import { toId } from '../../model/id.ts';
import { kindsOf } from '../../model/kinds.ts';
import type { PlacedProposal } from '../suggest/place-evidence.ts';
import { draftFile } from '../suggest/write-drafts.ts';
import type { FileEdit } from './file-edits.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome } from './tray.ts';

/** Writes a new entry as a draft, with what `suggest` knows of it; its id is one that no other entry has. */
export function writtenDraft(reviewed: Reviewed, entry: NewEntry, proposal?: PlacedProposal): WrittenDraft {
  const { edit, id } = newDraft(reviewed, entry, proposal);
  return {
    id,
    edits: [edit],
    done: `Written: the draft ${edit.path}.`,
    also: () => {
      const { name, kind, aliases } = entry;
      reviewed.drafts.set(id, { id, name, kind, aliases: [...aliases] });
      return () => reviewed.drafts.delete(id);
    },
  };
}

function newDraft(
  { folder, shelf, drafts, site }: Reviewed,
  entry: NewEntry,
  proposal?: PlacedProposal,
): { edit: FileEdit; id: string } {
  const { kind } = entry;
  const own = kindsOf(site).find((one) => one.kind === kind)?.folder ?? kind;
  const pathOf = (id: string) => posix.join(folder, 'glossary', own, `${id}.md`);
  const taken = new Set([...[...shelf.entities, ...shelf.partial.entities].map(({ id }) => id), ...drafts.keys()]);
  const wished = toId(entry.name) || kind;
  let id = wished;
  for (let number = 2; taken.has(id) || existsSync(pathOf(id)); number += 1) id = `${wished}-${number}`;
  return { id, edit: { path: pathOf(id), hash: undefined, bytes: Buffer.from(fileOf(folder, entry, proposal)) } };
}

function fileOf(folder: string, { name, kind, aliases }: NewEntry, proposal: PlacedProposal | undefined): string {
  if (!proposal) {
    const nothing = { summary: '', sameAs: [], roles: [], formerly: [] };
    return entryFile({ ...nothing, name, aliases: [...aliases], draft: true }, '');
  }
  const { family, ...known } = proposal;
  const isSame = family !== undefined && kind === 'person' && name.endsWith(family);
  return draftFile({ ...known, ...(isSame && { family }), name, kind: kind as Kind, aliases: [...aliases] }, folder);
}

type WrittenDraft = Exclude<Outcome, { refused: string }> & { id: string };
