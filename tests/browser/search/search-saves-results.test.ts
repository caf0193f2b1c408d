import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

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

test('search saves its results as works for a reference manager', async ({ openGenerated }) => {
  const page = await openGenerated('search/?q=barometer');
  for (const [button, name, entry] of [
    [/bibtex/i, 'search-results.bib', /^@\w+\{[\s\S]*annote = \{[\s\S]*barometer/m],
    [/ris/i, 'search-results.ris', /^TY {2}- \w+\n[\s\S]*^N1 {2}- .*barometer/m],
    [/csl/i, 'search-results.json', /"type": "[\s\S]*"note": ".*barometer/],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.locator('.save').getByRole('button', { name: button }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(name);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(entry);
    expect(text).toContain('https://harbour.example/reading/room/articles/');
  }
});
