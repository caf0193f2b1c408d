import { basename, posix } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { openSite } from '../../corpus/read-site.ts';
import { readGlossaryFile } from '../../intake/glossary/read-entries.ts';
import { count } from '../count.ts';
import type { Flags } from '../flags.ts';
import { say } from '../say.ts';
import { describeEntries, entriesAsJson } from './describe-entries.ts';
import { planEntries } from './plan-entries.ts';
import type { PlannedEntry, ReadGlossary } from './planned-entry.ts';
import { bytesOf } from './read-files.ts';
import { type Written, writeEach } from './write-each.ts';

/**
 * `import` of glossaries: shows which entries would be made of tables and lists from elsewhere; with `--write`, writes
 * each into a file of its own, `glossary/<kind>/<id>.md`. The exit status is that of `import`.
 */
export async function importGlossaries(flags: Flags, files: readonly string[]): Promise<number> {
  const { language } = openSite(flags.content);
  const read: ReadGlossary[] = [];
  for (const from of files) read.push(await readGlossary(from, language));
  const planned = await planEntries(read, flags.content);
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(entriesAsJson(read, planned), null, 2)}\n`
      : describeEntries(read, planned, flags.content),
  );
  const due = planned.filter(({ state }) => state === 'new' || (state === 'taken' && flags.force));
  const isHeldUp =
    read.some(({ refused }) => refused.length > 0) ||
    planned.some(({ state }) => state === 'elsewhere' || (state === 'taken' && !flags.force));
  return Math.max(isHeldUp ? 1 : 0, finish(due, flags));
}

/** A glossary as it was read; of one that can't be, the whole is refused. */
async function readGlossary(from: string, language: string): Promise<ReadGlossary> {
  const bytes = bytesOf(from);
  const read = typeof bytes === 'string' ? { refusal: bytes } : await readGlossaryFile(bytes, basename(from), language);
  if (!('refusal' in read)) return { from, ...read };
  return { from, entries: [], columns: [], doubts: [], refused: [{ place: '', refusal: read.refusal }] };
}

/** Writes what is due, or tells how to. @returns The exit status. */
function finish(due: readonly PlannedEntry[], { content, write }: Flags): number {
  if (due.length === 0) return say('Nothing to write.', 0);
  if (!write)
    return say(`${count(due.length, 'entry', 'entries')} to write: the same command with --write does it.`, 0);
  const { written, stopped } = writeEntries(due, content);
  if (stopped) say(stopped);
  if (written === 0) return 1;
  const next = `npx lectern check --content ${content} tells what to look at.`;
  return say(
    `${count(written, 'entry', 'entries')} written to ${posix.join(content, 'glossary')}; ${next}`,
    stopped ? 1 : 0,
  );
}

function writeEntries(due: readonly PlannedEntry[], content: string): Written {
  return writeEach(due, { content }, ({ to, text, state }) =>
    addFile(to, text, { within: content, mayReplace: state === 'taken' }),
  );
}
