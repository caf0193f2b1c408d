import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/**
 * The files of a ZIP archive by their names, all of them unpacked at once and within bounds: what an archive says of its
 * sizes is not believed. Names that lead out of the archive, and encrypted files, are refused.
 */
export async function openZip(bytes: Uint8Array, bounds: Partial<Bounds> = {}): Promise<Archive | { refusal: string }> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    return await unpack(zip, { ...usual, ...bounds });
  } catch (error) {
    if (error instanceof BoundFault) return { refusal: error.message };
    const said = error instanceof Error ? error.message : String(error);
    return { refusal: `Unexpected damage to the file (${said}), expected it whole: it may have been cut off` };
  }
}

/** More than any text has: a scan or an attack. `ratio` is how much larger a file is unpacked, from a megabyte on. */
const usual: Bounds = { files: 2_000, bytes: 200_000_000, ratio: 200 };

async function unpack(zip: ZipFile, bounds: Bounds): Promise<Archive> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  if (zip.entryCount > bounds.files) throw new BoundFault(`${zip.entryCount} files`, `${bounds.files} at most`);
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new BoundFault('encryption', 'a file that can be read without a password');
    if (entry.fileName.endsWith('/')) continue;
    const content = await read(zip, entry, { ...bounds, bytes: bounds.bytes - total });
    total += content.length;
    files.set(entry.fileName, content);
  }
  return { files };
}

async function read(zip: ZipFile, entry: Entry, { bytes, ratio }: Bounds): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    const isBlownUp = length > 1_000_000 && length > entry.compressedSize * ratio;
    if (length > bytes || isBlownUp) {
      stream.destroy();
      throw new BoundFault('archive that unpacks to far more than a text', 'a file as a word processor writes it');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

class BoundFault extends Error {
  constructor(found: string, expected: string) {
    super(`Unexpected ${found}, expected ${expected}`);
  }
}

export interface Archive {
  files: ReadonlyMap<string, Uint8Array>;
}

interface Bounds {
  files: number;
  bytes: number;
  ratio: number;
}
