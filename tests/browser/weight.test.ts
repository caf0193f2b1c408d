import { expect, inject } from 'vitest';
import { weighPage } from '../../src/site/build/weigh-page.ts';
import { addressesBelow, test } from '../support/browsing.ts';
import { provided } from '../support/provided.ts';

test.for(addressesBelow('articles'))(
  '/%s loads in 25 kB, 4 kB of it script, and five requests, as the build says',
  async (address, { open, servers }) => {
    const before = servers.edition.responses.length;
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    // A browser without a window need not ask for the icon, which a reader's does.
    await page.request.get(`${servers.edition.url}favicon.svg`);
    const since = servers.edition.responses.slice(before);
    const loaded = [...new Map(since.map((response) => [response.path, response])).values()];
    expect(loaded.filter(({ status }) => status !== 200)).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(5);
    const bytes = loaded.reduce((sum, response) => sum + response.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(25_000);
    const weighed = await weighPage(provided(inject('sites')).edition, `${address}index.html`, '/');
    expect(weighed).toMatchObject({ all: bytes, requests: loaded.length });
    expect(weighed.script).toBeLessThanOrEqual(4_000);
  },
);
