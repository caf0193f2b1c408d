import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentReference } from '../../../src/citation/document-reference.ts';
import { openStyle } from '../../../src/citation/open-style.ts';
import { toText } from '../../../src/citation/runs.ts';
import { builtInStyles } from '../../../src/model/citation-style.ts';
import { items } from './items.ts';

const open = (name: string, language = 'en') =>
  openStyle(readFileSync(`src/citation/styles/${name}.csl`, 'utf8'), language);
const resolution = documentReference({
  id: 's-res-2397',
  name: 'Security Council resolution 2397 (2017)',
  symbol: 'S/RES/2397 (2017)',
  date: '2017-12-22',
  url: 'https://docs.un.org/en/S/RES/2397(2017)',
});

const expected: Record<(typeof builtInStyles)[number], Record<keyof typeof items | 'resolution', string>> = {
  'chicago-author-date': {
    newspaper: 'Okafor, Mina. 2018. “Harbour Reopens.” The Example Times, September 27, 2018. https://example.org/1.',
    unsigned: 'The Example Times. 2018. “Harbour Reopens,” September 27, 2018.',
    magazine: 'Okafor, Mina. 2020. “Ships at Night.” Port Today, January–February 2020.',
    journal:
      'Okafor, Mina, and John Roe. 2011. “On Quays.” Journal of Harbours 12 (3): 101–19. https://doi.org/10.1000/xyz.',
    book: 'Okafor, Mina, and John Roe. 1999. Harbours of the North. 2nd ed. Oslo: Example Press.',
    edited: 'Okafor, Mina, and John Roe, eds. 2003. Piers. Example Press.',
    chapter: 'Okafor, Mina. 2001. “Wooden Piers.” In Piers, edited by John Roe, 12–34. Example Press.',
    report: 'Harbour Board. 2018. Dredging. HB 12. Harbour Board. March 5. https://example.org/r.',
    web: 'Harbour Board. 2019. “Tides.” Harbour site. February 1, 2019. https://example.org/w.',
    speech:
      'Okafor, Mina. 2019. “Remarks on the Strike.” Exampleton, December 11. Harbour Board. https://example.org/s.',
    thesis: 'Okafor, Mina. 2010. “A Theory of Quays.” PhD dissertation, University of Exampleton.',
    entry: '“Mina Okafor.” n.d. In Harbour Papers. https://example.org/people/mina-okafor/.',
    resolution:
      'United Nations Security Council. 2017. Resolution 2397 (2017). S/RES/2397 (2017). December 22. https://docs.un.org/en/S/RES/2397(2017).',
  },
  apa: {
    newspaper: 'Okafor, M. (2018, September 27). Harbour reopens. The Example Times. https://example.org/1',
    unsigned: 'Harbour reopens. (2018, September 27). The Example Times.',
    magazine: 'Okafor, M. (2020, January–February). Ships at night. Port Today.',
    journal: 'Okafor, M., & Roe, J. (2011). On quays. Journal of Harbours, 12(3), 101–119. https://doi.org/10.1000/xyz',
    book: 'Okafor, M., & Roe, J. (1999). Harbours of the north (2nd ed.). Example Press.',
    edited: 'Okafor, M., & Roe, J. (Eds.). (2003). Piers. Example Press.',
    chapter: 'Okafor, M. (2001). Wooden piers. In J. Roe (Ed.), Piers (pp. 12–34). Example Press.',
    report: 'Harbour Board. (2018, March 5). Dredging (HB 12). Harbour Board. https://example.org/r',
    web: 'Harbour Board. (2019, February 1). Tides. Harbour site. https://example.org/w',
    speech:
      'Okafor, M. (2019, December 11). Remarks on the strike [Speech]. Harbour Board, Exampleton. https://example.org/s',
    thesis: 'Okafor, M. (2010). A theory of quays [PhD dissertation]. University of Exampleton.',
    entry: 'Mina Okafor. (n.d.). In Harbour Papers. https://example.org/people/mina-okafor/',
    resolution:
      'United Nations Security Council. (2017, December 22). Resolution 2397 (2017) (S/RES/2397 (2017)). https://docs.un.org/en/S/RES/2397(2017)',
  },
  'modern-language-association': {
    newspaper: 'Okafor, Mina. “Harbour Reopens.” The Example Times, 27 Sept. 2018, https://example.org/1.',
    unsigned: '“Harbour Reopens.” The Example Times, 27 Sept. 2018.',
    magazine: 'Okafor, Mina. “Ships at Night.” Port Today, Jan.–Feb. 2020.',
    journal:
      'Okafor, Mina, and John Roe. “On Quays.” Journal of Harbours, vol. 12, no. 3, May 2011, pp. 101–19, https://doi.org/10.1000/xyz.',
    book: 'Okafor, Mina, and John Roe. Harbours of the North. 2nd ed., Example Press, 1999.',
    edited: 'Okafor, Mina, and John Roe, editors. Piers. Example Press, 2003.',
    chapter: 'Okafor, Mina. “Wooden Piers.” Piers, edited by John Roe, Example Press, 2001, pp. 12–34.',
    report: 'Harbour Board. Dredging. HB 12, Harbour Board, 5 Mar. 2018, https://example.org/r.',
    web: 'Harbour Board. “Tides.” Harbour site, 1 Feb. 2019, https://example.org/w.',
    speech: 'Okafor, Mina. “Remarks on the Strike.” Harbour Board, Exampleton, 11 Dec. 2019, https://example.org/s.',
    thesis: 'Okafor, Mina. A Theory of Quays. University of Exampleton, 2010.',
    entry: '“Mina Okafor.” Harbour Papers, https://example.org/people/mina-okafor/.',
    resolution:
      'United Nations Security Council. Resolution 2397 (2017). S/RES/2397 (2017), 22 Dec. 2017, https://docs.un.org/en/S/RES/2397(2017).',
  },
};

