import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { engines, middleOf, until } from '../support/engines/testing.ts';
import { provided } from '../support/provided.ts';
import { serveFolder } from '../support/static-server.ts';

const article = 'articles/2018-09-27-china-russia-easing-sanctions/';
const theirs = `[...document.querySelectorAll('.prose .quote[data-speaker="sergey-lavrov"]:not([data-certainty="unsure"])')]`;
const label = `.prose .voice[interestfor="c-sergey-lavrov"]`;
const menu = `document.querySelector('.quote-menu:popover-open')`;
const quoteIds = (selector: string) =>
  `[...document.querySelectorAll('.prose .quote${selector}')].map(({ dataset }) => dataset.quote)`;

describe.each(engines)('In $name', ({ test }) => {
  test('the number behind a voice leaves only that speaker’s words marked, and a second press all', async ({
    visit,
  }) => {
    const engine = await visit(article);
    const button = `document.querySelector('.strip .row[data-speaker="sergey-lavrov"] button')`;
    await engine.read(`(document.querySelector('.strip').open = true, ${button}.click())`);
    expect(await until(engine, quoteIds(':not(.off)'))).toEqual(
      await engine.read(`${theirs}.map(({ dataset }) => dataset.quote)`),
    );
    expect(await engine.read(`${button}.getAttribute('aria-pressed')`)).toBe('true');
    await engine.read(`${button}.click()`);
    expect(await engine.read(quoteIds('.off'))).toEqual([]);
  });

  test('a label under the pointer lights all words of its speaker', async ({ visit }) => {
    const engine = await visit(article);
    const place = await middleOf(engine, label);
    await engine.point(place.x, place.y);
    await until(engine, `${quoteIds('.lit')}.length`);
    expect(await engine.read(quoteIds('.lit'))).toEqual(
      await engine.read(`${theirs}.map(({ dataset }) => dataset.quote)`),
    );
  });

  test('a key on a label opens the menu of its words, and Escape closes it and gives the focus back', async ({
    visit,
  }) => {
    const engine = await visit(article);
    await engine.read(`document.querySelector('${label}').focus()`);
    await engine.press('Enter');
    await until(engine, menu.replace('querySelector', 'querySelectorAll').concat('.length'));
    expect(await engine.read(`${menu}.textContent`)).toContain('Sergey Lavrov');
    expect(await engine.read(`${menu}.contains(document.activeElement)`)).toBe(true);
    await engine.press('Escape');
    await until(engine, `document.activeElement.matches('.voice')`);
    expect(await engine.read(`document.querySelectorAll('.quote-menu:popover-open').length`)).toBe(0);
  });

  test('a citation opens a card with its reference', async ({ visit }) => {
    const engine = await visit(article);
    const place = await middleOf(engine, '.prose a.citation');
    await engine.point(place.x, place.y);
    const words = await until<string>(engine, `document.querySelector('.card:popover-open')?.textContent`);
    expect(words).toContain('Washington Examiner');
  });

  test('a key copies the code of a quotation, or shows it where pages may not copy', async ({ visit }) => {
    const engine = await visit(article);
    await engine.read(`document.querySelector('${label}').focus()`);
    await engine.press('Enter');
    const embed = `[...document.querySelectorAll('.quote-menu button')].find(({ textContent }) => textContent === 'Embed it')`;
    await until(engine, `${embed} !== undefined`);
    await engine.read(`${embed}.focus()`);
    await engine.press('Enter');
    await until(
      engine,
      `document.querySelector('.quote-menu textarea')?.value.startsWith('<blockquote') ||
        [...document.querySelectorAll('.quote-menu button')].some(({ textContent }) => textContent === 'Code copied')`,
    );
  });

  test('a key on “Cite it” opens the citations of a quotation', async ({ visit }) => {
    const engine = await visit(article);
    await engine.read(`document.querySelector('${label}').focus()`);
    await engine.press('Enter');
    const cite = `[...document.querySelectorAll('.quote-menu button')].find(({ textContent }) => textContent === 'Cite it')`;
    await until(engine, `${cite} !== undefined`);
    await engine.read(`${cite}.focus()`);
    await engine.press('Enter');
    const words = await until<string>(engine, `document.querySelector('.cite-box:popover-open')?.textContent`);
    expect(words).toContain('Chicago');
  });

  test('a finger on the words of a paragraph opens its citations', async ({ visit }) => {
    const engine = await visit(article);
    const paragraph = `document.querySelector('.prose > p[id^="p-"]')`;
    const touch = `new PointerEvent(type, { pointerType: 'touch', bubbles: true, cancelable: true })`;
    await engine.read(`['pointerdown', 'click'].map((type) => ${paragraph}.dispatchEvent(${touch}))`);
    const words = await until<string>(engine, `document.querySelector('.cite-box:popover-open')?.textContent`);
    expect(words).toContain('Chicago');
  });

  test('the code is a card on a page of another site', async ({ engine, server }) => {
    const host = await hostOf(server.url);
    await engine.open(host);
    const words = await until<string>(engine, `document.querySelector('blockquote').shadowRoot?.textContent`);
    expect(words).toMatch(/^“.+— Mike Pompeo, Secretary of State/);
    expect(await engine.read(`getComputedStyle(document.querySelector('blockquote')).borderTopWidth`)).toBe('0px');
    expect(await engine.read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});

/** The address of a page of another site that shows a quotation. @param edition Where the edition is served. */
async function hostOf(edition: string): Promise<string> {
  const answer = readFileSync(join(provided(inject('sites')).edition, article, 'oembed.json'), 'utf8');
  const { quotes } = JSON.parse(answer) as { quotes: Record<string, { html: string; author_name?: string }> };
  const code = Object.values(quotes).find(({ author_name: name }) => name === 'Mike Pompeo')?.html ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'lectern-host-'));
  const page = `<!doctype html><title>A journal</title><style>blockquote { border: 9px solid }</style>${code}`;
  writeFileSync(join(folder, 'index.html'), page.replaceAll('https://edition.example/', edition));
  const server = await serveFolder(folder);
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server.url;
}
