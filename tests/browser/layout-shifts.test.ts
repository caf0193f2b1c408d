import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

/** What moved of itself while the page loaded, and by how much, as the browser counts it (CLS). */
async function shiftsOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    const observer = new PerformanceObserver(() => undefined);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
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
