import { gunzipSync } from 'node:zlib';

/**
 * The files of a gzipped tar archive by their names, within a bound on what it unpacks to; or the sentence that says why
 * there are none. What is no plain file is passed over.
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html (ustar Interchange Format)
 */
export function openTar(
  bytes: Uint8Array,
  most = 200_000_000,
): { files: Map<string, Uint8Array> } | { refusal: string } {
  const archive = unpacked(bytes, most);
  if ('refusal' in archive) return archive;
  const { content } = archive;
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + block <= content.length; ) {
    const name = textAt(content, at, 100);
    if (name === '') break;
    const size = Number.parseInt(textAt(content, at + 124, 12).trim() || '0', 8);
    if (!(size >= 0)) return { refusal: 'Unexpected damage to the archive, expected it whole' };
    const start = at + block;
    if (start + size > content.length) return { refusal: cutOff };
    if (['', '0'].includes(textAt(content, at + 156, 1))) files.set(name, content.subarray(start, start + size));
    at = start + Math.ceil(size / block) * block;
  }
  return { files };
}

const block = 512;
const cutOff = 'Unexpected end of the archive, expected it whole: it may have been cut off';

function unpacked(bytes: Uint8Array, maxOutputLength: number): { content: Uint8Array } | { refusal: string } {
  try {
    return { content: gunzipSync(bytes, { maxOutputLength }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return { refusal: 'Unexpected archive that unpacks to far more than a table, expected a project of OpenRefine' };
    return { refusal: code === 'Z_BUF_ERROR' ? cutOff : 'Unexpected content, expected a .tar.gz' };
  }
}

/** Text of a field, up to its first zero byte. */
function textAt(content: Uint8Array, start: number, length: number): string {
  const field = content.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('latin1');
}
