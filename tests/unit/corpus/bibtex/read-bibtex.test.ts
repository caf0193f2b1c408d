import { describe, expect, test } from 'vitest';
import { faultsOf, shelfOf } from '../../../support/shelf.ts';

const worksOf = async (...entries: string[]) => {
  const { references } = await shelfOf({ 'references.bib': entries.join('\n') });
  return Object.fromEntries(references.map((reference) => [reference.id, reference]));
};
const work = async (entry: string) => Object.values(await worksOf(entry))[0];

describe('an entry', () => {
  test('keeps a publisher’s “and”, and parts a list of three by commas', async () => {
    const { a, b } = await worksOf(
      '@book{a, title={Tides}, publisher={Marlow and Sons}}',
      '@report{b, title={Quays}, institution={Ministry of Ports and Quays}, location={Oslo and Bergen and Ålesund}}',
    );
    expect(a?.publisher).toBe('Marlow and Sons');
    expect(b?.publisher).toBe('Ministry of Ports and Quays');
    expect(b?.['publisher-place']).toBe('Oslo, Bergen, and Ålesund');
  });

  test('is of the kind that its type or `type` says, in words', async () => {
    const { m, p, t, n, u } = await worksOf(
      '@mastersthesis{m, title={M}, school={Port College}}',
      '@thesis{p, title={P}, type={phdthesis}}',
      '@techreport{t, title={T}, number=7}',
      '@article{n, title={N}, entrysubtype={newspaper}, journaltitle={The Courier}}',
      '@whatever{u, title={U}}',
    );
    expect(m).toMatchObject({ type: 'thesis', genre: 'Master’s thesis', publisher: 'Port College' });
    expect(p).toMatchObject({ type: 'thesis', genre: 'PhD thesis' });
    expect(t).toMatchObject({ type: 'report', genre: 'technical report', number: '7' });
    expect(n).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Courier' });
    expect(u).toMatchObject({ type: 'document', title: 'U' });
  });

  test('has its subtitle, series, volumes, pages and language', async () => {
    const { a, b } = await worksOf(
      '@mvbook{a, title={Tides}, subtitle={A Study}, volumes=3, series={Port Library}, number=7, edition={Second}, langid={ngerman}}',
      '@article{b, title={Ebb?}, subtitle={No}, journal={Port Today}, series=3, volume=9, number=2, pages={46--67, 70}}',
    );
    expect(a).toMatchObject({ title: 'Tides: A Study', 'number-of-volumes': '3', edition: '2', language: 'de' });
    expect(a).toMatchObject({ 'collection-title': 'Port Library', 'collection-number': '7' });
    expect(b).toMatchObject({ title: 'Ebb? No', 'collection-title': '3rd ser.', issue: '2', page: '46-67, 70' });
  });

  test('has hyphens for dashes only where they part two numbers', async () => {
    const item = await work('@article{a, title={Tides}, pages={3 -- 5--7, 9 --, -- x--}}');
    expect(item?.page).toBe('3-5-7, 9 –, – x–');
  });

  test('has who else took part in it', async () => {
    const item = await work(
      '@book{a, title={Tides}, editor={Lund, Ada}, editortype={compiler}, editora={Varn, Bo}, translator={Holl, Piet}}',
    );
    expect(item).toMatchObject({ compiler: [{ family: 'Lund' }], contributor: [{ family: 'Varn' }] });
    expect(item).toMatchObject({ translator: [{ family: 'Holl' }] });
    expect(item).not.toHaveProperty('editor');
  });

  test('is found where its archive or `howpublished` says', async () => {
    const { a, b } = await worksOf(
      '@online{a, title={A}, eprint={2001.01234}, eprinttype={arxiv}}',
      String.raw`@misc{b, title={B}, howpublished={\url{http://example.org/\~{}ada/}}}`,
    );
    expect(a).toMatchObject({ URL: 'https://arxiv.org/abs/2001.01234', number: 'arXiv:2001.01234' });
    expect(b?.URL).toBe('http://example.org/~ada/');
  });
});

