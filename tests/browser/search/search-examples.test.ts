import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

test('the empty search page has questions of this edition, and nothing to order; each question has an answer', async ({
  open,
}) => {
  const page = await open('search/');
  const questions = page.locator('.questions a');
  expect(await questions.count()).toBe(6);
  expect(await page.locator('.sort').isVisible()).toBe(false);
  const addresses = await questions.evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1) ?? ''));
  for (const address of addresses) {
    const answer = await open(address);
    await answer.locator('[data-results] > li').first().waitFor();
    expect(await answer.locator('.questions').isVisible()).toBe(false);
  }
});

test('the sentence above the results counts the quotes among them', async ({ open }) => {
  const page = await open('search/?q=sanctions');
  await expect
    .poll(() => page.locator('lectern-search [role="status"]').first().textContent())
    .toMatch(/^Found \d+ quotes, 2 articles/);
});
