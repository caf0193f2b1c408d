import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

/** What a researcher types, where the first link must lead, and words that its result must show. */
const questions: [typed: string, address: RegExp, words?: string][] = [
  ['Lavrov', /\/people\/sergey-lavrov\/$/],
  ['Lavrvo', /\/people\/sergey-lavrov\/$/],
  ['Vassily Nebenzia', /\/people\/vasily-nebenzya\/$/],
  ['Kim', /\/people\/kim-jong-un\/$/],
  ['DPRK', /\/places\/north-korea\/$/],
  ['UNSC', /\/organizations\/un-security-council\/$/],
  ['treasury', /\/organizations\/us-treasury-department\/$/],
  ['S/RES/2397', /\/documents\/s-res-2397\/$/],
  ['resolution 2397', /\/documents\/s-res-2397\/$/],
  ['document:S/RES/2375', /\/documents\/s-res-2375\/$/],
  ['six party talks', /\/events\/six-party-talks\/$/],
  ['denuclearisation', /\/terms\/denuclearization\/$/],
  ['ship-to-ship', /\/terms\/ship-to-ship-transfer\/$/],
  ['sanctions -Lavrov', /\/terms\/sanctions\/$/],
  ['speaker:lavrov sanctions before:2020', /\/articles\/2018-.*#q-/, 'easing of sanctions'],
  ['What did Lavrov say about sanctions before 2020?', /\/articles\/2018-.*#q-/, 'easing of sanctions'],
  ['Pompeo sanctions', /\/articles\/2018-.*#q-/, 'Mike Pompeo'],
  ['speaker:"chinese foreign ministry"', /\/articles\/2020-.*#q-/, 'adjustment of the UN Security Council'],
  ['about:dprk speaker:wang', /\/articles\/2018-.*#q-/, 'compliance'],
  ['"two-way street"', /\/articles\/2018-[^#]*$/, 'Negotiations are a two-way street'],
  ['sanctions after:2019 kind:quote', /\/articles\/2020-[^#]*$/, 'sanctions will not substitute for diplomacy'],
  ['sanctions certainty:certain certainty:likely', /\/articles\/2018-[^#]*$/, 'easing of sanctions'],
  ['"ballistic missiles" -machinery', /\/articles\/2018-[^#]*$/, 'his ballistic missiles'],
];

test('every question of a researcher has its answer first', async ({ open }) => {
  const page = await open('search/');
  const wrong: string[] = [];
  for (const [typed, address, words = ''] of questions) {
    const { href, text } = await firstResult(page, typed);
    if (!address.test(href) || !text.includes(words)) wrong.push(`${typed}: ${href} ${text}`);
  }
  expect(wrong).toEqual([]);
});

test('a phrase is found word for word by the first search of a page, and no row of other words', async ({ open }) => {
  const phrase = await open('search/?q=%22two-way+street%22');
  await phrase.locator('[data-results][aria-busy="false"] > li', { hasText: 'two-way street' }).waitFor();
  const row = await open('search/?q=%22street+two-way%22');
  await row.locator('main [role="status"]', { hasText: 'Nothing found' }).waitFor();
});

/** Where the best result's first link leads, and all that it shows. */
async function firstResult(page: Page, typed: string): Promise<{ href: string; text: string }> {
  const box = page.locator('main input[type="search"]');
  const list = page.locator('[data-results]');
  await list.evaluate((element) => element.replaceChildren());
  await box.fill(typed);
  await box.press('Enter');
  await page.locator('[data-results][aria-busy="false"] > li').first().waitFor();
  return list
    .locator('> li')
    .first()
    .evaluate((item) => ({ href: item.querySelector('a')?.href ?? '', text: item.textContent ?? '' }));
}
