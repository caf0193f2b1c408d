import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { test } from '../support/browsing.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const article = 'articles/ferry-line/';

/** Presses what copies the code of an article's first quotation. */
async function pressEmbed(page: Page) {
  await page.locator('.prose p .voice').first().focus();
  await page.keyboard.press('Enter');
  const button = page.locator('.quote-menu').getByRole('button', { name: 'Embed it' }).first();
  await button.click();
}

/** The code of a quotation as it is copied, with the script where the tests serve it. */
async function copiedCode(page: Page, origin: string): Promise<string> {
  await pressEmbed(page);
  await page.locator('.quote-menu').getByText('Code copied', { exact: true }).first().waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  return code.replaceAll('https://reading.example/', origin);
}

/** The address of a page of another site that shows some HTML. */
async function hostOf(html: string, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A journal</title>${html}</html>`,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const cards = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('blockquote')].map((one) => one.shadowRoot?.textContent));

test('one press copies the code of a quotation and says so', async ({ openReading, servers }) => {
  const page = await openReading(article, { permissions });
  const code = await copiedCode(page, servers.reading.url);
  expect(code).toMatch(/^<blockquote class="lectern-quote"/);
  expect(code).toContain('“The line pays for itself,” she said, “and it will pay for the quay.”');
  expect(code).toContain('Chief negotiator, Harbour Board');
});

test('where pages may not copy, the code is shown and selected', async ({ openReading }) => {
  const page = await openReading(article);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await pressEmbed(page);
  const shown = page.getByRole('textbox', { name: 'Code to embed it' });
  await shown.waitFor();
  expect(await shown.inputValue()).toMatch(/^<blockquote/);
  expect(await shown.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(100);
});

test('on a page of another site it is a card that the page’s styles leave alone, and asks for the script alone', async ({
  openReading,
  servers,
  visit,
}) => {
  const code = await copiedCode(await openReading(article, { permissions }), servers.reading.url);
  const strict = {
    'content-security-policy': `default-src 'none'; img-src data:; script-src ${new URL(servers.reading.url).origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
  const before = servers.reading.responses.length;
  const page = await visit(await hostOf(`${code}<p>Between</p>${code}`, strict));
  await expect.poll(() => cards(page)).toEqual([expect.stringContaining('Mina Okafor'), expect.any(String)]);
  await page.waitForLoadState('networkidle');
  expect([...new Set(servers.reading.responses.slice(before).map(({ path }) => path))]).toEqual(['/embed.js']);
  expect(await page.context().cookies()).toEqual([]);
  const loud = await visit(await hostOf(`<style>p { color: red } blockquote { border: 9px solid red }</style>${code}`));
  await expect.poll(() => cards(loud)).toHaveLength(1);
  const look = await loud.evaluate(() => {
    const quotation = document.querySelector('blockquote') as HTMLElement;
    const words = quotation.shadowRoot?.querySelector('p') as HTMLElement;
    return [getComputedStyle(quotation).borderTopWidth, getComputedStyle(words).color];
  });
  expect(look).toEqual(['0px', 'rgb(34, 29, 22)']);
});

test('in a sandbox that allows scripts alone it is a card, and in one that allows none it reads well', async ({
  openReading,
  servers,
  visit,
}) => {
  const code = await copiedCode(await openReading(article, { permissions }), servers.reading.url);
  const frame = (sandbox: string) =>
    `<iframe title="${sandbox}" sandbox="${sandbox}" srcdoc="${code.replace(/"/g, '&quot;')}"></iframe>`;
  const page = await visit(await hostOf(frame('allow-scripts')));
  const inFrame = page.frames()[1];
  await expect
    .poll(() =>
      inFrame?.evaluate(() => document.querySelector('blockquote')?.shadowRoot?.querySelector('b')?.textContent),
    )
    .toBe('Mina Okafor');
  const plain = await visit(await hostOf(code), { javaScriptEnabled: false });
  expect(await plain.locator('blockquote').textContent()).toMatch(
    /^“The line .+quay\.”\s*— Mina Okafor, Chief negotiator, Harbour Board, in “The ferry line, a year on”, The Quayside Letter, 14 June 2020/,
  );
});
