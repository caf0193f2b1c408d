import type { Draft } from '../../src/intake/draft.ts';
import { readSource } from '../../src/intake/read-source.ts';

/** The drafts of a file from elsewhere, which has no other files beside it unless `beside` names them. */
export async function draftsOf(
  name: string,
  content: string | Uint8Array,
  beside: readonly string[] = [],
): Promise<Draft[]> {
  const read = await reading(name, content, beside);
  if ('refusal' in read) throw new Error(read.refusal);
  return read.drafts;
}

/** The only draft of such a file. */
export async function draftOf(
  name: string,
  content: string | Uint8Array,
  beside: readonly string[] = [],
): Promise<Draft> {
  const [draft, ...more] = await draftsOf(name, content, beside);
  if (!draft || more.length > 0)
    throw new Error(`Unexpected ${more.length + Number(draft !== undefined)} drafts, expected one`);
  return draft;
}

/** The sentence that such a file is refused by; undefined where it isn't. */
export async function refusalOf(name: string, content: string | Uint8Array): Promise<string | undefined> {
  const read = await reading(name, content, []);
  return 'refusal' in read ? read.refusal : undefined;
}

function reading(name: string, content: string | Uint8Array, beside: readonly string[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource(bytes, { name, language: 'en', hasFile: (path) => beside.includes(path) });
}
