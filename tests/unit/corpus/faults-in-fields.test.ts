import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { isError } from '../../../src/model/fault.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { faultsOf } from '../../support/shelf.ts';

const article = (front: string) => `---\n${front}\n---\n\nText.\n`;
const entry = (front = 'name: A name') => article(front);
const firstOf = async (files: Parameters<typeof faultsOf>[0]) => (await faultsOf(files))[0];

describe('a field', () => {
  test('that is required and absent is missing-field, also where there are none at all', async () => {
    const missing = ['glossary/terms/x.md:2:1 missing-field Unexpected absence of `name`, expected text'];
    expect(await faultsOf({ 'glossary/terms/x.md': article('summary: a') })).toEqual(missing);
    expect(await faultsOf({ 'glossary/terms/x.md': '---\n---\nText.' })).toEqual(missing);
  });

  test('with a wrong value is told with its own line and column', async () => {
    const front =
      'title: 1984\ndate: 2018-02-30\nauthors: [A, 5]\nsource: javascript:alert(1)\nlang: en_US\ndraft: soon\ntags:\n  - a\n  - 7';
    expect(await faultsOf({ 'articles/x.md': article(front) })).toEqual([
      'articles/x.md:2:8 wrong-value Unexpected number `1984` as `title`, expected text in quotes',
      'articles/x.md:3:7 wrong-value Unexpected `2018-02-30` as `date`, expected a day that the month has',
      'articles/x.md:4:14 wrong-value Unexpected number `5` as item 2 (`authors`), expected text in quotes',
      'articles/x.md:5:9 wrong-value Unexpected `javascript:alert(1)` as `source`, expected an address such as https://example.org/page',
      'articles/x.md:6:7 wrong-value Unexpected `en_US` as `lang`, expected a language tag such as en, pt-BR or zh-Hans',
      'articles/x.md:7:8 wrong-value Unexpected `soon` as `draft`, expected `true` or `false`',
      'articles/x.md:10:5 wrong-value Unexpected number `7` as item 2 (`tags`), expected text in quotes',
    ]);
  });

  test('keeps its line in a file of Windows or an old Mac', async () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = article('title: a\ndate: soon').replaceAll('\n', lineEnd);
      expect(await firstOf({ 'articles/x.md': text })).toContain('articles/x.md:3:7 wrong-value');
    }
  });

  test('inside another says which of them it is', async () => {
    const front =
      'name: A\nroles:\n  - title: Chair\n    from: soon\n  - 5\nimage: { src: "data:x", alt: x, credit: x }\naliases: [{ text: x, case: no }, ""]';
    expect(await faultsOf({ 'glossary/people/a.md': entry(front) })).toEqual([
      'glossary/people/a.md:5:11 wrong-value Unexpected `soon` as `from` (`roles`, item 1), expected a date such as 2018, 2018-09 or 2018-09-27, 1845~ (about), 184X (in the 1840s) or 1845/1847',
      'glossary/people/a.md:6:5 wrong-value Unexpected number `5` as item 2 (`roles`), expected fields, one `name: value` a line',
      'glossary/people/a.md:7:15 wrong-value Unexpected `data:x` as `src` (`image`), expected a path such as /images/jane-doe.jpg',
      'glossary/people/a.md:8:28 wrong-value Unexpected `no` as `case` (`aliases`, item 1), expected one of `exact`, `any`',
      'glossary/people/a.md:8:34 wrong-value Unexpected empty text as item 2 (`aliases`), expected text',
    ]);
  });

  test('that nobody knows is unknown-field, with the one it was meant for', async () => {
    const unknown = async (front: string) => faultsOf({ 'articles/x.md': article(`title: a\ndate: 2018\n${front}`) });
    expect(await unknown('auhtors: [A]')).toEqual([
      'articles/x.md:4:1 unknown-field Unexpected field `auhtors`, expected `authors`',
    ]);
    expect(await unknown('byline: A')).toEqual([
      'articles/x.md:4:1 unknown-field Unexpected field `byline`, expected `authors`',
    ]);
  });

  test('that means none of ours is left alone, and a fault where the edition is strict', async () => {
    const files = { 'articles/x.md': article('title: a\ndate: 2018\nconstructor: A') };
    const [fault] = (await openShelf(contentFolder(files))).faults;
    expect(fault).toMatchObject({ rule: 'unknown-field', line: 4, isLenient: true });
    expect(fault?.reason).toBe('Unexpected field `constructor`, expected one that is read here: it is left alone');
    const [strict] = (await openShelf(contentFolder({ ...files, 'site.yaml': 'title: A\nstrict: true\n' }))).faults;
    expect(strict?.reason).toMatch(/^Unexpected field `constructor`, expected one of `title`, `date`, /);
    expect(strict && isError(strict)).toBe(true);
  });

  test('by a name that no object keeps is unknown-field, however deep it stands', async () => {
    const reason = 'Unexpected field `__proto__`, expected another name';
    expect(
      await faultsOf({
        'articles/x.md': article('title: a\ndate: 2018\nannotate:\n  constructor: false\n  __proto__: false'),
        'references.json': '[{ "id": "a", "type": "book", "issued": { "literal": "1", "__proto__": 1 } }]',
      }),
    ).toEqual([`articles/x.md:6:3 unknown-field ${reason}`, `references.json:1:59 unknown-field ${reason}`]);
  });

  test('that is misspelt is not told of as missing too', async () => {
    expect(await faultsOf({ 'articles/x.md': article('titel: a\ndate: 2018') })).toEqual([
      'articles/x.md:2:1 unknown-field Unexpected field `titel`, expected `title`',
    ]);
  });
});

