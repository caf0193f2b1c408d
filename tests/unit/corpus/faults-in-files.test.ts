import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder } from '../../support/content-folder.ts';
import { faultsOf, linesOf } from '../../support/shelf.ts';

const article = (front: string) => `---\n${front}\n---\n\nText.\n`;
const entry = (front = 'name: A name') => article(front);
const firstOf = async (files: Parameters<typeof faultsOf>[0]) => (await faultsOf(files))[0];

describe('a content folder', () => {
  test('that isn’t there is content-missing, and so is a file in its place', async () => {
    expect(linesOf(await openShelf('no-such-folder'))).toEqual([
      ' content-missing Unexpected absence of the folder `no-such-folder`, expected a content folder that can be opened',
    ]);
    const folder = contentFolder({ file: '' });
    expect((await openShelf(`${folder}/file`)).faults[0]?.rule).toBe('content-missing');
  });

  test('without articles is content-empty; one with a broken article is not', async () => {
    expect((await openShelf(contentFolder({ 'glossary/terms/a.md': entry() }))).faults).toMatchObject([
      { rule: 'content-empty', reason: 'Unexpected folder without articles, expected one Markdown file at least' },
    ]);
    const broken = await openShelf(contentFolder({ 'articles/a.md': '---\nText.' }));
    expect(broken.faults.map(({ rule }) => rule)).toEqual(['front-matter']);
  });

  test('that is as it should be has no faults', async () => {
    const files = {
      'site.yaml': 'title: An edition\n',
      'glossary/people/jane-doe.md': entry('name: Jane Doe\nroles: [{ title: Chair, of: some-board, from: 2018 }]'),
      'glossary/organizations/some-board.md': entry('name: Some Board\nin: a-town'),
      'glossary/list.yaml': '- { id: a-town, kind: place, name: A Town }\n',
      'references.json': '[{"id":"doe2018","type":"book"}]',
      'patterns.yaml':
        '- { name: rfc, expression: "RFC (?<n>\\\\d+)", symbol: "RFC {n}", url: "https://example.org/{n}" }\n',
      'articles/README.md': 'For those who write here.',
      '.hidden/file': '',
    };
    expect(await faultsOf(files)).toEqual([]);
  });
});

describe('an encoding', () => {
  test('other than UTF-8 is not-utf8, with line and byte', async () => {
    const bytes = Buffer.from('---\ntitle: a\ndate: 2018\n---\n\ncaf\xe9\n', 'latin1');
    expect(await faultsOf({ 'articles/x.md': bytes })).toEqual([
      'articles/x.md:6 not-utf8 Unexpected byte 0xE9 at offset 32, expected text in UTF-8',
    ]);
  });

  test('is looked at behind replacement characters that the file has itself', async () => {
    const bytes = Buffer.concat([Buffer.from('---\n# \uFFFD\uFFFD\n# '), Buffer.from([0xc3, 0x28])]);
    expect(await firstOf({ 'articles/x.md': bytes })).toContain('x.md:3 not-utf8 Unexpected byte 0xC3 at offset 15');
  });

  test('of two bytes a character, or with a NUL in it, is not-utf8', async () => {
    const wide = Buffer.from(`\uFEFF${anArticle}`, 'utf16le');
    expect(await firstOf({ 'articles/x.md': wide })).toContain('not-utf8 Unexpected UTF-16, expected UTF-8');
    expect(await firstOf({ 'articles/x.md': `${anArticle}\0` })).toContain('x.md:7 not-utf8 Unexpected byte 0x00');
  });

  test('with a byte order mark, or with the line ends of Windows or an old Mac, is fine', async () => {
    const files = {
      'articles/a.md': `\uFEFF${anArticle}`,
      'articles/b.md': anArticle.replaceAll('\n', '\r\n'),
      'articles/c.md': anArticle.replaceAll('\n', '\r'),
    };
    expect(await faultsOf(files)).toEqual([]);
  });
});

describe('a file or folder', () => {
  test('that has no place on the shelf is unknown-file, and a folder is told once', async () => {
    const files = {
      'notes.txt': '',
      'media/a.png': '',
      'media/b.png': '',
      'glossary/person/a.md': '',
      'articles/a.txt': '',
    };
    expect(await faultsOf(files)).toEqual([
      'articles/a.txt unknown-file Unexpected file `a.txt`, expected Markdown, a name ending in .md',
      'glossary/person unknown-file Unexpected folder `person/`, expected people/',
      'media unknown-file Unexpected folder `media/`, expected one of articles/, glossary/, images/, sources/, pages/, fonts/, styles/, words/, components/',
      'notes.txt unknown-file Unexpected file `notes.txt`, expected site.yaml, references.json, references.yaml, references.bib, patterns.yaml, refused.yaml or accepted.yaml',
    ]);
  });

  test('named like a member of every object is unknown-file too', async () => {
    const files = { 'constructor/a': '', 'glossary/toString/a.md': '', 'glossary/__proto__/a.md': '' };
    expect((await faultsOf(files)).map((line) => line.split(' ')[1])).toEqual(Array(3).fill('unknown-file'));
  });

  test('with a name that no address takes is unsafe-name, and told what to be called', async () => {
    expect(await faultsOf({ 'articles/Über das.md': anArticle, 'glossary/people/Лавров.md': entry() })).toEqual([
      'articles/Über das.md unsafe-name Unexpected `Über das.md`, expected `uber-das.md` (lower-case letters a–z, digits and hyphens)',
      'glossary/people/Лавров.md unsafe-name Unexpected `Лавров.md`, expected lower-case letters a–z, digits and hyphens',
    ]);
  });
});