describe.each(builtInStyles)('%s', (name) => {
  const style = open(name);
  test.each(Object.entries({ ...items, resolution }))('sets a work of the kind `%s`', (kind, item) => {
    expect(toText(style.write(item))).toBe(expected[name][kind as keyof typeof items]);
  });
});

test('a signed article is cited by author and year, an unsigned one by its paper in italics', () => {
  const { cite, entries } = open('chicago-author-date').set([items.newspaper, items.unsigned]);
  expect(cite({ key: 'newspaper' })).toEqual([{ text: 'Okafor 2018' }]);
  expect(cite({ key: 'unsigned' })).toEqual([{ text: 'The Example Times', style: 'i' }, { text: ' 2018' }]);
  expect(entries.map(({ key }) => key)).toEqual(['newspaper', 'unsigned']);
});

test('a page stands bare, a paragraph with its sign, and words as they are', () => {
  const { cite } = open('chicago-author-date').set([items.newspaper]);
  const shown = (locator: string) => toText(cite({ key: 'newspaper', locator }));
  const locators = ['p. 4', '4', 'pp. 4–6', 'para. 8', 'ch. 2', 's.v. “quay”', 'table of tides'];
  expect(locators.map(shown)).toEqual([
    'Okafor 2018, 4',
    'Okafor 2018, 4',
    'Okafor 2018, 4–6',
    'Okafor 2018, para. 8',
    'Okafor 2018, chap. 2',
    'Okafor 2018, s.v. “quay”',
    'Okafor 2018, table of tides',
  ]);
});

test('an author who is named already is left out', () => {
  const { cite } = open('chicago-author-date').set([items.newspaper]);
  expect(toText(cite({ key: 'newspaper', locator: 'p. 4', withoutAuthor: true }))).toBe('2018, 4');
});

test('works of one author and year are told apart in text and list alike', () => {
  const again = { ...items.newspaper, id: 'again', title: 'Another' };
  const { cite, entries } = open('chicago-author-date').set([items.newspaper, again]);
  const [first] = entries;
  expect(first?.key).toBe('again');
  expect(toText(first?.runs ?? [])).toContain('2018a');
  expect(toText(cite({ key: 'again' }))).toBe('Okafor 2018a');
  expect(toText(cite({ key: 'newspaper' }))).toBe('Okafor 2018b');
});

describe('Chicago', () => {
  const style = open('chicago-author-date');
  const book = { id: 'b', type: 'book', title: 'Tide tables', author: [{ family: 'Lund', given: 'Ada' }] };
  const words = (more: object) => toText(style.write({ ...book, issued: { 'date-parts': [[1904]] }, ...more }));

  test('names who edited and translated an author’s book, its volumes and its series', () => {
    const varn = [{ family: 'Varn', given: 'Bo' }];
    expect(words({ editor: varn, 'number-of-volumes': 3 })).toBe(
      'Lund, Ada. 1904. Tide Tables. Edited by Bo Varn. 3 vols.',
    );
    expect(words({ editor: varn, translator: varn, 'collection-title': 'Port Library', 'collection-number': 7 })).toBe(
      'Lund, Ada. 1904. Tide Tables. Edited and translated by Bo Varn. Port Library 7.',
    );
    expect(words({ volume: 'B', 'container-title': 'The Coast' })).toBe(
      'Lund, Ada. 1904. Tide Tables. Vol. B of The Coast.',
    );
  });

  test('names the volume that a chapter stands in before the whole', () => {
    const chapter = { type: 'chapter', 'volume-title': 'Ebb', 'container-title': 'The Coast', volume: 5, page: '1-9' };
    expect(words(chapter)).toBe('Lund, Ada. 1904. “Tide Tables.” In Ebb, 1–9. Vol. 5 of The Coast.');
  });

  test('gives the year of a first edition, in square brackets within a citation', () => {
    const again = { ...book, issued: { 'date-parts': [[1904]] }, 'original-date': { 'date-parts': [[1871]] } };
    const { cite, entries } = style.set([again]);
    expect(toText(entries[0]?.runs ?? [])).toBe('Lund, Ada. (1871) 1904. Tide Tables.');
    expect(toText(cite({ key: 'b' }))).toBe('Lund [1871] 1904');
  });

  test('says of a date that it is about, open, or before our era', () => {
    expect(words({ issued: { 'date-parts': [[1904]], circa: true } })).toContain('Lund, Ada. ca. 1904.');
    expect(words({ issued: { 'date-parts': [[1904], [0]] } })).toContain('1904–.');
    expect(words({ issued: { 'date-parts': [[-44]] } })).toContain('44 BC.');
  });
});

