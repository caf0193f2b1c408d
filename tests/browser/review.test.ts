import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveDesk } from '../../src/cli/review/serve-desk.ts';
import { test as browsing } from '../support/browsing.ts';
import { type Files, removeContent, writeContent } from '../support/content-folder.ts';
import { deskOf, harbourEntries, unsureParagraph } from '../support/harbour-desk.ts';
import { violationsOf } from '../support/violations.ts';

const head = '\uFEFF---\r\ntitle: Talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';
const quoted = (article: number, index: number) => `“The quay of basin ${article} is safe for ship ${index},”`;
const textOf = (article: number, many: number) =>
  head + Array.from({ length: many }, (_, index) => unsureParagraph(quoted(article, index))).join('\r\n\r\n');

/** An article with two quotations that differ from its source, and two people whom the glossary lacks. */
const walks = {
  'articles/walks.md': `${head}${[
    '“The west quay opens in *May*, and no later,” Mina Okafor said.',
    '“Nobody asked the three divers at all,” Mina Okafor said.',
    'Ines Tarrow, head of the pilots, met Jonas Holm. Ines Tarrow left. Ines Tarrow answered Jonas Holm.',
    'Jonas Holm, a diver, stayed. Ines Tarrow came back to Jonas Holm.',
  ].join('\r\n\r\n')}`,
  'sources/walks.txt': 'The east quay opens in May, and no later. Nobody asked the two divers at all.\n',
};

const test = browsing.extend<{ openDesk: (many: number, more?: Files, further?: number) => Promise<Opened> }>({
  openDesk: async ({ visit }, use) => {
    const ends: (() => void)[] = [];
    await use(async (many, more, further = 0) => {
      const articles = [1, 2].map((article) => [`articles/talks-${article}.md`, textOf(article, many)]);
      const content = writeContent({ ...harbourEntries, ...Object.fromEntries(articles), ...more });
      const { server, address } = await serveDesk(await deskOf(content, more ? [] : ['talks-1', 'talks-2']), 0);
      ends.push(() => {
        server.closeAllConnections();
        server.close();
        removeContent(content);
      });
      const page = await visit(address);
      await counts(page, `1 of ${2 * many + (more ? 4 + further : 0)}, 0 decided`);
      const read = (path: string) => readFileSync(join(content, path), 'utf8');
      return { page, address, read, textIn: (article) => read(`articles/talks-${article}.md`) };
    });
    for (const end of ends) end();
  },
});

const counts = (page: Page, words: string) => page.locator('#counter', { hasText: words }).waitFor();
const by = (id: string, words: string) => `:quote[${words}]{by=${id}}`;

