import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { teiFaults } from '../support/relax-ng.ts';
import { shelfOf } from '../support/shelf.ts';
import { basePath, filesOf } from '../support/site.ts';
import { annotationsOf, collectionSchema, stretchOf } from '../support/web-annotation.ts';

const built = provided(inject('sites'));

describe.each([
  { name: 'the edition', folder: built.edition, top: 'https://edition.example/' },
  { name: 'the generated corpus', folder: built.generated, top: `https://harbour.example${basePath}` },
])('the data of $name', ({ folder, top }) => {
  const data = join(folder, 'data');
  const read = (path: string) => readFileSync(join(data, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files: { path: string; bytes: number; sha256: string }[] = manifest.files;
  const named = (name: string) => files.map(({ path }) => path).filter((path) => path.endsWith(`/${name}`));
  const sources = [...readFileSync(join(folder, 'sources/index.html'), 'utf8').matchAll(/<li id="r-/g)].length;
  const pages = new Map(readPages(folder).map((page) => [top + page.address, page.html]));

  test('is listed in the manifest, file by file, with true checksums', () => {
    expect(files.map(({ path }) => path).sort()).toEqual(filesOf(data).filter((path) => path !== 'manifest.json'));
    for (const { path, bytes, sha256 } of files) {
      const file = readFileSync(join(data, path));
      expect([path, bytes, sha256]).toEqual([path, file.length, createHash('sha256').update(file).digest('hex')]);
    }
  });

  test('says the terms and the date of the newest article, and no time of its own', () => {
    expect(manifest).toMatchObject({ address: top, newest: expect.stringMatching(/^\d{4}(-\d\d){0,2}$/) });
    const dates = parse(read('mentions.csv'))
      .slice(1)
      .map((row) => row[1] ?? '');
    expect(dates.filter((date) => date > manifest.newest)).toEqual([]);
  });

  test('has TEI that is valid by the schema beside it', () => {
    expect(named('tei.xml').length).toBe(manifest.articles);
    expect(named('tei.xml').flatMap((path) => teiFaults(read(path)).map((fault) => `${path}:${fault}`))).toEqual([]);
  });

  test('has Web Annotations that point at the plain text, character for character', () => {
    for (const path of named('annotations.jsonld')) {
      const collection = JSON.parse(read(path));
      expect(collectionSchema.safeParse(collection).error?.issues).toBeUndefined();
      const text = read(path.replace('annotations.jsonld', 'text.txt'));
      for (const { quote, position } of annotationsOf(collection).flatMap(({ targets }) => targets))
        expect(stretchOf(text, position)).toBe(quote.exact);
    }
  });

  test.each(['mentions', 'quotes'])('has the same table of %s as CSV and as JSON Lines', (name) => {
    const [head = [], ...lines] = parse(read(`${name}.csv`));
    const rows = read(`${name}.jsonl`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(lines).toEqual(rows.map((row) => head.map((column) => String(row[column] ?? ''))));
  });

  test('has the same works as BibTeX and as CSL-JSON, each as content that a shelf takes', async () => {
    const shelves = ['references.bib', 'references.json'].map((name) => shelfOf({ [name]: read(name) }));
    const [bib, json] = await Promise.all(shelves);
    expect([bib?.faults, json?.faults]).toEqual([[], []]);
    expect(json?.references.length).toBe(sources);
    const known = (shelf: typeof bib) => shelf?.references.map(({ id, title }) => ({ id, title }));
    expect(known(bib)).toEqual(known(json));
  });

  test('has lists of works for the articles that cite some, and for no other', () => {
    const citing = [...pages].filter(([address, html]) => address.includes('/articles/') && /data-ref=/.test(html));
    const slugs = citing.map(([address]) => address.split('/').at(-2) ?? '').sort();
    expect(slugs.length > 0).toBe(sources > 0);
    for (const name of ['references.bib', 'references.json'])
      expect(named(name).sort()).toEqual(slugs.map((slug) => `articles/${slug}/${name}`));
  });

  test('links to pages and anchors that are there', () => {
    const links = ['mentions', 'quotes'].flatMap((name) => {
      const [head = [], ...lines] = parse(read(`${name}.csv`));
      return lines.map((line) => line[head.indexOf('address')] ?? '');
    });
    const broken = [...new Set(links)].filter((link) => {
      const [address = '', id] = link.split('#');
      const html = pages.get(address);
      return html === undefined || (id !== undefined && !html.includes(`id="${id}"`));
    });
    expect(broken).toEqual([]);
  });
});
