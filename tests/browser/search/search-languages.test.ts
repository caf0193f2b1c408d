import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

test('a quote is found in whatever language it is, and whatever its article and the edition are in', async ({
  servers,
  visit,
}) => {
  const page = await visit(`${servers.german.url}search/`);
  const found: string[] = [];
  for (const text of ['lighthouse', 'speaker:okafor dark', 'Lotse', 'eteint', 'éclusier', 'd’aube']) {
    const list = page.locator('[data-results]');
    await list.evaluate((element) => element.replaceChildren());
    await page.locator('main input[type="search"]').fill(text);
    await page.locator('main input[type="search"]').press('Enter');
    await page.locator('[data-results][aria-busy="false"] > li').first().waitFor();
    found.push((await list.locator('> li').first().textContent()) ?? '');
  }
  expect(found).toEqual([
    expect.stringContaining('lighthouses were dark'),
    expect.stringContaining('lighthouses were dark'),
    expect.stringContaining('Der Lotse kam'),
    expect.stringContaining('phare était éteint'),
    expect.stringContaining('que l’éclusier.'),
    expect.stringContaining('À l’aube, on ne'),
  ]);
  expect(await page.locator('main [role="status"]').first().textContent()).toMatch(/^Gefunden: /);
});
