import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { listFile, readAccepted, withAccepted } from '../../corpus/accepted.ts';
import { withItem } from '../../corpus/edits/list-items.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Accepted } from '../../model/accepted.ts';
import type { Kind } from '../../model/entity.ts';
import { schemaFolder, schemaLine } from '../../model/json-schemas.ts';
import { bytesOf, type FileEdit, hashOf } from './file-edits.ts';

/** `accepted.yaml` with further items; or why it can't have them. */
export function editAccepted(folder: string, items: readonly Accepted[]): FileEdit | { refusal: string } {
  const head = '# What was decided in review without a sign in the articles. It belongs to the content.\n';
  const change = (text: string) =>
    items.reduce<string | undefined>((so, item) => (so === undefined ? so : withAccepted(so, item)), text);
  return edited(folder, { name: 'accepted', head, change });
}

/** `refused.yaml` with one more name that isn't to be suggested again. */
export function editRefused(folder: string, item: { name: string; kind: Kind }): FileEdit | { refusal: string } {
  const head = '# What isn’t to be suggested again.\n';
  return edited(folder, { name: 'refused', head, change: (text) => withItem(text, item) });
}

/** What `accepted.yaml` says now. */
export function acceptedNow(folder: string): Accepted[] {
  const path = listFile(folder, 'accepted');
  const bytes = bytesOf(path);
  if (!bytes) return [];
  const hash = hashOf(bytes);
  const known = lastRead.get(path);
  if (known?.hash === hash) return known.items;
  const items = readAccepted(path).found.map(({ item }) => item);
  lastRead.set(path, { hash, items });
  return items;
}

/** What files held when they were read last: they are asked for with each decision. */
const lastRead = new Map<string, { hash: string; items: Accepted[] }>();

function edited(folder: string, { name, head, change }: ListEdit): FileEdit | { refusal: string } {
  const path = listFile(folder, name);
  const bytes = bytesOf(path);
  if (!bytes) return { path, hash: undefined, bytes: Buffer.from(change(schemaIn(folder, name) + head) as string) };
  const read = readText(path);
  const text = 'fault' in read ? undefined : change(read.text);
  if (text === undefined || 'fault' in read)
    return { refusal: `${path} is no list with each item on lines of its own` };
  return { path, hash: hashOf(bytes), bytes: Buffer.from(`${read.bom ? '\uFEFF' : ''}${text}`) };
}

/** The line that names the schema, where the folder has it. */
function schemaIn(folder: string, name: ListEdit['name']): string {
  const schema = `${name}.schema.json` as const;
  return existsSync(posix.join(folder, schemaFolder, schema)) ? schemaLine(schema, '') : '';
}

interface ListEdit {
  name: 'accepted' | 'refused';
  /** How a new file begins. */
  head: string;
  change(text: string): string | undefined;
}
