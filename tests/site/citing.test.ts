import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readReferences } from '../../src/corpus/read-references.ts';
import { attribute, elementsBelow, hasClass, type Page, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';

const folder = provided(inject('sites')).edition;
const pages = readPages(folder);
const below = (parent: string) => pages.filter(({ address }) => new RegExp(`^${parent}/[^/]+/$`).test(address));
const articles = below('articles');
const kinds = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  documents: 'CreativeWork',
  events: 'Event',
  terms: 'DefinedTerm',
};

test.each(articles)('$address tells reference managers its title, day and address', (page) => {
  const told = metas(page);
  expect(told.get('citation_title')).toBe(title(page));
  expect(told.get('DC.title')).toBe(title(page));
  expect(told.get('citation_publication_date')).toMatch(/^\d{4}(\/\d{2}){0,2}$/);
  expect(told.get('citation_public_url')).toBe(`https://edition.example/${page.address}`);
});

test.each(articles)('$address has COinS of the same title', (page) => {
  const span = page.elements.find((element) => hasClass(element, 'Z3988'));
  const fields = new URLSearchParams(span && attribute(span, 'title'));
  expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
  expect(fields.get('rft.atitle') ?? fields.get('rft.title')).toBe(title(page));
});

test.each(articles)('$address describes itself and its quotations in the words of the page', (page) => {
  const data = dataOf(page);
  expect(data).toMatchObject({
    '@type': 'Article',
    headline: title(page),
    '@id': `https://edition.example/${page.address}`,
  });
  const quotations = data.hasPart as { '@id': string; text: string }[];
  expect(quotations.length).toBeGreaterThan(0);
  for (const { '@id': address, text } of quotations) {
    const id = new URL(address).hash.slice(1);
    const pieces = page.elements.filter((element) => attribute(element, 'data-quote') === id);
    const said = pieces
      .map((piece) => textOf(piece, (element) => attribute(element, 'data-apparatus') !== undefined))
      .join('');
    expect(text.replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
  }
});

test.each(articles)('$address offers each form of its citation without a script', (page) => {
  expect(termsOfCite(page)).toEqual(['Chicago', 'APA', 'MLA', 'Link', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']);
});

test.each(Object.entries(kinds))('each of the %s is described as a %s', (folder, type) => {
  const described = below(folder).filter((page) => termsOfCite(page).length > 0);
  expect(described.length).toBeGreaterThan(0);
  for (const page of described) expect(dataOf(page)).toMatchObject({ '@type': type, name: title(page) });
});

describe('a resolution of the Security Council', () => {
  const page = pages.find(({ address }) => address === 'documents/s-res-2397/') as Page;

  test('is cited by its body, day and symbol, at its official address', () => {
    const terms = page.elements.filter(({ tagName }) => tagName === 'dd').map((cell) => textOf(cell));
    expect(terms).toContain(
      'United Nations Security Council. 2017. Resolution 2397 (2017). S/RES/2397 (2017). December 22. https://docs.un.org/en/S/RES/2397(2017).',
    );
  });
});

test('the works cited come as CSL-JSON and BibTeX, one article’s and all, under the keys of the pages', async () => {
  const files = filesOf(join(folder, 'data')).filter((file) => /(^|\/)references\.(bib|json)$/.test(file));
  expect(files.length).toBe(2 * (articles.length + 1));
  for (const file of files) {
    const page = pages.find(({ address }) => address === (file.replace(/[^/]*$/, '') || 'sources/'));
    const keys = page?.elements.flatMap((element) => /^r-(.*)$/.exec(attribute(element, 'id') ?? '')?.[1] ?? []);
    const { found, faults } = await readReferences(join(folder, 'data', file));
    expect(faults).toEqual([]);
    expect(found.map(({ item }) => item.id)).toEqual(keys);
  }
});

test('the list of all sources has COinS of each', () => {
  const page = pages.find(({ address }) => address === 'sources/');
  const entries = page?.elements.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value.startsWith('r-')),
  );
  const spans = page?.elements.filter((element) => hasClass(element, 'Z3988'));
  expect(entries?.length).toBeGreaterThan(0);
  expect(spans).toHaveLength(entries?.length ?? 0);
});

function title({ elements }: Page): string {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return heading ? textOf(heading) : '';
}

function metas({ elements }: Page): Map<string, string> {
  return new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((element) => [attribute(element, 'name') ?? '', attribute(element, 'content') ?? '']),
  );
}

function dataOf({ elements }: Page): Record<string, unknown> {
  const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
  return JSON.parse(script ? textOf(script) : '{}');
}

function termsOfCite({ elements }: Page): string[] {
  const box = elements.find((element) => element.tagName === 'details' && hasClass(element, 'cite'));
  const inside = box ? elementsBelow(box).filter(({ tagName }) => tagName === 'dt') : [];
  return inside.map((term) => textOf(term));
}
