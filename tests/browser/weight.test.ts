import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';

test.for(addressesBelow('articles'))('/%s loads in 25 kB and five requests', async (address, { open, servers }) => {
  const before = servers.edition.responses.length;
  const page = await open(address);
  await page.waitForTimeout(500);
  const loaded = servers.edition.responses.slice(before);
  expect(loaded.filter(({ status }) => status !== 200)).toEqual([]);
  expect(loaded.length).toBeLessThanOrEqual(5);
  expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(25_000);
});
