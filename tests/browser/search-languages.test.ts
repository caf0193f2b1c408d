import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { test } from '../support/browsing.ts';
import { contentFolder } from '../support/content-folder.ts';
import { lectern } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';

test('a quote is found in whatever language it is, and whatever its article and the edition are in', async ({
  visit,
}) => {
  const content = contentFolder({
    'site.yaml': 'title: Ein Hafen\nlanguage: de\n',
    'articles/hafen.md': `---
title: Der Hafen am Morgen
date: 2024-03-07
---

Der Lotse kam zu spät. :quote[“The lighthouses were dark,”]{by=mina-okafor} sagte Mina Okafor.
`,
    'articles/port.md': '---\ntitle: Le port\ndate: 2024-03-08\nlang: fr\n---\n\nLe phare était éteint.\n',
    'glossary/people/mina-okafor.md': '---\nname: Mina Okafor\nfamily: Okafor\n---\n',
  });
  const folder = join(content, 'out');
  const { status, stderr } = await lectern(['build', '--content', content, '--out', folder]);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  const server = await serveFolder(folder);
  onTestFinished(() => server.close());
  const page = await visit(`${server.url}search/`);
  const found: string[] = [];
  for (const text of ['lighthouse', 'speaker:okafor dark', 'Lotse', 'eteint']) {
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
  ]);
  expect(await page.locator('main [role="status"]').first().textContent()).toMatch(/^Gefunden: /);
}, 240_000);