describe('a date', () => {
  test.each([
    ['date={2018-09-27}', { 'date-parts': [[2018, 9, 27]] }],
    ['date={1984/1986}', { 'date-parts': [[1984], [1986]] }],
    ['date={1990~}', { 'date-parts': [[1990]], circa: true }],
    ['year=2020, month=jan', { 'date-parts': [[2020, 1]] }],
    ['year={2020}, month="10~" # mar', { 'date-parts': [[2020, 3, 10]] }],
    ['year=2020, month={3 October}', { 'date-parts': [[2020, 10, 3]] }],
    [
      'year=2020, month={July--August}',
      {
        'date-parts': [
          [2020, 7],
          [2020, 8],
        ],
      },
    ],
    ['year=2020, month={Summer}', { 'date-parts': [[2020]], season: 2 }],
    ['year={c. 1845}', { 'date-parts': [[1845]], circa: true }],
    ['year={44 BC}', { 'date-parts': [[-44]] }],
    ['year={1904--1906}', { 'date-parts': [[1904], [1906]] }],
    ['year={forthcoming}', { literal: 'forthcoming' }],
  ])('%s', async (fields, issued) => {
    expect((await work(`@book{a, title={A}, ${fields}}`))?.issued).toEqual(issued);
  });

  test('in a thirteenth month is told of by entry, field and line, and the other entries are read', async () => {
    const files = { 'references.bib': '@book{a, title={A},\n  year=2020,\n  month=13}\n@book{b, title={B}}' };
    expect(await faultsOf(files)).toEqual([
      'references.bib:3:1 wrong-value Unexpected `2020-13` as `month` of entry `a`, expected a year, a month from 1 to 12 and a day that it has',
    ]);
    expect((await shelfOf(files)).references.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a part of a book', () => {
  test('inherits the book’s title, editor, publisher and date by crossref, wherever the book stands', async () => {
    const { c } = await worksOf(
      '@incollection{c, author={Varn, Bo}, crossref={p}, title={Chapter}, pages={1--2}}',
      '@book{p, editor={Lund, Ada}, title={Whole}, subtitle={Of It}, publisher={Quay Press}, year=2004}',
    );
    expect(c).toMatchObject({ type: 'chapter', title: 'Chapter', 'container-title': 'Whole: Of It', page: '1-2' });
    expect(c).toMatchObject({ editor: [{ family: 'Lund' }], publisher: 'Quay Press', author: [{ family: 'Varn' }] });
    expect(c?.issued).toEqual({ 'date-parts': [[2004]] });
  });

  test('stands in a volume of a whole, each with its title', async () => {
    const { c, v } = await worksOf(
      '@mvcollection{m, title={The Coast}, publisher={Quay Press}}',
      '@collection{v, crossref={m}, title={Ebb}, volume=2, year=2001}',
      '@incollection{c, crossref={v}, title={Mud}, author={Lund, Ada}}',
    );
    expect(v).toMatchObject({ title: 'Ebb', 'container-title': 'The Coast', volume: '2' });
    expect(c).toMatchObject({ 'volume-title': 'Ebb', 'container-title': 'The Coast', volume: '2' });
  });

  test('may share fields by xdata, which is no work itself', async () => {
    const works = await worksOf('@book{a, xdata={x}, title={A}}', '@xdata{x, publisher={Quay Press}}');
    expect(works).toEqual({ a: { id: 'a', type: 'book', title: 'A', publisher: 'Quay Press' } });
  });

  test('that refers to nothing is told of, and one that refers to itself is read', async () => {
    const files = { 'references.bib': '@inbook{a, title={A},\n crossref={gone}}\n@inbook{b, title={B}, crossref={b}}' };
    expect(await faultsOf(files)).toEqual([
      'references.bib:2 unread-reference Unexpected `gone` as `crossref` of entry `a`, expected the key of another entry',
    ]);
    expect((await shelfOf(files)).references).toHaveLength(2);
  });
});

describe('a faulty entry', () => {
  const around = (entry: string) => ({ 'references.bib': `@book{a, title={A}}\n${entry}\n@book{z, title={Z}}\n` });

  test.each([
    [
      '@book{b,\n title={B}\n year=2001}',
      '4 data-file Unexpected `year` behind `title` of entry `b`, expected a comma',
      'abz',
    ],
    [
      '@book{b,\n title={B,\n year=2001}',
      '5 data-file Unexpected `@book` in entry `b`, expected `}` to close it',
      'abz',
    ],
    [
      '@book{b,\n title={B\n',
      '3 data-file Unexpected entry `@book{z` within `title` of entry `b`, expected `}` to close it',
      'abz',
    ],
    [
      '@book{b, title="B',
      '2 data-file Unexpected entry `@book{z` within `title` of entry `b`, expected `"` to close it',
      'abz',
    ],
    ['@book{b, title={B}', '3 data-file', 'abz'],
    ['@book{title={B}}', '2 data-file Unexpected entry `@book` without a key', 'az'],
    ['@book{b, title}', '2 data-file Unexpected `title` in entry `b`, expected a field', 'abz'],
    ['@book{b, title=}', '2 data-file Unexpected absence of a value for `title` of entry `b`', 'abz'],
    ['@book{b, journal=qj}', '2 data-file Unexpected `qj` as `journal` of entry `b`', 'abz'],
    [
      '@set{b, entryset={a,z}}',
      '2 unread-reference Unexpected set of works `b`, expected its members to be cited: `[@a; @z]`',
      'az',
    ],
    [
      String.raw`@book{b, title={\quayname B}}`,
      '2 unread-reference Unexpected TeX command `\\quayname` in `title` of entry `b`',
      'abz',
    ],
  ])('%s costs no other', async (entry, fault, keys) => {
    const faults = (await faultsOf(around(entry))).map((line) => line.replace('references.bib:', ''));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${fault.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`));
    expect((await shelfOf(around(entry))).references.map(({ id }) => id).join('')).toBe(keys);
  });

  test('may hold TeX that nobody knows where it isn’t printed', async () => {
    expect(await faultsOf(around(String.raw`@book{b, title={B}, annotation={\quayname{x}}, abstract={\foo}}`))).toEqual(
      [],
    );
  });

  test('is told of at its line in files with other line ends and a byte order mark', async () => {
    const text = '\uFEFF@book{a, title={A}}\r\n\r\n@book{b, title={B}\r\n@book{z, title={Z}}\r\n';
    expect((await faultsOf({ 'references.bib': text }))[0]).toMatch(/^references.bib:4 data-file/);
  });
});

test('comments, preambles and what stands between entries are no entries', async () => {
  const works = await worksOf(
    '% Encoding: UTF-8, see a@b',
    '@preamble{"\\newcommand{\\x}{y}"}',
    '@comment{jabref-meta: grouping:',
    ' {a}}',
    '@string{qp = {Quay} # " Press"}',
    'Free words.',
    '@book(a, title = "A {"} B", % a remark',
    '  publisher = qp)',
  );
  expect(works).toEqual({ a: { id: 'a', type: 'book', title: 'A " B', publisher: 'Quay Press' } });
});

test('a file of comments alone holds no entry, and that is no fault', async () => {
  expect(await faultsOf({ 'references.bib': '@comment{nothing yet}\n' })).toEqual([]);
});

const many = 10_000;

/** Shapes that cost a reader which starts over at each of them the square of their length. */
test.each([
  ['comments that nothing closes', (n: number) => '@comment{x\n'.repeat(n), 0],
  ['entries that nothing closes', (n: number) => '@book{a, title={x}\n'.repeat(n), 1],
  ['titles that nothing closes', (n: number) => '@book{a, title={\n'.repeat(n), 1],
  [
    'crossrefs in a chain',
    (n: number) => Array.from({ length: n }, (_, i) => `@book{k${i}, crossref={k${i + 1}}}`).join('\n'),
    many,
  ],
  ['dollar signs', (n: number) => `@book{a, title={${'$ '.repeat(n)}}}`, 1],
  ['names', (n: number) => `@book{a, author={${'Lund, Ada and '.repeat(n)}Varn, Bo}}`, 1],
  ['nested commands', (n: number) => `@book{a, title={${'\\emph{'.repeat(n)}x${'}'.repeat(n)}}}`, 1],
])('ten thousand %s are read', async (_, make, works) => {
  const { references } = await shelfOf({ 'references.bib': make(many) });
  expect(new Set(references.map(({ id }) => id)).size).toBe(works);
});

describe('a file in an older encoding', () => {
  const legacy = (text: string) => ({ 'references.bib': Buffer.from(text, 'latin1') });

  test('is read as Windows-1252, and that is told', async () => {
    const files = legacy('@book{a,\n title={\x93Gezeiten\x94 in Fjäre}}');
    expect((await shelfOf(files)).references).toMatchObject([{ title: '“Gezeiten” in Fjäre' }]);
    expect(await faultsOf(files)).toEqual([
      'references.bib:2 guessed-encoding Unexpected byte 0x93 at offset 17, expected text in UTF-8; read as Windows-1252',
    ]);
  });

  test('is read in the one that it names, by the names of the web or of Java', async () => {
    for (const name of ['ISO-8859-1', 'ISO8859_1', 'Cp1252']) {
      const files = legacy(`% Encoding: ${name}\n@book{a, title={Fjäre}}`);
      expect((await shelfOf(files)).references).toMatchObject([{ title: 'Fjäre' }]);
      expect(await faultsOf(files)).toEqual([]);
    }
    const cyrillic = Buffer.concat([
      Buffer.from('% Encoding: Cp1251\n@book{a, title={'),
      Buffer.from([0xcf]),
      Buffer.from('}}'),
    ]);
    expect((await shelfOf({ 'references.bib': cyrillic })).references).toMatchObject([{ title: 'П' }]);
  });

  test('is refused where it has two bytes a character, and told where it names what it isn’t in', async () => {
    const wide = Buffer.from('\ufeff@book{a, title={Tides}}', 'utf16le');
    expect((await faultsOf({ 'references.bib': wide }))[0]).toContain('not-utf8');
    expect((await faultsOf(legacy('% Encoding: UTF-8\n@book{a, title={Fjäre}}')))[0]).toContain('guessed-encoding');
  });
});

test('an address that is none costs its entry nothing else, and is told', async () => {
  const files = { 'references.bib': '@book{a, title={Tides},\n url={www.example.org/tides}}\n@book{b, title={Ebb}}' };
  expect((await shelfOf(files)).references.map(({ title, URL: address }) => [title, address])).toEqual([
    ['Tides', undefined],
    ['Ebb', undefined],
  ]);
  expect(await faultsOf(files)).toEqual([
    'references.bib:2 unsafe-address Unexpected `www.example.org/tides` as `url` of entry `a`, expected an address such as https://example.org/page',
  ]);
});
