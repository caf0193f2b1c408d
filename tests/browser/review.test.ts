import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveDesk } from '../../src/cli/review/serve-desk.ts';
import { findEntries } from '../../src/desk/find-entries.ts';
import { test as browsing } from '../support/browsing.ts';
import { removeContent, writeContent } from '../support/content-folder.ts';
import { harbourEntries, harbourKnowledge, openDesk, unsureParagraph } from '../support/harbour-desk.ts';
import { violationsOf } from '../support/violations.ts';

const head = '\uFEFF---\r\ntitle: Talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';
const quoted = (article: number, index: number) => `“The quay of basin ${article} is safe for ship ${index},”`;
const textOf = (article: number, many: number) =>
  head + Array.from({ length: many }, (_, index) => unsureParagraph(quoted(article, index))).join('\r\n\r\n');

const test = browsing.extend<{ openDesk: (many: number) => Promise<Opened> }>({
  openDesk: async ({ visit }, use) => {
    const ends: (() => void)[] = [];
    await use(async (many) => {
      const articles = [1, 2].map((article) => [`articles/talks-${article}.md`, textOf(article, many)]);
      const content = writeContent({ ...harbourEntries, ...Object.fromEntries(articles) });
      const { server, address } = await serveDesk(
        {
          desk: await openDesk(content, ['talks-1', 'talks-2']),
          search: (question) => findEntries(question, harbourKnowledge),
        },
        0,
      );
      ends.push(() => {
        server.closeAllConnections();
        server.close();
        removeContent(content);
      });
      const page = await visit(address);
      await counts(page, `1 of ${2 * many}, 0 decided`);
      const read = (path: string) => readFileSync(join(content, path), 'utf8');
      return { page, read, textIn: (article) => read(`articles/talks-${article}.md`) };
    });
    for (const end of ends) end();
  },
});

const counts = (page: Page, words: string) => page.locator('#counter', { hasText: words }).waitFor();
const by = (id: string, words: string) => `:quote[${words}]{by=${id}}`;

describe('the page of review', () => {
  test('decides a hundred doubtful marks by keys alone, and the files differ only where it was decided', async ({
    openDesk,
  }) => {
    const { page, read, textIn } = await openDesk(50);
    const keys = ['Enter', '2', 'x'];
    for (let done = 0; done < 100; done += 1) {
      await page.keyboard.press(keys[done % 3] as string);
      await counts(page, done === 99 ? '0 left, 100 decided' : `${done + 2} of 100, ${done + 1} decided`);
    }
    const decided = (article: number, index: number) => {
      const words = quoted(article, index);
      const way = keys[(50 * (article - 1) + index) % 3];
      if (way === 'Enter') return words;
      return way === 'x' ? `:plain[${words}]` : by('harbour-board', words);
    };
    for (const article of [1, 2]) {
      const paragraphs = Array.from({ length: 50 }, (_, index) => unsureParagraph(decided(article, index)));
      expect(textIn(article)).toBe(head + paragraphs.join('\r\n\r\n'));
    }
    const accepted = read('accepted.yaml').match(/^ {2}quote: .*\n {2}by: .*$/gm);
    const confirmed = [1, 2].flatMap((article) =>
      Array.from({ length: 50 }, (_, index) => quoted(article, index)).filter((words) =>
        textIn(article).includes(` ${words}`),
      ),
    );
    expect(accepted?.sort()).toEqual(confirmed.map((words) => `  quote: ${words}\n  by: mina-okafor`).sort());
    expect(confirmed).toHaveLength(34);
    expect(await page.locator('#told').textContent()).toContain('Nothing is left to decide.');
  });

  test('searches the glossary, takes a speaker whom it lacks, skips and undoes, without the pointer', async ({
    openDesk,
  }) => {
    const { page, textIn } = await openDesk(2);
    await page.keyboard.press('/');
    await page.keyboard.type('jonas x1');
    expect(await page.locator('#counter').textContent()).toBe('1 of 4, 0 decided');
    await page.locator('#question').fill('jonas');
    await page.locator('#found button', { hasText: 'jonas-lund' }).waitFor();
    await page.keyboard.press('Enter');
    await counts(page, '2 of 4, 1 decided');
    expect(textIn(1)).toContain(by('jonas-lund', quoted(1, 0)));
    await page.keyboard.press('s');
    await page.locator('#words', { hasText: quoted(2, 0) }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('A bystander');
    await page.locator('#found button', { hasText: 'A bystander' }).waitFor();
    await page.keyboard.press('Enter');
    await counts(page, '4 of 4, 2 decided');
    expect(textIn(2)).toContain(by('"A bystander"', quoted(2, 0)));
    await page.keyboard.press('u');
    await counts(page, '3 of 4, 1 decided');
    expect(textIn(2)).toBe(textOf(2, 2));
  });

  test('tells what was done in a live region, and has its focus on what is next', async ({ openDesk }) => {
    const { page } = await openDesk(2);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('kind');
    await page.keyboard.press('Enter');
    await counts(page, '2 of 4');
    expect(await page.getByRole('status').textContent()).toMatch(/^Written to .*accepted\.yaml: Mina Okafor\.$/);
    expect(await focused()).toBe('kind');
  });

  test.for(['light', 'dark'] as const)(
    'has no barrier in %s colours, and fits 320 pixels',
    async (colorScheme, { openDesk }) => {
      const { page } = await openDesk(1);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.keyboard.press('?');
      expect(await page.locator('#keys').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});

interface Opened {
  page: Page;
  /** What a file of the content folder holds. */
  read(path: string): string;
  textIn(article: number): string;
}
