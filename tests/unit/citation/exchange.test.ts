import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toCoins } from '../../../src/citation/coins.ts';
import { shortName } from '../../../src/citation/short-name.ts';
import { toBibtex } from '../../../src/citation/to-bibtex.ts';
import { toCslJson } from '../../../src/citation/to-csl-json.ts';
import { toRis } from '../../../src/citation/to-ris.ts';
import { readReferences } from '../../../src/corpus/read-references.ts';
import { items } from './items.ts';

const all = Object.values(items);

test('CSL-JSON reads back as what was written, a date in one line', () => {
  expect(JSON.parse(toCslJson(all))).toEqual(all);
  expect(toCslJson([items.newspaper])).toContain('"date-parts": [[2018,9,27]]');
  expect(toCslJson([items.magazine])).toContain('[[2020,1],[2020,2]]');
  expect(toCslJson([])).toBe('[]\n');
});

test('BibTeX reads back with the keys, titles, authors and addresses that were written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bib-'));
  const file = join(folder, 'references.bib');
  const strange = { ...items.newspaper, id: 'board:2024-a', title: 'Quays & “docks” 100% – Ünder_way' };
  writeFileSync(file, toBibtex([strange, items.book, items.journal]));
  const { found, faults } = await readReferences(file);
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
  expect(found.map(({ item }) => item.id)).toEqual(['board:2024-a', 'book', 'journal']);
  expect(found[0]?.item).toMatchObject({ title: strange.title, author: strange.author, URL: strange.URL });
  expect(found[2]?.item).toMatchObject({ DOI: '10.1000/xyz', 'container-title': 'Journal of Harbours' });
});

test('BibTeX says an address once, and nothing for no references', () => {
  expect(toBibtex([items.web]).match(/example\.org\/w/g)).toHaveLength(1);
  expect(toBibtex([])).toBe('');
  for (const type of ['constructor', 'toString', '__proto__'])
    expect(toBibtex([{ ...items.web, type }])).toMatch(/^@misc\{/);
});

test.each([
  ['references.bib', toBibtex],
  ['references.json', toCslJson],
])('an archived copy and the day on which a page was seen are read back from %s', (name, write) => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-archived-'));
  const file = join(folder, name);
  const kept = {
    archived: 'https://web.archive.org/web/2020/https://example.org/w',
    accessed: { 'date-parts': [[2020, 5, 3]] },
  };
  writeFileSync(file, write([{ ...items.web, ...kept }]));
  const { found } = readReferences(file);
  rmSync(folder, { recursive: true });
  expect(found[0]?.item).toMatchObject({ ...kept, URL: items.web.URL });
});

test('CSL-JSON has the archived copy in CSL’s own variables, RIS in its tags', () => {
  const archived = 'https://web.archive.org/web/2020/https://example.org/w';
  const work = { ...items.web, archived, accessed: { 'date-parts': [[2020, 5, 3]] } };
  const [written] = JSON.parse(toCslJson([work]));
  expect(written).toMatchObject({ archive: 'Internet Archive', archive_location: archived });
  expect(written.archived).toBeUndefined();
  expect(toRis([work])).toContain(`\nY2  - 2020/05/03/\nAV  - ${archived}\n`);
});

test('a box in a library is no archived copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-archive-'));
  const file = join(folder, 'references.yaml');
  writeFileSync(file, '- { id: a, type: document, title: A, archive: Port Library, archive_location: Box 4 }\n');
  const { found } = readReferences(file);
  rmSync(folder, { recursive: true });
  expect(found[0]?.item).toMatchObject({ archive: 'Port Library', archive_location: 'Box 4' });
  expect(found[0]?.item.archived).toBeUndefined();
});

test('BibTeX, RIS and the rest write no markup of CSL, and BibTeX names the others', async () => {
  const marked = { ...items.book, title: 'The <span class="nocase">eQuay</span> of <i>Mina</i>' };
  expect(toRis([marked])).toContain('TI  - The eQuay of Mina\n');
  expect(toCoins(marked)).toContain(encodeURIComponent('The eQuay of Mina'));
  expect(shortName({ ...marked, author: [] })).toBe('The eQuay of Mina');
  expect(toBibtex([marked])).not.toContain('<');
  const more = [{ family: 'Lund', given: 'Ada', 'and-others': true }];
  expect(toBibtex([{ ...items.book, author: more, editor: more }])).toMatch(/author = \{.*Lund, Ada and others\}/);
  expect(shortName({ ...marked, author: more })).toBe('Lund et al.');
});

test('RIS gives each field a line and ends each record', () => {
  expect(toRis([items.journal]).split('\n')).toEqual([
    'TY  - JOUR',
    'ID  - journal',
    'AU  - Okafor, Mina',
    'AU  - Roe, John',
    'TI  - On quays',
    'T2  - Journal of Harbours',
    'PY  - 2011',
    'DA  - 2011/05//',
    'VL  - 12',
    'IS  - 3',
    'SP  - 101',
    'EP  - 119',
    'DO  - 10.1000/xyz',
    'ER  - ',
    '',
  ]);
  expect(toRis([{ ...items.web, title: 'Two\nlines' }])).toContain('TI  - Two lines\n');
});

test('CSL-JSON leaves numbers in brackets in a title as they are', () => {
  const title = 'Soundings [1, 2]';
  expect(toCslJson([{ ...items.newspaper, title }])).toContain(title);
});