describe('others who aren’t named', () => {
  const one = [{ family: 'Lund', given: 'Ada', 'and-others': true }];
  const two = [
    { family: 'Lund', given: 'Ada' },
    { family: 'Varn', given: 'Bo', 'and-others': true },
  ];
  const work = { id: 'w', type: 'book', title: 'Tides', issued: { 'date-parts': [[2020]] } };

  test('are “et al.” in list and citation, as authors and as editors', () => {
    const { entries, cite } = open('chicago-author-date').set([{ ...work, author: two }]);
    expect(toText(entries[0]?.runs ?? [])).toBe('Lund, Ada, Bo Varn, et al. 2020. Tides.');
    expect(toText(cite({ key: 'w' }))).toBe('Lund, Varn, et al. 2020');
    expect(toText(open('chicago-author-date').write({ ...work, editor: one }))).toBe(
      'Lund, Ada, et al., eds. 2020. Tides.',
    );
  });

  test('are in the words of the language, and nobody is added where the list is whole', () => {
    expect(toText(open('modern-language-association', 'de').write({ ...work, author: one }))).toMatch(
      /, u\.\sa\. Tides/,
    );
    expect(toText(open('chicago-author-date').write({ ...work, author: [{ family: 'Lund' }] }))).not.toContain('et al');
  });
});

test.each([
  ['apa', 'In The Coast: Vol. 5. Ebb (pp. 1–9).'],
  ['modern-language-association', '“Mud.” Ebb, The Coast, vol. 5, 1904, pp. 1–9.'],
])('%s names the volume that a chapter stands in', (name, words) => {
  const work = { type: 'chapter', title: 'Mud', 'volume-title': 'Ebb', 'container-title': 'The Coast', volume: 5 };
  const chapter = { ...work, id: 'c', page: '1-9', issued: { 'date-parts': [[1904]] } };
  expect(toText(open(name).write(chapter))).toContain(words);
});

test('the number of a report keeps its hyphen, pages get a dash', () => {
  const style = open('chicago-author-date');
  expect(toText(style.write({ ...items.report, number: '99-02' }))).toContain('99-02');
  expect(toText(style.write(items.journal))).toContain('101–19');
});

test('works that bear one id are set each by itself', () => {
  const style = open('chicago-author-date');
  style.write({ ...items.book, id: 'same' });
  expect(toText(style.write({ ...items.web, id: 'same' }))).toContain('Tides');
});

test('a key that no reference bears is cited by nothing', () => {
  expect(open('apa').set([items.book]).cite({ key: 'nobody' })).toEqual([]);
});

test('months and connecting words are those of the language', () => {
  expect(toText(open('apa', 'de-CH').write(items.journal))).toContain('Okafor, M., & Roe, J. (2011)');
  expect(toText(open('chicago-author-date', 'de').write(items.book))).toContain('Okafor, Mina, und John Roe');
});

test('the address is linked, and markup in a title stays text', () => {
  const runs = open('chicago-author-date').write({ ...items.web, title: 'A <script> & <i>tide</i>' });
  expect(runs.find(({ href }) => href)).toEqual({ text: 'https://example.org/w', href: 'https://example.org/w' });
  expect(toText(runs)).toContain('“A <script> & Tide.”');
  expect(runs.find(({ style }) => style === 'i')?.text).toBe('Tide');
});

test('a style that says nothing of authors in its category cites by numbers', () => {
  const csl = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>N</title><id>n</id>
    <category citation-format="numeric"/></info><citation><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout></citation>
    <bibliography><layout><text variable="citation-number" prefix="[" suffix="] "/><text variable="title"/></layout></bibliography></style>`;
  const style = openStyle(csl, 'en');
  expect(style.citesByName).toBe(false);
  expect(toText(style.write(items.book))).toContain('Harbours of the north');
});
