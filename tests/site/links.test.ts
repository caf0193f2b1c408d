import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elementsOf } from '../../src/site/build/elements-of.ts';
import { factsReader } from '../../src/site/build/page-facts.ts';
import { scanTags } from '../../src/site/build/scan-tags.ts';
import { atomFaults, valuesIn } from '../support/formats/atom.ts';
import { parseErrors, readPages } from '../support/html.ts';
import { findBrokenLinks } from '../support/links.ts';
import { provided } from '../support/provided.ts';
import { basePath, filesOf } from '../support/site.ts';

const built = provided(inject('sites'));

describe.each([
  { name: 'the edition', folder: built.edition, top: 'https://edition.example/', base: '/' },
  { name: 'the generated corpus', folder: built.generated, top: `https://harbour.example${basePath}`, base: basePath },
])('$name', ({ folder, top, base }) => {
  const files = new Set(filesOf(folder));
  const pages = readPages(folder);

  test('has no link, hash or reference that leads nowhere, and no id twice', () => {
    expect(findBrokenLinks({ pages, files, base })).toEqual([]);
  });

  test('has the ids and links that a parser finds, though none reads it for the check', () => {
    for (const { html } of pages) {
      const scanned: string[] = [];
      expect(scanTags(html, (name) => scanned.push(name))).toBe(true);
      const { ids, links } = factsReader()(html);
      const attributes = [...elementsOf(html)].flatMap(({ attrs = [] }) => attrs);
      const valuesOf = (...names: string[]) =>
        attributes.flatMap(({ name, value }) => (names.includes(name) ? value : []));
      expect([...ids].sort()).toEqual(valuesOf('id').sort());
      expect([...links].sort()).toEqual([...new Set(valuesOf('href', 'src'))].sort());
    }
  });

  test('is HTML that no browser has to mend', () => {
    const faulty = pages.map((page) => [page.file, parseErrors(page)]).filter(([, errors]) => errors?.length);
    expect(faulty).toEqual([]);
  });

  test('lists in its sitemap each page that search engines may show, and only those', () => {
    const sitemaps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = sitemaps.flatMap((file) => locations(folder, file)).sort();
    const shown = pages.filter((page) => !/<meta name="robots" content="noindex"/.test(page.html));
    expect(listed).toEqual(shown.map((page) => top + page.address).sort());
    expect(locations(folder, 'sitemap-index.xml')).toEqual(sitemaps.map((file) => top + file));
  });

  test('lists every article in its feed', () => {
    const feed = readFileSync(join(folder, 'feed.xml'), 'utf8');
    expect(atomFaults(feed)).toEqual([]);
    const listed = valuesIn(feed, 'id').slice(1).sort();
    const articles = pages.filter((page) => /^articles\/[^/]+\/$/.test(page.address)).map((page) => top + page.address);
    expect(listed).toEqual(articles.sort());
  });
});

/** The addresses that a sitemap lists. */
function locations(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? '');
}
