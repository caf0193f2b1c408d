import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../../src/corpus/open-shelf.ts';
import { isError } from '../../../../src/model/fault.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const vaultOf = (files: Files) => openShelf(contentFolder(files));
const note = (front: string, body = 'The quay is shut.') => `---\n${front}\n---\n\n${body}\n`;

describe('a folder of Markdown without articles/', () => {
  test('is read as articles, whatever folder they lie in and however they end', async () => {
    const { articles, faults } = await vaultOf({
      'quay.md': 'The quay is shut.',
      'works/cranes/the-crane.markdown': '# The new crane\n\nIt stands.',
      'works/ferry.mdx': 'The ferry sails.',
    });
    expect(articles.map(({ slug, title, date }) => [slug, title, date])).toEqual([
      ['ferry', 'Ferry', undefined],
      ['quay', 'Quay', undefined],
      ['the-crane', 'The new crane', undefined],
    ]);
    expect(faults).toEqual([]);
  });

  test('leaves out what other programs keep there, and has drafts as drafts', async () => {
    const { articles } = await vaultOf({
      'quay.md': 'Text.',
      '.obsidian/notes.md': 'Settings.',
      'node_modules/a/b.md': 'A package.',
      '_site/quay.md': 'Built.',
      '_drafts/ferry.md': 'Not yet.',
      '_posts/crane.md': 'A post.',
      'README.md': 'For those who write here.',
    });
    expect(articles.map(({ slug, draft }) => [slug, draft])).toEqual([
      ['crane', false],
      ['ferry', true],
      ['quay', false],
    ]);
  });

  test('has pictures wherever they lie, and other files for texts to link to', async () => {
    const { pictures, others, faults } = await vaultOf({
      'a.md': 'A.',
      'quay.png': 'x',
      'b/c.SVG': 'x',
      'b/plan.pdf': '',
    });
    expect([pictures, others]).toEqual([['b/c.SVG', 'quay.png'], ['b/plan.pdf']]);
    expect(faults.map(({ file, rule }) => [file.split('/').at(-1), rule])).toEqual([['plan.pdf', 'unknown-file']]);
  });

  test('may have a glossary and what an edition is set up with', async () => {
    const { articles, entities, site } = await vaultOf({
      'quay.md': 'Text.',
      'glossary/people/ada-lund.md': note('name: Ada Lund'),
      'site.yaml': 'title: Harbour notes\n',
    });
    expect([articles.length, entities[0]?.name, site.title]).toEqual([1, 'Ada Lund', 'Harbour notes']);
  });

  test('without a text is an edition without articles', async () => {
    const { manner, faults } = await vaultOf({ 'images/quay.png': 'x', 'README.md': 'Text.' });
    expect([manner, faults[0]?.rule]).toEqual(['edition', 'content-empty']);
  });
});

describe('the front matter of other houses', () => {
  const articleOf = async (front: string) => (await vaultOf({ 'quay.md': note(front) })).articles[0];

  test('is read by the names that they have for our fields', async () => {
    expect(
      await articleOf(
        'headline: The quay\ncreated: 2024-03-07T23:30:00-05:00\nauthor: Mina Okafor\nexcerpt: "<p>It floods.</p>"\ncategories: quay, ferries\ncanonical_url: https://courier.example/quay\nlocale: en_GB\nseries: [Floods]',
      ),
    ).toMatchObject({
      title: 'The quay',
      date: '2024-03-07',
      authors: ['Mina Okafor'],
      summary: 'It floods.',
      tags: ['quay', 'ferries'],
      source: 'https://courier.example/quay',
      lang: 'en-GB',
      collection: 'Floods',
    });
  });

  test('names several authors in a line, and has tags in the text behind its own', async () => {
    const { articles } = await vaultOf({
      'quay.md': `${note('author: Mina Okafor, Ada Lund\ntags: [Quay]')}\nOn the #quay, by the #crane.\n`,
      'plain.md': 'Nothing before it, but a #ferry.\n',
    });
    expect(articles.map(({ authors, tags }) => [authors, tags])).toEqual([
      [[], ['ferry']],
      [
        ['Mina Okafor', 'Ada Lund'],
        ['Quay', 'crane'],
      ],
    ]);
  });

  test('has our own fields before others, and the likelier of others', async () => {
    expect(await articleOf('created: 2020\ndate: 2018\nissued: 2019')).toMatchObject({ date: '2018' });
    expect(await articleOf('description: Long.\nexcerpt: Short.')).toMatchObject({ summary: 'Short.' });
  });

  test('takes tags in a line by their blanks, with or without their sign', async () => {
    expect(await articleOf('tags: "#quay #ferries"')).toMatchObject({ tags: ['quay', 'ferries'] });
    expect(await articleOf('tags: [2018, quay]\nauthors: [{ name: Ada Lund }]\ntitle: 1984')).toMatchObject({
      tags: ['2018', 'quay'],
      authors: ['Ada Lund'],
      title: '1984',
    });
  });

  test.each(['draft: true', 'Draft: true', 'publish: false', 'published: false'])(
    'with %s makes a draft',
    async (front) => {
      expect((await articleOf(front))?.draft).toBe(true);
    },
  );

  test.each(['publish: true', 'published: true', 'published: 2018-09-27'])('with %s makes none', async (front) => {
    expect((await articleOf(front))?.draft).toBe(false);
  });

  test('may have texts in quotes that go on at the start of the next line', async () => {
    const text = 'excerpt: "The quay\nis shut: it floods."\ntitle: \'Twas\n the ferry\'\nlayout: post';
    expect(await articleOf(text)).toMatchObject({ summary: 'The quay is shut: it floods.', title: 'Twas the ferry' });
  });

  test('without a value says nothing', async () => {
    expect(await articleOf('title:\ndate: ""\ntags: []\nauthors:')).toMatchObject({ title: 'Quay', tags: [] });
  });

  test('that can’t be read leaves the text, and a wrong value the other fields', async () => {
    const { articles, faults } = await vaultOf({
      'a.md': note('title: "A: b'),
      'b.md': note('title: B\ndate: soon'),
      'c.md': '---\n\nA line above it.\n',
    });
    expect(articles.map(({ slug, title }) => [slug, title])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ]);
    expect(faults.map(({ rule }) => rule)).toEqual(['front-matter', 'wrong-value', 'front-matter']);
    expect(faults.some(isError)).toBe(false);
  });

  test('keeps to our fields where the vault is strict', async () => {
    const { faults } = await vaultOf({
      'quay.md': note('title: A\nlayout: post'),
      'site.yaml': 'title: A\nstrict: true\n',
    });
    expect(faults.map((fault) => [fault.rule, isError(fault)])).toEqual([['unknown-field', true]]);
  });
});

