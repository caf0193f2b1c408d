import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('search saves its results as a table', async ({ openGenerated }) => {
  const page = await openGenerated('search/?q=barometer');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /csv/i }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('search-results.csv');
  const [head, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe('\ufefflink,kind,words,speaker,date,article');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.startsWith(`${new URL(page.url()).origin}/reading/room/`))).toBe(true);
  expect(rows.join('\n')).toContain('barometer');
});
