import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';

test.for(addressesBelow('articles'))(
  'on a phone the text of /%s begins in the window, below its title, summary and tools',
  async (address, { open }) => {
    const page = await open(address, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const first = await page.locator('.prose > p').first().boundingBox();
    expect((first?.y ?? 999) + 30).toBeLessThanOrEqual(844);
  },
);
