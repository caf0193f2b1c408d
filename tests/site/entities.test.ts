import { expect, inject, test } from 'vitest';
import { attribute, elementsBelow, hasClass, type Page, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const pages = readPages(provided(inject('sites')).edition);
const entities = pages.filter(({ elements }) => elements.some((element) => hasClass(element, 'entity-page')));
const person = pages.find(({ address }) => address === 'people/sergey-lavrov/') as Page;
const byId = ({ elements }: Page, id: string) => elements.find((element) => attribute(element, 'id') === id);
const rowsBelow = (page: Page, id: string, name: string) => {
  const list = byId(page, id);
  return list ? elementsBelow(list).filter((element) => hasClass(element, name)) : [];
};

test('each section of an entry’s page has a heading that its link leads to', () => {
  expect(entities.length).toBeGreaterThan(100);
  for (const page of entities) {
    const nav = page.elements.find((element) => hasClass(element, 'sections'));
    const targets = nav
      ? elementsBelow(nav).flatMap((link) => /^#(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [])
      : [];
    expect(targets.filter((id) => byId(page, id)?.tagName !== 'h2')).toEqual([]);
  }
});

test('all that somebody said stands below the articles that it is from', () => {
  const quotes = rowsBelow(person, 'said-list', 'quote-item')
    .flatMap(elementsBelow)
    .filter((link) => /#q-/.test(attribute(link, 'href') ?? ''));
  const groups = rowsBelow(person, 'said-list', 'list-group');
  const heading = person.elements.find((element) => attribute(element, 'id') === 'said');
  expect(groups.length).toBe(2);
  expect(textOf(heading as NonNullable<typeof heading>)).toContain(`${quotes.length} quotes`);
  expect(quotes.length).toBeGreaterThan(5);
});

test('a mention in context leads to its paragraph', () => {
  const links = rowsBelow(person, 'mentions-list', 'kwic')
    .flatMap(elementsBelow)
    .filter(({ tagName }) => tagName === 'a');
  expect(links.length).toBeGreaterThan(3);
  expect(links.every((link) => /^\/articles\/[^#]+#[ph]-/.test(attribute(link, 'href') ?? ''))).toBe(true);
});

test('offices on a line of time have as many bars as offices with dates, and each its words', () => {
  const offices = person.elements.find((element) => hasClass(element, 'in-time'));
  const bars = offices ? elementsBelow(offices).filter((element) => hasClass(element, 'term')) : [];
  const dates = offices ? elementsBelow(offices).filter((element) => hasClass(element, 'dates')) : [];
  expect(bars.length).toBe(2);
  expect(dates.map((date) => textOf(date).trim())).toEqual(['1994 – 2004', 'from 9 March 2004']);
});

test('no article has an empty list of whom and what it names', () => {
  const { reading, german, edition } = provided(inject('sites'));
  for (const { address, elements } of [reading, german, edition].flatMap((site) => readPages(site))) {
    const lists = elements.filter((element) => hasClass(element, 'in-this-article'));
    for (const list of lists)
      expect(elementsBelow(list).filter((one) => one.tagName === 'li').length, address).not.toBe(0);
  }
});