describe('a list of entries', () => {
  test('keeps its sound entries, and tells of the others by line', async () => {
    const list =
      '[\n  {"id": "a", "kind": "person", "name": "A"},\n  {"id": "b", "kind": "persons", "name": "B"},\n  {"id": "C d", "kind": "term", "name": "C", "definition": "x"}\n]';
    expect(await faultsOf({ 'glossary/list.json': list })).toEqual([
      'glossary/list.json:3:23 wrong-value Unexpected `persons` as `kind`, expected `person`',
      'glossary/list.json:4:10 unsafe-name Unexpected `C d`, expected `c-d` (lower-case letters a–z, digits and hyphens)',
      'glossary/list.json:4:46 unknown-field Unexpected field `definition`, expected `summary`',
    ]);
  });

  test('that is none is a wrong-value; one that doesn’t read is a data-file', async () => {
    const files = {
      'glossary/a.yaml': 'entities: []\n',
      'glossary/b.json': '[\n  {"id": "a",}\n]',
      'glossary/c.json': '[1,\n',
      'glossary/d.yaml': '- a: "b\n',
    };
    expect(await faultsOf(files)).toEqual([
      'glossary/a.yaml:1:1 wrong-value Unexpected fields, expected a list, each item beginning with `-` in YAML',
      'glossary/b.json:2:14 data-file Unexpected `}`, expected JSON to go on (a comma or bracket missing, or one too many)',
      'glossary/c.json:1:4 data-file Unexpected end of the file, expected JSON to go on (a comma or bracket missing, or one too many)',
      'glossary/d.yaml:1:6 data-file Unexpected `"` that nothing closes in the same line, expected the text on one line, or spaces before its next line',
    ]);
  });

  test('with a field a space short is told in its own line, once', async () => {
    const list = '- id: ada-lund\n  kind: person\n name: Ada Lund\n  summary: A captain.\n';
    expect(await faultsOf({ 'glossary/a.yaml': list })).toEqual([
      'glossary/a.yaml:3:1 data-file Unexpected spaces at the start of a line, expected as many as before the line above that it goes with',
    ]);
  });

  test('may have dashes in a text, and a text over several lines', async () => {
    const list =
      '- id: ada-lund\n  kind: person\n  name: Ada Lund\n  summary: A captain - of a\n    ferry -- once.\n  aliases:\n    - Lund\n    - "A\n      - L"\n';
    expect(await faultsOf({ 'glossary/a.yaml': list })).toEqual([]);
  });
});
