import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

/** What moved of itself while the page loaded, and by how much, as the browser counts it (CLS). */
async function shiftsOf(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 200);
      }),
  );
}

test.for([
  ['timeline/', 412],
  ['timeline/', 1350],
  ['network/', 412],
  ['search/?q=sanctions', 412],
  ['search/?q=sanctions', 1350],
] as const)('/%s keeps its place while it loads in a window of %i px', async ([address, width], { open }) => {
  const page = await open(address, { viewport: { width, height: 823 } });
  if (address.startsWith('search')) await page.locator('[data-results][aria-busy="false"] a').first().waitFor();
  expect(await shiftsOf(page)).toBeLessThan(0.01);
});
