import { articleFile } from '../../intake/file/article-file.ts';
import { noteOf, webPictures, withPicture } from '../../intake/markdown/web-pictures.ts';
import { pictureEnding } from '../../intake/picture-ending.ts';
import type { Planned } from './plan-articles.ts';

/** A picture is no larger; what is was made for print. */
const mostBytes = 10_000_000;

/**
 * Fetches the pictures of other sites that an article shows, to be written with it; each has its address, and the page's
 * licence where it says one, for a caption. What can't be had stays as it is and is told.
 * @param get What fetches; for tests.
 */
export async function fetchPictures(planned: Planned, get: typeof fetch = fetch): Promise<string[]> {
  const failed: string[] = [];
  const { draft } = planned;
  for (const { address, stem } of webPictures(draft.body)) {
    const picture = await fetchPicture(address, get);
    if (typeof picture === 'string') {
      failed.push(`${address}: ${picture}`);
      continue;
    }
    const path = `images/${stem}.${picture.ending}`;
    draft.pictures.push({ from: address, to: path, bytes: picture.bytes });
    draft.body = withPicture(draft.body, address, { path, note: noteOf(address, draft.licence) });
  }
  planned.text = articleFile(draft);
  return failed;
}

async function fetchPicture(
  address: string,
  get: typeof fetch,
): Promise<{ bytes: Uint8Array; ending: string } | string> {
  try {
    if (isLocal(address)) return 'Unexpected address of this machine or its network, expected one of the web';
    const response = await get(address, { signal: AbortSignal.timeout(20_000) });
    if (!response.ok || isLocal(response.url || address))
      return `Unexpected answer ${response.status}, expected a picture`;
    const bytes = await bytesOf(response);
    const ending = bytes && pictureEnding(bytes);
    if (!bytes) return `Unexpected size, expected ${mostBytes / 1e6} MB at most`;
    return ending ? { bytes, ending } : 'Unexpected content, expected a picture (.jpg, .png, .gif, .webp or .avif)';
  } catch (error) {
    return `Unexpected failure (${error instanceof Error ? error.message : error}), expected a picture`;
  }
}

/** The bytes of an answer; undefined where they are too many, which ends it. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A text from a stranger must not make this machine ask itself or its neighbours. */
function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    !hostname.includes('.') ||
    /^(?:127|10|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname) ||
    /\.(?:local|internal|localhost)$/.test(hostname)
  );
}
