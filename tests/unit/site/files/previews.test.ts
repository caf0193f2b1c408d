import { describe, expect, test } from 'vitest';
import { drawPreview } from '../../../../src/site/files/previews/draw-preview.ts';

const preview = { name: 'x', label: 'An edition', title: 'Harbour talks', text: 'Two reports' };

describe('a preview image', () => {
  test('is a PNG of the size that other sites ask for', async () => {
    const png = Buffer.from(await drawPreview(preview));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is the same bytes each time', async () => {
    expect(await drawPreview(preview)).toEqual(await drawPreview({ ...preview }));
  });

  test('shows its title, and leaves out one that the font has no letters for', async () => {
    const empty = await drawPreview({ ...preview, title: '' });
    expect(await drawPreview(preview)).not.toEqual(empty);
    expect(await drawPreview({ ...preview, title: '港口会谈' })).toEqual(empty);
  });

  test('takes a title of any length, and signs that mean something in SVG', async () => {
    const long = await drawPreview({ ...preview, title: 'Talks & <counter-talks> about the harbour '.repeat(30) });
    expect(long.length).toBeGreaterThan(1000);
  });
});
