import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { acceptedFile, readAccepted, withAccepted } from '../../corpus/accepted.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Accepted } from '../../model/accepted.ts';
import { schemaFolder, schemaLine } from '../../model/json-schemas.ts';
import { bytesOf, type FileEdit, hashOf } from './file-edits.ts';

/** `accepted.yaml` with one more item; or why it can't have it. */
export function editAccepted(folder: string, item: Accepted): FileEdit | { refusal: string } {
  const path = acceptedFile(folder);
  const bytes = bytesOf(path);
  if (!bytes) return { path, hash: undefined, bytes: Buffer.from(withAccepted(headIn(folder), item) as string) };
  const read = readText(path);
  const text = 'fault' in read ? undefined : withAccepted(read.text, item);
  if (text === undefined || 'fault' in read)
    return { refusal: `${path} is no list with each item on lines of its own` };
  return { path, hash: hashOf(bytes), bytes: Buffer.from(`${read.bom ? '\uFEFF' : ''}${text}`) };
}

/** What `accepted.yaml` says now. */
export function acceptedNow(folder: string): Accepted[] {
  const path = acceptedFile(folder);
  return bytesOf(path) ? readAccepted(path).found.map(({ item }) => item) : [];
}

/** How a new `accepted.yaml` begins: with its schema, where the folder has it. */
function headIn(folder: string): string {
  const schema = 'accepted.schema.json';
  const line = existsSync(posix.join(folder, schemaFolder, schema)) ? schemaLine(schema, '') : '';
  return `${line}# What was decided in review without a sign in the articles. It belongs to the content.\n`;
}
