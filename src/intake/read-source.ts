import { readDocx } from './docx/read-docx.ts';
import type { Draft, Reading, Surroundings } from './draft.ts';
import { readEpub } from './epub/read-epub.ts';
import { finishDraft } from './file/finish-draft.ts';
import { type Format, formatOf } from './format-of.ts';
import { readGhost } from './ghost/read-ghost.ts';
import { readPage } from './html/read-page.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import { readTei } from './tei/read-tei.ts';
import { decodeText } from './text/decode-text.ts';

/** What a file from elsewhere holds: drafts of articles, or why there are none. Never throws for what a file holds. */
export async function readSource(bytes: Uint8Array, surroundings: Surroundings): Promise<Reading> {
  if (bytes.length > mostBytes) {
    const size = `${Math.round(bytes.length / 1e6)} MB`;
    return { refusal: `Unexpected ${size}, expected a file of ${mostBytes / 1e6} MB at most: part it` };
  }
  const format = /\.json$/i.test(surroundings.name) ? 'ghost' : formatOf(surroundings.name);
  if (format === undefined)
    return {
      refusal: 'Unexpected format, expected .html, .txt, .md, .docx, .epub, TEI in .xml or an export of Ghost in .json',
    };
  const read = await readAs(format, bytes, surroundings).catch(damage);
  return 'refusal' in read ? read : { drafts: read.drafts.map((draft) => finishDraft(draft, surroundings)) };
}

/** No text that somebody reads is longer: what is has a scan or a data set in it. */
export const mostBytes = 20_000_000;

async function readAs(format: Format, bytes: Uint8Array, surroundings: Surroundings): Promise<Reading> {
  if (format === 'docx') return readDocx(bytes, surroundings);
  if (format === 'epub') return readEpub(bytes);
  const { text, doubt } = decodeText(bytes, { isHtml: format === 'html' || format === 'tei' });
  const read = readText[format](text, surroundings);
  return doubt && 'drafts' in read ? { drafts: read.drafts.map((draft) => withDoubt(draft, doubt)) } : read;
}

const readText = { html: readPage, plain: readPlain, tei: readTei, markdown: readMarkdown, ghost: readGhost } as const;

/** What a library gives up on is the file's fault: it is told with the library's words. */
function damage(error: unknown): { refusal: string } {
  const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { refusal: `Unexpected content (${said}), expected a file as its ending names it` };
}

function withDoubt(draft: Draft, doubt: string): Draft {
  return { ...draft, doubts: [doubt, ...draft.doubts] };
}
