import { describe, expect, test } from 'vitest';
import { anArticle } from '../../support/content-folder.ts';
import { faultsOf } from '../../support/shelf.ts';

const article = (front: string) => `---\n${front}\n---\n\nText.\n`;
const entry = (front = 'name: A name') => article(front);

describe('a name for two things', () => {
  test('is duplicate-id over all kinds, folders and lists, both places named', async () => {
    const files = {
      'glossary/people/a.md': entry(),
      'glossary/terms/sub/a.md': entry(),
      'glossary/list.yaml': '- { id: b, kind: term, name: B }\n- { id: a, kind: term, name: A }\n',
    };
    expect(await faultsOf(files)).toEqual([
      'glossary/list.yaml:2:9 duplicate-id Unexpected second use of the id `a`, expected one (the first: glossary/people/a.md)',
      'glossary/terms/sub/a.md duplicate-id Unexpected second use of the id `a`, expected one (the first: glossary/people/a.md)',
    ]);
  });

  test('counts former ids', async () => {
    const files = {
      'glossary/people/a.md': entry('name: A\nformerly: [c, b]'),
      'glossary/people/b.md': entry(),
      'glossary/terms/d.md': entry('name: D\nformerly: [c, ../e]'),
    };
    expect(await faultsOf(files)).toEqual([
      'glossary/people/a.md:3:15 duplicate-id Unexpected second use of the id `b`, expected one (the first: glossary/people/b.md)',
      'glossary/terms/d.md:3:12 duplicate-id Unexpected second use of the id `c`, expected one (the first: glossary/people/a.md:3)',
      'glossary/terms/d.md:3:15 unsafe-name Unexpected `../e`, expected `e` (lower-case letters a–z, digits and hyphens)',
    ]);
  });

  test('counts slugs of articles in different folders', async () => {
    expect(await faultsOf({ 'articles/2018/a.md': anArticle, 'articles/2019/a.md': anArticle })).toEqual([
      'articles/2019/a.md duplicate-id Unexpected second use of the slug `a`, expected one (the first: articles/2018/a.md)',
    ]);
  });

  test('counts keys of references, and a document’s id is one; an entry of another kind is none', async () => {
    const files = {
      'glossary/documents/treaty.md': entry(),
      'glossary/people/doe.md': entry(),
      'references.bib': '@book{doe, title={A}}\n\n@book{treaty, title={B}}\n',
      'references.json': '[{"id":"doe","type":"book"}]',
    };
    expect(await faultsOf(files)).toEqual([
      'references.bib:3:1 duplicate-id Unexpected second use of the key `treaty`, expected one (the first: glossary/documents/treaty.md)',
      'references.json:1:8 duplicate-id Unexpected second use of the key `doe`, expected one (the first: references.bib:1)',
    ]);
  });
});

describe('an id', () => {
  test('in the site’s `compare` that no entry has is unknown-id, with the one it was meant for', async () => {
    const files = {
      'glossary/places/harbour.md': entry(),
      'site.yaml': 'title: T\ncompare: [harbour, harbuor, nowhere-at-all]\n',
    };
    expect(await faultsOf(files)).toEqual([
      'site.yaml:2:20 unknown-id Unexpected `harbuor`, expected `harbour`',
      'site.yaml:2:29 unknown-id Unexpected `nowhere-at-all`, expected the id of an entry',
    ]);
  });

  test('that no entry has is unknown-id in `in` and `annotate`, with the one it was meant for', async () => {
    const files = {
      'articles/x.md': article(
        'title: a\ndate: 2018\nannotate:\n  Washington: united-sattes\n  Jordan: false\n  Paris: constructor',
      ),
      'glossary/places/united-states.md': entry('name: United States\nin: america'),
    };
    expect(await faultsOf(files)).toEqual([
      'articles/x.md:5:15 unknown-id Unexpected `united-sattes`, expected `united-states`',
      'articles/x.md:7:10 unknown-id Unexpected `constructor`, expected the id of an entry, or `false`',
      'glossary/places/united-states.md:3:5 unknown-id Unexpected `america`, expected the id of an entry',
    ]);
  });

  test('of an entry with faults of its own is known', async () => {
    const files = {
      'glossary/places/a.md': entry('name: A\nin: b'),
      'glossary/places/c.md': entry('name: C\nin: d'),
      'glossary/places/b.md': entry('nmae: B'),
      'glossary/l.json': '[{"id":"d"}]',
    };
    expect((await faultsOf(files)).filter((line) => line.includes('unknown-id'))).toEqual([]);
  });

  test('is not judged while a list of entries can’t be read', async () => {
    const files = { 'glossary/places/a.md': entry('name: A\nin: b'), 'glossary/l.json': '[{"id":"b"' };
    expect((await faultsOf(files)).map((line) => line.split(' ')[1])).toEqual(['data-file']);
  });

  test('that an office or an alias seems to name is doubtful-id; a name in words is none', async () => {
    const files = {
      'glossary/people/a.md': entry(
        'name: A\nroles:\n  - { title: Chair, of: the-baord }\n  - { title: Envoy, of: The Court }\n  - { title: Clerk, of: TB }\naliases:\n  - { text: He, within: nowhere }\n  - { text: Him, within: [sound, The Times] }',
      ),
      'glossary/organizations/the-board.md': entry('name: The Board\naliases: [TB]'),
    };
    expect(await faultsOf(files)).toEqual([
      'glossary/people/a.md:4:25 doubtful-id Unexpected `the-baord`, expected `the-board`',
      'glossary/people/a.md:8:25 doubtful-id Unexpected `nowhere`, expected the slug of an article',
    ]);
  });

  test('of an entry that lies in itself, at whatever remove, is circular-place', async () => {
    const files = Object.fromEntries(
      Object.entries({ a: 'b', b: 'c', c: 'b', d: 'd', e: 'a' }).map(([id, holder]) => [
        `glossary/places/${id}.md`,
        entry(`name: X\nin: ${holder}`),
      ]),
    );
    expect(await faultsOf(files)).toEqual([
      'glossary/places/b.md:3:5 circular-place Unexpected `c`, expected an entry that doesn’t lie in `b` itself',
      'glossary/places/c.md:3:5 circular-place Unexpected `b`, expected an entry that doesn’t lie in `c` itself',
      'glossary/places/d.md:3:5 circular-place Unexpected `d`, expected an entry that doesn’t lie in `d` itself',
    ]);
  });
});
