import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('a picture keeps its place before it comes: nothing moves', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const image = page.locator('.prose figure img');
  expect(await image.getAttribute('alt')).toBe('A ship with one mast lies at a quay');
  const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 1 };
  expect(width / height).toBeCloseTo(640 / 400, 1);
  const moved = await image.evaluate(async (picture) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await (picture as HTMLImageElement).decode();
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return sum;
  });
  expect(moved).toBe(0);
});

test('names in a caption have cards', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  await page.locator('figcaption a.mention').first().hover();
  await page.locator('[id="c-quayside"]').waitFor();
});

test('people in the article are shown with their pictures', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const person = page.locator('.in-this-article li', { hasText: 'Mina Okafor' });
  await person.scrollIntoViewIfNeeded();
  expect(await person.locator('img').evaluate((image) => (image as HTMLImageElement).decode().then(() => true))).toBe(
    true,
  );
});

test('a related article says what both name, the rarest first', async ({ openReading }) => {
  const page = await openReading('articles/short-note/');
  const related = page.locator('.related li');
  expect(await related.first().locator('a').first().textContent()).toContain('The ferry line');
  expect(await related.first().textContent()).toMatch(
    /Both name (Tomas Brandt, Quayside|Quayside, Tomas Brandt), and berth/,
  );
});

test('the legend opens beside the choice of marks, by keyboard, and without JavaScript', async ({ openReading }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openReading('articles/ferry-line/', { javaScriptEnabled });
    const legend = page.locator('.reading-tools .legend');
    expect(await legend.isVisible()).toBe(false);
    await page.locator('.reading-tools summary').focus();
    await page.keyboard.press('Enter');
    expect(await legend.isVisible()).toBe(true);
  }
});

test('the bar above a long article tells how far it has been read', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', { reducedMotion: 'no-preference' });
  const reach = () =>
    page.locator('.reading').evaluate((article) => Number.parseFloat(getComputedStyle(article, '::before').scale));
  expect(await reach()).toBeLessThan(0.1);
  await page.locator('.cite').evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await expect.poll(reach).toBeGreaterThan(0.9);
});

test('in a section an entity is strong at its first mention, and mentions that are not have one faint line', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const looks = await page.locator('.prose .mention').evaluateAll((mentions) => {
    let section = 0;
    const headings = [...document.querySelectorAll('.prose :is(h1, h2, h3, h4, h5, h6)')];
    return mentions.map((mention) => {
      section = headings.filter((heading) => heading.compareDocumentPosition(mention) & 4).length;
      const { textDecorationStyle, textDecorationThickness, textDecorationColor } = getComputedStyle(mention);
      return {
        name: `${section} ${(mention as HTMLElement).dataset.entity}`,
        isFirst: mention.classList.contains('first'),
        look: [textDecorationStyle, textDecorationThickness, textDecorationColor].join(),
      };
    });
  });
  const firsts = looks.filter(({ isFirst }) => isFirst).map(({ name }) => name);
  expect(new Set(firsts)).toEqual(new Set(looks.map(({ name }) => name)));
  expect(
    looks.filter(({ name }, at) => looks.findIndex((one) => one.name === name) === at).every(({ isFirst }) => isFirst),
  ).toBe(true);
  expect(firsts.length).toBeLessThan(looks.length);
  expect(new Set(looks.filter(({ isFirst }) => !isFirst).map(({ look }) => look)).size).toBe(1);
});
