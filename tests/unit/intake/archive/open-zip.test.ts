import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../src/intake/archive/open-zip.ts';
import { zipOf } from '../../../support/zip.ts';

describe('an archive', () => {
  test('gives its files by their names', async () => {
    const archive = await openZip(zipOf({ 'a.txt': 'The quay.', 'folder/b.txt': 'The crane.' }));
    if ('refusal' in archive) throw new Error(archive.refusal);
    expect([...archive.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['a.txt', 'The quay.'],
      ['folder/b.txt', 'The crane.'],
    ]);
  });

  test.for([
    [
      'that unpacks to far more than its size',
      zipOf({ 'bomb.txt': new Uint8Array(30_000_000) }),
      {},
      /unpacks to far more than a text/,
    ],
    [
      'of more bytes than the bound',
      zipOf({ 'a.txt': 'The quay.', 'b.txt': 'The crane.' }),
      { bytes: 12 },
      /unpacks to far more/,
    ],
    [
      'of more files than the bound',
      zipOf({ 'a.txt': '', 'b.txt': '' }),
      { files: 1 },
      /^Unexpected 2 files, expected 1 at most$/,
    ],
    ['that names a file outside of it', zipOf({ '../a.txt': 'The quay.' }), {}, /^Unexpected damage to the file/],
    ['that was cut off', zipOf({ 'a.txt': 'The quay.' }).subarray(0, 40), {}, /it may have been cut off$/],
    ['that is none', Buffer.from('The quay.'), {}, /it may have been cut off$/],
  ] as const)('%s is refused with a sentence', async ([, bytes, bounds, sentence]) => {
    expect(await openZip(bytes, bounds)).toEqual({ refusal: expect.stringMatching(sentence) });
  });

  test('that says that it is smaller than it is, is refused', async () => {
    const bytes = Buffer.from(zipOf({ 'a.txt': 'The quay.'.repeat(1000) }));
    const place = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt32LE(9, place + 24);
    expect(await openZip(bytes)).toHaveProperty('refusal');
  });
});
