import { expect } from 'vitest';
import { addressesBelow, test } from '../../support/browsing.ts';

test('an address finds an entry by its id, whose words its name need not have', async ({ open }) => {
  const ids = addressesBelow('documents').map((address) => address.split('/')[1] ?? '');
  expect(ids).toContain('s-pv-8363');
  for (const id of ids.filter((one) => /\d/.test(one))) {
    const page = await open(`search/?document=${id}`);
    const first = page.locator('[data-results] a').first();
    await first.waitFor();
    expect(await first.getAttribute('href'), id).toContain(`/documents/${id}/`);
  }
});

test('what a speaker said is listed whole, with the writer’s words between its pieces', async ({ open }) => {
  const page = await open('search/?speaker=sergey-lavrov');
  await page.locator('[data-results][aria-busy="false"] .result').first().waitFor();
  const said = await page.locator('[data-results] .excerpt').allTextContents();
  expect(said.some((words) => /two-way street,” he told the council\. “Steps by the DPRK/.test(words))).toBe(true);
  expect(await page.locator('lectern-search [role="status"]').textContent()).toContain('4 quotes');
});

test('as many quotes are found of whom a speaker speaks as the box beside the name says', async ({ open }) => {
  const page = await open('search/?q=speaker:sergey-lavrov');
  const status = page.locator('lectern-search [role="status"]').first();
  await expect.poll(() => status.textContent()).toMatch(/^Found 4 quotes/);
  const box = page.locator('fieldset', { hasText: 'Said of' }).locator('label', { hasText: 'North Korea' });
  const count = /\d+$/.exec((await box.textContent())?.trim() ?? '')?.[0];
  expect(Number(count)).toBe(3);
  await box.click();
  await expect.poll(() => status.textContent()).toMatch(new RegExp(`^Found ${count} quotes`));
  expect(await page.locator('[data-results] > li').count()).toBe(3);
});
