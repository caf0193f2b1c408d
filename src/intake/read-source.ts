import type { Draft, Reading, Surroundings } from './draft.ts';
import { finishDraft } from './file/finish-draft.ts';
import { formatOf } from './format-of.ts';
import { readPage } from './html/read-page.ts';
import { readPlain } from './plain/read-plain.ts';
import { decodeText } from './text/decode-text.ts';

/** What a file from elsewhere holds: drafts of articles, or why there are none. Never throws for what a file holds. */
export async function readSource(bytes: Uint8Array, surroundings: Surroundings): Promise<Reading> {
  if (bytes.length > mostBytes) {
    const size = `${Math.round(bytes.length / 1e6)} MB`;
    return { refusal: `Unexpected ${size}, expected a file of ${mostBytes / 1e6} MB at most: part it` };
  }
  const format = formatOf(surroundings.name);
  const read = await readAs(format, bytes, surroundings);
  return 'refusal' in read ? read : { drafts: read.drafts.map((draft) => finishDraft(draft, surroundings)) };
}

/** No text that somebody reads is longer: what is has a scan or a data set in it. */
export const mostBytes = 20_000_000;

async function readAs(
  format: ReturnType<typeof formatOf>,
  bytes: Uint8Array,
  surroundings: Surroundings,
): Promise<Reading> {
  if (format === undefined)
    return { refusal: 'Unexpected format, expected .html, .txt, .md, .docx, .epub or TEI in .xml' };
  const { text, doubt } = decodeText(bytes, { isHtml: format === 'html' });
  const read = format === 'html' ? readPage(text, surroundings) : readPlain(text);
  return doubt && 'drafts' in read ? { drafts: read.drafts.map((draft) => withDoubt(draft, doubt)) } : read;
}

function withDoubt(draft: Draft, doubt: string): Draft {
  return { ...draft, doubts: [doubt, ...draft.doubts] };
}
