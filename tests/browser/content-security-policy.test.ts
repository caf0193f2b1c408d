import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';

const addresses = ['', 'glossary/', 'quotes/', 'sources/', 'search/?q=the', ...addressesBelow('articles').slice(0, 1)];

test.for(addresses)('/%s breaks no rule of its own policy', async (address, { open }) => {
  const page = await open('about/');
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(new URL(`../${address}`, page.url()).href);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});
