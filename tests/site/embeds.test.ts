import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';

const folder = provided(inject('sites')).edition;
const articles = readPages(folder).filter(({ address }) => /^articles\/[^/]+\/$/.test(address));
const answerOf = (address: string) => JSON.parse(readFileSync(join(folder, address, 'oembed.json'), 'utf8'));

test('every article tells sites that embed where its answer is', () => {
  expect(articles.length).toBeGreaterThan(1);
  for (const { address, html } of articles)
    expect(html).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://edition.example/${address}oembed.json">`,
    );
});

test('every quotation of an article can be embedded, with words that the article has and a link to them', () => {
  for (const { address, html } of articles) {
    const { quotes } = answerOf(address);
    const ids = [...html.matchAll(/ id="(q-[^"]+)" data-quote="[^"]+" data-type="(?!no-comment)/g)].map(([, id]) => id);
    expect(Object.keys(quotes).sort()).toEqual(ids.sort());
    for (const { html: code, url } of Object.values<{ html: string; url: string }>(quotes)) {
      expect(code).toMatch(/^<blockquote class="lectern-quote" [^>]+><p>.+<\/p><footer>— .+<\/footer><\/blockquote>\n/);
      expect(code).toContain(`<a href="${url}">`);
      expect(ids).toContain(url.split('#')[1]);
    }
  }
});

test('a quotation names the office held on the article’s day, and through whom the words came', () => {
  const codes = articles.flatMap(({ address }) =>
    Object.values<{ html: string }>(answerOf(address).quotes).map(({ html }) => html),
  );
  expect(codes.some((code) => /Mike Pompeo<\/a><\/b>, Secretary of State, /.test(code))).toBe(true);
  expect(codes.some((code) => /, through .*translator, in “/.test(code))).toBe(true);
});

test('each quotation has an answer of its own, which its code leads to and which is what the article’s says of it', () => {
  for (const { address } of articles)
    for (const [id, fields] of Object.entries<{ html: string }>(answerOf(address).quotes)) {
      expect(fields.html).toContain(` data-oembed="https://edition.example/${address}${id}/oembed.json"`);
      expect(answerOf(`${address}${id}/`)).toMatchObject({ version: '1.0', type: 'rich', ...fields });
    }
});

test('quotations have no pages and pictures of their own where the edition doesn’t ask for them', () => {
  const own = filesOf(folder).filter((file) => /^(?:previews\/)?articles\/[^/]+\/q-/.test(file));
  expect(own.filter((file) => !file.endsWith('/oembed.json'))).toEqual([]);
});