describe('a date and a title without fields', () => {
  test('come from the file’s name', async () => {
    const { articles } = await vaultOf({
      '2024-03-07-the-quay_floods.md': 'Text.',
      '2024-03-08.md': 'Text.',
      '2024-13-08-no-day.md': 'Text.',
      'Of quays and ferries.md': 'Text.',
    });
    expect(articles.map(({ title, date }) => [title, date])).toEqual([
      ['The quay floods', '2024-03-07'],
      ['2024 03 08', '2024-03-08'],
      ['2024 13 08 no day', undefined],
      ['Of quays and ferries', undefined],
    ]);
  });

  test('take the first heading of the highest level in plain words, not one in code', async () => {
    const titleOf = async (text: string) => (await vaultOf({ 'quay.md': text })).articles[0]?.title;
    expect(await titleOf('## Before\n\n# The *new* [crane](a.md) and [[ada|Ada]] #\n')).toBe('The new crane and Ada');
    expect(await titleOf('```sh\n# A comment\n```\n')).toBe('Quay');
    expect(await titleOf('#tag and text')).toBe('Quay');
  });
});

describe('the address of a note', () => {
  const slugsOf = async (files: Files) =>
    Object.fromEntries((await vaultOf(files)).articles.map(({ path, slug }) => [path.split('/').slice(-1)[0], slug]));

  test('is made of its file’s name by rule, and told', async () => {
    const { articles, faults } = await vaultOf({ 'Über die Kräne.md': 'Text.', 'Лавров.md': 'Text.' });
    expect(articles.map(({ slug }) => slug)).toEqual([expect.stringMatching(/^note-[0-9a-z]+$/), 'uber-die-krane']);
    expect(faults[0]).toMatchObject({ rule: 'unsafe-name', isLenient: true });
    expect(faults[0]?.reason).toContain('it is published as `uber-die-krane`');
  });

  test('is its permalink where it has one', async () => {
    expect(await slugsOf({ 'Quay.md': note('permalink: /2018/the-quay/') })).toEqual({ 'Quay.md': '2018-the-quay' });
    expect(await slugsOf({ 'quay.md': note('permalink: /:year/:title/') })).toEqual({ 'quay.md': 'quay' });
  });

  test('keeps what former addresses can be, each for one note', async () => {
    const { articles } = await vaultOf({ 'a.md': note('formerly: [old, "x y"]'), 'b.md': note('formerly: [old]') });
    expect(articles.map(({ formerly }) => formerly)).toEqual([['old'], []]);
  });

  test('has its folders’ names before it where another note has the name, and else a number', async () => {
    const { articles, folder } = await vaultOf({
      'a/Quay.md': 'Text.',
      'b/Quay.md': 'Text.',
      'b/quay!.md': 'Text.',
      'ferry.md': note('formerly: [b-quay]'),
    });
    expect(articles.map(({ path, slug }) => [path.slice(folder.length + 1), slug])).toEqual([
      ['ferry.md', 'ferry'],
      ['a/Quay.md', 'quay'],
      ['b/Quay.md', 'quay-2'],
      ['b/quay!.md', 'quay-3'],
    ]);
  });
});
