import { describe, expect, test } from 'vitest';
import { articleReference, entryReference } from '../../../src/citation/article-reference.ts';
import { authorName } from '../../../src/citation/author-name.ts';
import { citeForms } from '../../../src/citation/cite-this.ts';
import { toCoins } from '../../../src/citation/coins.ts';
import { documentReference } from '../../../src/citation/document-reference.ts';
import { metaTags } from '../../../src/citation/meta-tags.ts';
import { items } from './items.ts';

const holder = { title: 'Harbour Papers', publisher: 'Example Press' };
const article = { slug: 'strike', title: 'The strike', authors: ['Mina Okafor'], date: '2018-09', lang: 'en' };
const address = 'https://example.org/articles/strike/';
const authorOf = () => undefined;

describe('a name in a byline', () => {
  test.each([
    ['Mina Okafor', { family: 'Okafor', given: 'Mina' }],
    ['Okafor, Mina', { family: 'Okafor', given: 'Mina' }],
    ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
    ['Иван фон Крюгер', { family: 'фон Крюгер', given: 'Иван' }],
    ['Ελένη Ώνα', { family: 'Ώνα', given: 'Ελένη' }],
    ['Harbour Desk', { literal: 'Harbour Desk' }],
    ['Redaktion Hafen', { literal: 'Redaktion Hafen' }],
    ['REDAKTION HAFEN', { literal: 'REDAKTION HAFEN' }],
    ['The Example Times', { literal: 'The Example Times' }],
    ['Reuters', { literal: 'Reuters' }],
  ])('%s', (text, name) => {
    expect(authorName(text)).toEqual(name);
  });

  test('is taken apart as the glossary says', () => {
    expect(authorName('Kim Min Su', { kind: 'person', family: ['Kim'] })).toEqual({ family: 'Kim', given: 'Min Su' });
    expect(authorName('Green Quay', { kind: 'organization' })).toEqual({ literal: 'Green Quay' });
  });
});

describe('a document of the glossary', () => {
  test.each([
    ['S/PV.8363', 'United Nations Security Council'],
    ['A/RES/64/293', 'United Nations General Assembly'],
    ['A/HRC/25/63', 'United Nations Human Rights Council'],
    ['ST/SGB/2003/13', 'United Nations Secretariat'],
  ])('with the symbol %s is by the %s', (symbol, body) => {
    const reference = documentReference({ id: 'd', name: 'D', symbol });
    expect(reference).toMatchObject({ type: 'report', number: symbol, author: [{ literal: body }] });
  });

  test('leaves the body out of a resolution’s title, and of no other', () => {
    const titleOf = (name: string) => documentReference({ id: 'd', name, symbol: 'S/RES/1 (1946)' }).title;
    expect(titleOf('Security Council resolution 1 (1946)')).toBe('Resolution 1 (1946)');
    expect(titleOf('Record of the Security Council')).toBe('Record of the Security Council');
  });

  test('without a symbol of the United Nations has no author', () => {
    const reference = documentReference({ id: 'd', name: 'Harbour Charter', symbol: 'HB 12', date: '1999' });
    expect(reference).toEqual({
      id: 'd',
      type: 'document',
      title: 'Harbour Charter',
      number: 'HB 12',
      issued: { 'date-parts': [[1999]] },
    });
  });
});

describe('an article of the edition', () => {
  test('stands in the paper that published it, and is read in the edition', () => {
    const published = articleReference({ ...article, publication: 'Port Today' }, { holder, address, authorOf });
    expect(published).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Port Today',
      source: 'Harbour Papers',
      URL: address,
    });
  });

  test('without a paper is a page of the edition', () => {
    const own = articleReference(article, { holder, address, authorOf });
    expect(own).toMatchObject({ type: 'webpage', 'container-title': 'Harbour Papers', publisher: 'Example Press' });
    expect(own.issued).toEqual({ 'date-parts': [[2018, 9]] });
  });

  test('is described for reference managers in both vocabularies', () => {
    const tags = metaTags(
      articleReference({ ...article, publication: 'Port Today' }, { holder, address, authorOf }),
      'CC BY 4.0',
    );
    expect(Object.fromEntries(tags)).toMatchObject({
      citation_title: 'The strike',
      citation_author: 'Okafor, Mina',
      citation_publication_date: '2018/09',
      citation_journal_title: 'Port Today',
      citation_public_url: address,
      'DC.creator': 'Okafor, Mina',
      'DC.date': '2018-09',
      'DC.rights': 'CC BY 4.0',
    });
  });
});

test('a report tells its number', () => {
  expect(metaTags(items.report)).toContainEqual(['citation_technical_report_number', 'HB 12']);
});

test('an entry of the glossary stands in the edition, without a date', () => {
  expect(entryReference({ id: 'x', name: 'X' }, { holder, address })).toEqual({
    id: 'x',
    type: 'entry-encyclopedia',
    title: 'X',
    'container-title': 'Harbour Papers',
    URL: address,
  });
});

test('COinS says what OpenURL asks for, and nothing that a work lacks', () => {
  const fields = new URLSearchParams(toCoins(items.journal));
  expect(fields.get('rft.atitle')).toBe('On quays');
  expect(fields.getAll('rft.au')).toEqual(['Okafor, Mina', 'Roe, John']);
  expect(fields.getAll('rft_id')).toEqual(['info:doi/10.1000/xyz']);
  expect(fields.has('rft.publisher')).toBe(false);
  expect(new URLSearchParams(toCoins(items.book)).get('rft.btitle')).toBe('Harbours of the north');
});

test('Markdown keeps brackets in titles and parentheses in addresses apart from its own', () => {
  const odd = { ...items.web, title: 'Tides [sic]', URL: 'https://example.org/a(1)' };
  const markdown = citeForms(odd, [], { page: odd.URL, archivedAt: String }).find(({ name }) => name === 'Markdown');
  expect(markdown?.runs[0]?.text).toBe(
    '[Tides \\[sic\\]](<https://example.org/a(1)>), *Harbour site*, 1 February 2019',
  );
});

describe('a work whose day isn’t known', () => {
  const cited = (date?: string) => articleReference({ ...article, date }, { holder, address, authorOf });
  const inMarkdown = (date?: string) => {
    const form = citeForms(cited(date), [], { page: address, archivedAt: String }).find(
      ({ name }) => name === 'Markdown',
    );
    return form?.runs[0]?.text.split(', ').at(-1);
  };

  test('is cited as about a year, in an interval, or before our era', () => {
    expect(cited('1845~').issued).toEqual({ 'date-parts': [[1845]], circa: true });
    expect(cited('184X').issued).toEqual({ 'date-parts': [[1840], [1849]] });
    expect(cited('-0043').issued).toEqual({ 'date-parts': [[-44]] });
    expect(['1845~', '1845/..', '2001-21', '-0043'].map(inMarkdown)).toEqual([
      'about 1845',
      'from 1845 on',
      'spring 2001',
      '44 BC',
    ]);
  });

  test('has no date where none is known', () => {
    expect(cited().issued).toBeUndefined();
    expect(inMarkdown()).toBe('*Harbour Papers*');
  });

  test('is described to catalogues in EDTF', () => {
    expect(metaTags(cited('1845~/1847'))).toContainEqual(['DC.date', '1845~/1847~']);
    expect(metaTags(cited('1845~/1847'))).toContainEqual(['citation_publication_date', '1845']);
  });
});
