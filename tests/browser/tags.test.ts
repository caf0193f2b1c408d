import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

const shared = 'tags/sanctions/';
const earlier = 'articles/2018-09-27-china-russia-easing-sanctions/';
const later = 'articles/2020-01-china-russia-draft-resolution/';

describe('the page of a tag', () => {
  test('is reached from an article, and lists each article that has the tag and no other', async ({ open }) => {
    const page = await open(later);
    await page.locator('.article-head a', { hasText: 'diplomacy' }).click();
    await page.waitForURL('**/tags/diplomacy/');
    expect(await page.locator('h1').textContent()).toBe('diplomacy');
    expect(await listed(page)).toEqual([later]);
  });

  test('has the newest article first, and leads to the list of all tags with their counts', async ({ open }) => {
    const page = await open(shared);
    expect(await listed(page)).toEqual([later, earlier]);
    await page.locator('.page-head .kind a').click();
    await page.waitForURL('**/tags/');
    expect(await page.locator('.group-list li', { hasText: 'sanctions' }).textContent()).toContain('2 articles');
    expect(await page.locator('.group-list li', { hasText: 'diplomacy' }).textContent()).toContain('1 article');
  });
});

describe('search by tag', () => {
  test('finds in the articles of a typed tag alone, until its chip is taken back', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('Lavrov tag:diplomacy')}`);
    await expect.poll(() => articlesFound(page)).toEqual([later]);
    await page.locator('.chips button', { hasText: 'diplomacy' }).click();
    await expect.poll(() => articlesFound(page)).toEqual([earlier, later]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('Lavrov');
  });

  test('offers the tags of what was found, narrows to one that is ticked, and undoes it when it is cleared', async ({
    open,
  }) => {
    const page = await open('search/?q=Lavrov');
    await expect.poll(() => articlesFound(page)).toEqual([earlier, later]);
    const tags = page.locator('main fieldset', { has: page.locator('legend', { hasText: /^tag$/i }) });
    const box = tags.locator('label', { hasText: 'denuclearization' }).locator('input');
    await box.check();
    await expect.poll(() => articlesFound(page)).toEqual([earlier]);
    await box.uncheck();
    await expect.poll(() => articlesFound(page)).toEqual([earlier, later]);
  });

  test('leaves out the articles of a tag with a minus before it', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('Lavrov -tag:diplomacy')}`);
    await expect.poll(() => articlesFound(page)).toEqual([earlier]);
  });
});

/** The addresses of the articles that a list has, below the top of the site. */
function listed(page: Page): Promise<string[]> {
  return page
    .locator('main h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
}

/** The articles in which the results stand, each once, in order of their addresses. */
async function articlesFound(page: Page): Promise<string[]> {
  const paths = await page
    .locator('[data-results][aria-busy="false"] a[href*="/articles/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
  return [...new Set(paths)].sort();
}