describe('the page of review', () => {
  test('decides a hundred items of all kinds by keys alone, and the files differ only where it was decided', async ({
    openDesk,
  }) => {
    const { page, read, textIn } = await openDesk(48, walks);
    const decides = async (done: number, ...keys: string[]) => {
      for (const key of keys) await (key.length > 5 ? page.keyboard.type(key) : page.keyboard.press(key));
      await counts(page, done === 100 ? '0 left, 100 decided' : `${done + 1} of 100, ${done} decided`);
    };
    await decides(1, 'w');
    await decides(2, 'Enter', 'It was heard in a storm.', 'Enter');
    const keys = ['Enter', '2', 'x'];
    for (let done = 2; done < 98; done += 1) await decides(done + 1, keys[done % 3] as string);
    await decides(99, 'Enter');
    await decides(100, 'x');
    const wayOf = (article: number, index: number) => keys[(48 * (article - 1) + index + 2) % 3];
    const decided = (article: number, index: number) => {
      const [words, way] = [quoted(article, index), wayOf(article, index)];
      if (way === 'Enter') return words;
      return way === 'x' ? `:plain[${words}]` : by('harbour-board', words);
    };
    for (const article of [1, 2]) {
      const paragraphs = Array.from({ length: 48 }, (_, index) => unsureParagraph(decided(article, index)));
      expect(textIn(article)).toBe(head + paragraphs.join('\r\n\r\n'));
    }
    expect(read('articles/walks.md')).toBe(walks['articles/walks.md'].replace('west', 'east'));
    const confirmed = [1, 2].flatMap((article) =>
      Array.from({ length: 48 }, (_, index) =>
        wayOf(article, index) === 'Enter' ? quoted(article, index) : [],
      ).flat(),
    );
    const accepted = read('accepted.yaml').match(/^ {2}quote: .*\n {2}(?:by|differs): .*$/gm);
    expect(accepted?.sort()).toEqual(
      [
        ...confirmed.map((words) => `  quote: ${words}\n  by: mina-okafor`),
        '  quote: “Nobody asked the three divers at all,”\n  differs: It was heard in a storm.',
      ].sort(),
    );
    expect(read('glossary/people/jonas-holm.md')).toContain('draft: true');
    expect(read('refused.yaml')).toContain('- name: Ines Tarrow\n  kind: person\n');
    expect(await page.locator('#told').textContent()).toContain('Nothing is left to decide.');
  });

  test('decides what is like the last one with one key, and takes it back with one', async ({ openDesk }) => {
    const { page, textIn } = await openDesk(3);
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: /^And these \d like it$/ }).waitFor();
    const alike = await page.locator('#alike-list li').count();
    expect(await page.locator('#alike-list li').first().textContent()).toContain('The quay of basin');
    await page.keyboard.press('a');
    await counts(page, `${1 + alike} decided`);
    expect(textIn(1)).toContain(by('harbour-board', quoted(1, 1)));
    await page.keyboard.press('u');
    await counts(page, ', 1 decided');
    expect(textIn(1)).not.toContain(by('harbour-board', quoted(1, 1)));
  });

  test('decides a quotation of several paragraphs as one, and counts it once', async ({ openDesk }) => {
    const paragraphs = [
      '“The quay of the old basin is safe.',
      '“Nobody was asked when it was built.',
      '“We shall ask them in May.”',
    ];
    const lead = 'The crews met Ada Lund and Jonas Lund at noon.';
    const text = (said: readonly string[]) => head + [lead, ...said].join('\r\n\r\n');
    const { page, address, read } = await openDesk(1, { ...walks, 'articles/basins.md': text(paragraphs) }, 1);
    await page.goto(`${address}?article=basins`);
    await counts(page, '1 of 1, 0 decided');
    expect(await page.locator('#words').textContent()).toBe(paragraphs.join('\n\n'));
    await page.keyboard.press('2');
    await counts(page, '0 left, 1 decided');
    expect(read('articles/basins.md')).toBe(text(paragraphs.map((words) => by('jonas-lund', words))));
    await page.keyboard.press('u');
    await counts(page, '1 of 1, 0 decided');
    expect(read('articles/basins.md')).toBe(text(paragraphs));
  });

  test('opens filtered by its address, filters by its fields, and goes on where it was', async ({ openDesk }) => {
    const { page, address } = await openDesk(2, walks);
    await page.goto(`${address}?kind=suggestion`);
    await counts(page, '1 of 2, 0 decided');
    await page.keyboard.press('s');
    await counts(page, '2 of 2, 0 decided');
    const words = await page.locator('#words').textContent();
    await page.goto(address);
    await counts(page, '2 of 2, 0 decided');
    expect(await page.locator('#words').textContent()).toBe(words);
    expect(page.url()).toContain('?kind=suggestion');
    await page.keyboard.press('f');
    const kind = page.locator('#filters select[name=kind]');
    await kind.selectOption('changed-quotation');
    await counts(page, '1 of 2, 0 decided');
    await page.keyboard.press('x');
    expect(await kind.inputValue()).toBe('changed-quotation');
    await page.getByRole('button', { name: 'Show all' }).click();
    await counts(page, 'of 8, 0 decided');
  });

  test('writes a new entry by a form that is filled in, and takes it for who is meant', async ({ openDesk }) => {
    const { page, read, textIn } = await openDesk(1);
    await page.keyboard.press('n');
    await page.locator('#entry-name').fill('Jonas Holm');
    await page.keyboard.press('Enter');
    await counts(page, '1 decided');
    expect(read('glossary/people/jonas-holm.md')).toContain('draft: true');
    expect(textIn(1)).toContain(by('"Jonas Holm"', quoted(1, 0)));
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
    'has no barrier in %s colours and fits 320 pixels, whatever it shows',
    async (colorScheme, { openDesk }) => {
      const { page } = await openDesk(2, walks);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      const isSound = async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await violationsOf(page)).toEqual([]);
      };
      await page.keyboard.press('?');
      await page.keyboard.press('f');
      await page.locator('#filters select:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.locator('#differs').waitFor();
      await isSound();
      await page.keyboard.press('Escape');
      for (const [done, key] of ['1', 'w', '2'].entries()) {
        await page.keyboard.press(key);
        await counts(page, `, ${done + 1} decided`);
      }
      await page.locator('#alike').waitFor();
      await page.keyboard.press('n');
      await page.locator('#entry-name').waitFor();
      await isSound();
    },
  );
});

interface Opened {
  page: Page;
  address: string;
  /** What a file of the content folder holds. */
  read(path: string): string;
  textIn(article: number): string;
}
