import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test.for(['timeline/', 'network/'])(
  'on a phone /%s opens where its drawing has most, not at an empty edge',
  async (address, { open }) => {
    const page = await open(address, { viewport: { width: 390, height: 844 } });
    const frame = page.locator('.drawing').first();
    expect(await frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const share = await frame.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const links = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      const [before, after] = [links.filter((box) => box.right < left), links.filter((box) => box.left > right)];
      return Math.abs(before.length - after.length) / links.length;
    });
    expect(share).toBeLessThan(0.4);
  },
);
