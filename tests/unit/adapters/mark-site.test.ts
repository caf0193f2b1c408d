import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { markSite, refuseSite } from '../../../src/adapters/pages/mark-site.ts';
import { readGlossary } from '../../../src/adapters/read-glossary.ts';
import { harbourGlossary } from '../../support/harbour-glossary.ts';

const glossary = readGlossary(harbourGlossary);
const page = (body: string) =>
  `<!doctype html><html><head><title>At the quay</title></head><body>${body}</body></html>`;
const made: string[] = [];

function siteOf(files: Record<string, string | Uint8Array>): string {
  const site = mkdtempSync(join(tmpdir(), 'lectern-site '));
  made.push(site);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}

afterEach(() => {
  for (const site of made.splice(0)) rmSync(site, { recursive: true });
});

const quay = page('<article><p>Ada Lund said: “It stays shut.”</p></article>');
const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');

describe('a finished site', () => {
  test('is only read until it is to be written', () => {
    const site = siteOf({ 'news/über uns.html': quay });
    const reports = markSite({ site, glossary, write: false });
    expect(reports).toMatchObject([{ path: 'news/über uns.html', mentions: 1, quotes: 1, isChanged: true }]);
    expect(readdirSync(site)).toEqual(['news']);
    expect(read(site, 'news/über uns.html')).toBe(quay);
  });

  test('gets marks that lead from each depth to the pages of the glossary, and from these back to the quotation', () => {
    const site = siteOf({ 'a/b/index.html': quay });
    markSite({ site, glossary, write: true });
    expect(read(site, 'a/b/index.html')).toContain('href="../../lectern/people/ada-lund/"');
    const [, id = ''] = /<span class="quote" id="([^"]+)"/.exec(read(site, 'a/b/index.html')) ?? [];
    expect(read(site, 'lectern/people/ada-lund/index.html')).toContain(`href="../../../a/b/index.html#${id}"`);
    expect(readdirSync(join(site, 'lectern'))).toEqual([
      'cards.css',
      'cards.js',
      'index.html',
      'people',
      'quotes.json',
    ]);
  });

  test('is the same byte for byte after a second run', () => {
    const site = siteOf({ 'index.html': quay });
    markSite({ site, glossary, write: true });
    const once = read(site, 'index.html');
    const [report] = markSite({ site, glossary, write: true });
    expect(report).toMatchObject({ path: 'index.html', isChanged: false });
    expect(read(site, 'index.html')).toBe(once);
  });

  test('keeps a page in another encoding as it is, and says so', () => {
    const bytes = Buffer.from('<html><body>caf\u00e9</body></html>', 'latin1');
    const site = siteOf({ 'index.html': bytes });
    const [report] = markSite({ site, glossary, write: true });
    expect(report?.refusal).toContain('UTF-8');
    expect(readFileSync(join(site, 'index.html'))).toEqual(bytes);
  });

  test('with a folder of somebody else’s at the place of the glossary is refused', () => {
    expect(refuseSite(siteOf({ 'lectern/mine.txt': 'x' }))).toContain('expected none');
    expect(refuseSite(siteOf({ 'index.html': quay }))).toBeUndefined();
  });
});
