import { gunzipSync, gzipSync } from 'node:zlib';

/** What a file of Pagefind's holds: it is compressed behind a signature. */
export function unpacked(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(signature.length);
}

export function packed(content: string | Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, Buffer.from(content)]));
}

const signature = Buffer.from('pagefind_dcd');