describe('front matter', () => {
  const shapes: [name: string, text: string, fault: string][] = [
    ['of an empty file', '', ' front-matter Unexpected empty file, expected front matter between two lines `---`'],
    [
      'below an empty line',
      `\n${anArticle}`,
      '1 front-matter Unexpected empty line before `---`, expected front matter to begin with `---` on line 1',
    ],
    [
      'that doesn’t close',
      '---\ntitle: a\n',
      '1 front-matter Unexpected end of the file in the front matter, expected a closing line `---`',
    ],
    [
      'with a second colon',
      article('title: A: b'),
      '2:8 front-matter Unexpected second colon in a line, expected text with a colon in quotes: `title: "A: b"`',
    ],
    [
      'with a title that goes on in the next line',
      article('title: The harbour opens\nafter ten years\ndate: 2018'),
      '3:1 front-matter Unexpected line without a colon, expected `name: value`, or spaces before it where the text above goes on',
    ],
    [
      'with a colon that has no blank behind it',
      article('title: a\ndate:2018'),
      '3:1 front-matter Unexpected `date:` without a blank behind it, expected `date: 2018`',
    ],
    [
      'with a list in a line that has no brackets',
      article('title: a\ntags: quay, ferries'),
      '3:7 wrong-value Unexpected `quay, ferries` as `tags`, expected a list: `[quay, ferries]`',
    ],
    [
      'with a date that may be two days',
      article('title: a\ndate: 3/7/2024'),
      '3:7 wrong-value Unexpected `3/7/2024` as `date`, expected `2024-07-03` or `2024-03-07`: day or month first can’t be told',
    ],
    [
      'with a field twice',
      article('title: a\ndate: 2018\ntitle: b'),
      '4:1 front-matter Unexpected second field of this name, expected each once',
    ],
    [
      'with a tab',
      article('title: a\n\tdate: 2018'),
      '3:1 front-matter Unexpected tab, expected spaces before a field',
    ],
    [
      'with an asterisk at a start',
      article('title: *star'),
      '2:8 front-matter Unexpected `*star`, expected text in quotes, or the value in full',
    ],
    [
      'with a quotation mark left open',
      article('title: "a\ndate: 2018'),
      '2:8 front-matter Unexpected `"` that nothing closes in the same line, expected the text on one line, or spaces before its next line',
    ],
    [
      'with a quotation mark that is closed in the next line',
      article('title: "A first ship\nin ten years"\ndate: 2018'),
      '2:8 front-matter Unexpected `"` that nothing closes in the same line, expected the text on one line, or spaces before its next line',
    ],
    [
      'with an apostrophe at a start',
      article("date: 2018\ntitle: 'Twas the ferry\nauthors: [Ada Lund]"),
      '3:8 front-matter Unexpected `\'` at the start of a text, expected one at its end in the same line, or double quotes round the text: `"\'Tis"`',
    ],
    [
      'with a field that is too deep',
      article('title: a\n date: 2018'),
      '3:1 front-matter Unexpected spaces at the start of a line, expected as many as before the line above that it goes with',
    ],
    [
      'with an item that is too deep',
      article('title: a\ndate: 2018\ntags:\n- ferries\n  - cranes\n- quays'),
      '6:3 front-matter Unexpected `-` inside a text, expected as many spaces before it as before the item above',
    ],
    [
      'with an item whose hyphen has no blank behind it',
      article('title: a\ndate: 2018\ntags:\n  - ferries\n  -cranes'),
      '6:3 front-matter Unexpected `-` without a blank behind it, expected `- cranes` right below the item above',
    ],
    [
      'with such an item a blank further',
      article('title: a\ndate: 2018\ntags:\n- ferries\n -cranes'),
      '6:2 front-matter Unexpected `-` without a blank behind it, expected `- cranes` right below the item above',
    ],
    ['that is a list', article('- a'), '1:1 wrong-value Unexpected list, expected fields, one `name: value` a line'],
  ];

  test.each(shapes)('%s is told with its line', async (_, text, fault) => {
    const separator = fault.startsWith(' ') ? '' : ':';
    expect(await faultsOf({ 'articles/x.md': text })).toEqual([`articles/x.md${separator}${fault}`]);
  });
});
