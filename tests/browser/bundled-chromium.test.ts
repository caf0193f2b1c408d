import { expect, test } from 'vitest';
import { unpackChromium } from '../support/bundled-chromium.ts';
import { startChromium } from '../support/find-chromium.ts';

test('the Chromium that comes by npm starts and has a font, on machines that it is built for', async () => {
  const bundled = await unpackChromium();
  expect(bundled !== undefined).toBe(process.platform === 'linux' && process.arch === 'x64');
  if (!bundled) return;
  const browser = await startChromium({ ...bundled, args: [] });
  const page = await browser.newPage();
  await page.setContent('<p><span>Good day</span></p>');
  expect(await page.textContent('p')).toBe('Good day');
  expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(40);
  await browser.close();
});
