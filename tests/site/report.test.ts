import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { buildChecked, filesOf } from '../support/site.ts';

const sites = provided(inject('sites'));

describe('a build with --report', () => {
  test('has the report with file, line, words and advice, and tells search engines to leave it out', async () => {
    const page = readFileSync(join(await buildChecked(), 'report/index.html'), 'utf8');
    expect(page).toContain('tests/fixtures/checked/articles/quay.md:9:1');
    expect(page).toContain('“The east quay opens in June, and no later,” Ada Lund said [@minutes].');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test('has no link to it in a sitemap, a feed, data or another page', async () => {
    const folder = await buildChecked();
    const naming = filesOf(folder)
      .filter((file) => /\.(html|xml|json|csv|txt)$/.test(file) && file !== 'report/index.html')
      .filter((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return (file.endsWith('.html') ? /href="[^"]*\/report\/["#]/ : /\/report\//).test(text);
      });
    expect(naming).toEqual([]);
  });
});

test('a public build has no report', () => {
  const folders = [sites.edition, sites.generated, sites.reading, sites.german];
  expect(folders.filter((folder) => existsSync(join(folder, 'report')))).toEqual([]);
  expect(readPages(sites.edition).filter(({ html }) => html.includes('class="report"'))).toEqual([]);
});
