import { posix } from 'node:path';
import { withoutDraft } from '../../corpus/edits/without-draft.ts';
import { openShelf } from '../../corpus/open-shelf.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Entity } from '../../model/entity.ts';
import { isError } from '../../model/fault.ts';
import { fold } from '../../model/fold.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import { count } from '../count.ts';
import type { Flags } from '../flags.ts';
import { printFaults } from '../print-faults.ts';
import { bytesOf, hashOf, writeEdits } from '../review/file-edits.ts';
import { say } from '../say.ts';

/**
 * Takes `draft: true` out of the glossary's drafts that are named, by name or id, or of all of them; without either it lists
 * them. 0 when done, 1 when one can't be read, found or written.
 */
export async function publishDrafts({ content, all }: Asked, names: readonly string[]): Promise<number> {
  const { entities, faults } = await openShelf(content);
  const inGlossary = faults.filter(
    (fault) => isError(fault) && fault.file.startsWith(posix.join(content, 'glossary/')),
  );
  process.stderr.write(printFaults(inGlossary));
  const drafts = entities.filter(({ draft }) => draft);
  if (!all && names.length === 0) return listDrafts(drafts, content);
  const found = names.map((name) => drafts.find((entity) => isCalled(entity, name)));
  const unknown = names.filter((_, index) => !found[index]);
  for (const name of unknown) say(`Unexpected \`${name}\`, expected the name or id of an entry that is a draft`);
  const chosen = all ? drafts : [...new Set(found.filter((one) => one !== undefined))];
  const isWhole = publishEach(chosen, content) && unknown.length === 0 && inGlossary.length === 0;
  return isWhole ? 0 : 1;
}

function listDrafts(drafts: readonly Entity[], content: string): number {
  for (const { name, id, origin } of drafts)
    process.stdout.write(`${name} (${id})  ${posix.relative(content, origin?.path ?? content)}\n`);
  say(
    drafts.length === 0
      ? 'Nothing to publish: no entry of the glossary is a draft.'
      : `${count(drafts.length, 'draft')}. The same command with names or ids behind it publishes those, with --all all of them.`,
  );
  return 0;
}

/** Publishes one draft after the other and says so; whether each could be. */
function publishEach(drafts: readonly Entity[], content: string): boolean {
  const refused: string[] = [];
  try {
    for (const draft of drafts) refused.push(...publish(draft, content));
  } catch (error) {
    const stopped = describeSystemFault(error, 'write into the content folder');
    if (stopped === undefined) throw error;
    process.stderr.write(`${stopped}\n`);
    return false;
  }
  for (const line of refused) process.stderr.write(`${line}\n`);
  const published = drafts.length - refused.length;
  say(
    published === 0
      ? 'Nothing was published.'
      : `${count(published, 'entry', 'entries')} published; npx lectern check tells what they lack.`,
  );
  return refused.length === 0;
}

/** Publishes a draft. @returns What is to be done by hand, where it can't be. */
function publish({ id, name, origin }: Entity, content: string): string[] {
  const path = origin?.path ?? content;
  const [bytes, read] = [bytesOf(path), readText(path)];
  const text = 'fault' in read ? undefined : withoutDraft(read.text, { isList: !path.endsWith('.md'), id });
  const edit = bytes &&
    text !== undefined &&
    !('fault' in read) && { bytes: Buffer.from(mark(read) + text), hash: hashOf(bytes) };
  if (!edit || !writeEdits([{ path, ...edit }], content))
    return [`${path}: \`draft\` of ${id} stands on no line of its own; take it out by hand`];
  process.stdout.write(`${name}  ${posix.relative(content, path)}\n`);
  return [];
}

function mark({ bom }: { bom: boolean }): string {
  return bom ? '\uFEFF' : '';
}

function isCalled({ id, name, aliases }: Entity, asked: string): boolean {
  const names = [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))];
  return id === asked || names.some((one) => fold(one) === fold(asked));
}

type Asked = Pick<Flags, 'content' | 'all'>;
