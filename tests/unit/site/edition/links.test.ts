import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { type Edition, openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const head = '---\ntitle: The harbour talks\ndate: 2024-03-07\n---\n\n';
const plan = `${head}## The quay\n\nWords.\n\n## The quay\n\n<a name="tides"></a>Words.\n`;
const person = (body = '', fields = '') => `---\nname: Ada Lund\n${fields}---\n\n${body}\n`;
const around = {
  'articles/plan.md': plan,
  'articles/2019/talks.md': `${head.replace('date', 'formerly: [first-talks]\ndate')}Words.\n`,
  'articles/report.pdf': '%PDF-1.4',
  'articles/site.html': '<p>Words.</p>',
  'articles/notes': 'Words.',
  'articles/budget (final).csv': 'a,b\n',
  'articles/sketch.md': `${head.replace('date', 'draft: true\ndate')}Words.\n`,
  'glossary/people/ada-lund.md': person('## Early years\n\nWords.', 'formerly: [lund]\n'),
  'glossary/list.yaml': '- { id: courier, kind: organization, name: Harbour Courier }\n',
} satisfies Files;

/** The edition of `articles/a.md` with the words, and of what they may link to. */
async function editionOf(words: string, files: Files = {}, base = '/'): Promise<Edition> {
  const content = contentFolder({ ...around, 'articles/a.md': `${head}${words}\n`, ...files });
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  return openEdition({ ...readSettings({}), content, base });
}

async function hrefOf(words: string, files: Files = {}, base = '/'): Promise<string | undefined> {
  const { articles } = await editionOf(words, files, base);
  return /<a href="([^"]*)"/.exec(articles.find(({ slug }) => slug === 'a')?.html ?? '')?.[1];
}

async function faultsOf(words: string, files: Files = {}) {
  const { faults } = await editionOf(words, files);
  return faults.filter(({ rule }) => rule !== 'unknown-file');
}

describe('a link', () => {
  test.each([
    ['plan.md', '/articles/plan/'],
    ['./plan.md#the-quay-1', '/articles/plan/#h-the-quay-2'],
    ['plan.md#tides', '/articles/plan/#x-tides'],
    ['plan', '/articles/plan/'],
    ['plan.html', '/articles/plan/'],
    ['/articles/plan.md', '/articles/plan/'],
    ['/articles/plan/', '/articles/plan/'],
    ['/articles/plan', '/articles/plan/'],
    ['../plan/', '/articles/plan/'],
    ['../plan/index.html#The-quay', '/articles/plan/#h-the-quay'],
    ['2019/talks.md', '/articles/talks/'],
    ['/articles/talks/', '/articles/talks/'],
    ['/articles/first-talks/', '/articles/talks/'],
    ['2019/first-talks.md', '/articles/talks/'],
    ['../glossary/people/ada-lund.md#early-years', '/people/ada-lund/#h-early-years'],
    ['/people/lund/', '/people/ada-lund/'],
    ['/glossary/organizations/courier.md', '/organizations/courier/'],
    ['/organizations/courier/', '/organizations/courier/'],
    ['/', '/'],
    ['/timeline/', '/timeline/'],
    ['/search/?q=quay', '/search/?q=quay'],
    ['/feed.xml', '/feed.xml'],
    ['/rss.xml', '/rss.xml'],
    ['/about/permalinks/', '/about/permalinks/'],
    ['report.pdf#page=4', '/articles/report.pdf#page=4'],
    ['<budget (final).csv>', '/articles/budget%20(final).csv'],
    ['#top', '#top'],
    ['#', '#'],
    ['a.md', '/articles/a/'],
    ['a.md#own', '#h-own'],
    ['plan.md#:~:text=Words', '/articles/plan/#:~:text=Words'],
  ])('to `%s` leads to %s', async (written, href) => {
    expect(await hrefOf(`[words](${written})\n\n## Own`)).toBe(href);
  });

  test.each([
    ['/articles/plan/', '/edition/articles/plan/'],
    ['/edition/articles/plan/', '/edition/articles/plan/'],
    ['plan.md#tides', '/edition/articles/plan/#x-tides'],
    ['report.pdf', '/edition/articles/report.pdf'],
    ['/', '/edition/'],
    ['/edition/', '/edition/'],
  ])('to `%s` leads to %s where the site lies below a path', async (written, href) => {
    expect(await hrefOf(`[words](${written})`, {}, '/edition/')).toBe(href);
  });

  test('to a paragraph by its anchor leads there, and to one that nothing has is a fault', async () => {
    const edition = await editionOf('Words.');
    const anchor = edition.articles.find(({ slug }) => slug === 'plan')?.paragraphs[0]?.id;
    expect(await hrefOf(`[words](/articles/plan/#${anchor})`)).toBe(`/articles/plan/#${anchor}`);
    expect(await faultsOf('[words](/articles/plan/#p-nobody-nowhere)')).toMatchObject([{ rule: 'dead-link' }]);
  });

  test('is read from the folder of its own file', async () => {
    const { articles } = await editionOf('Words.', { 'articles/2019/talks.md': `${head}[a](../plan.md) [b](../a)\n` });
    const html = articles.find(({ slug }) => slug === 'talks')?.html;
    expect(html).toContain('href="/articles/plan/"');
    expect(html).toContain('href="/articles/a/"');
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    ['plann.md', '`plan.md`'],
    ['plann', '`plan`'],
    ['talks.md', '`2019/talks.md`'],
    ['/articles/plann/', '`/articles/plan/`'],
    ['Report.pdf', '`report.pdf`'],
    ['plan.md#the-quai', '`#the-quay`'],
    ['#ovn', '`#own`'],
    ['/people/ada-lunt/', '`/people/ada-lund/`'],
    ['plan.md#wholly-other', 'such as `#tides`'],
    ['/timeline/#letter-h', 'the address without `#`'],
    ['', 'one between its parentheses'],
    ['wholly/other.md', 'the path of a file in the content folder or the address of a page'],
  ])('is a fault with its line, in the author’s words: `%s`, expected %s', async (written, expected) => {
    const faults = await faultsOf(`Words.\n\nMore [words](${written}).\n\n## Own`);
    expect(faults).toMatchObject([{ rule: 'dead-link', line: 8, reason: expect.stringContaining(expected) }]);
    expect(faults[0]?.file).toMatch(/articles\/a\.md$/);
    if (written !== '') expect(faults[0]?.reason).toContain(`\`${written}\``);
  });

  test.each([
    ['sketch.md', 'a draft'],
    ['/articles/sketch/', 'a draft'],
    ['site.html', 'a file that browsers run'],
    ['notes', 'no ending'],
  ])('says what is there instead: `%s`, %s', async (written, words) => {
    expect(await faultsOf(`[words](${written})`)).toMatchObject([
      { rule: 'dead-link', reason: expect.stringContaining(words) },
    ]);
  });

  test('is one to an article that was taken out', async () => {
    const entry = {
      id: 'p-a-b',
      article: 'old-plan',
      text: 'Words.',
      fingerprint: '0123456789abcdef',
      sketch: 'abc',
      gone: '',
    };
    const files = { 'anchors.json': JSON.stringify([entry]) };
    expect(await faultsOf('[words](/articles/old-plan/)', files)).toMatchObject([
      { rule: 'dead-link', reason: expect.stringContaining('taken out') },
    ]);
  });

  test('is told of in the body and the summary of an entry, at their lines', async () => {
    const summary = 'summary: Known for [the plan](plan.md).\n';
    const faults = await faultsOf('Words.', {
      'glossary/people/ada-lund.md': person('Words.\n\n[Her](him.md)', summary),
    });
    expect(faults).toMatchObject([
      { rule: 'dead-link', line: 3, reason: expect.stringContaining('`../../articles/plan.md`') },
      { rule: 'dead-link', line: 8 },
    ]);
  });
});

describe('an entry’s texts', () => {
  test('link to places of their own by the page’s address, since cards show them elsewhere', async () => {
    const summary = 'summary: Known for [early years](#early-years).\n';
    const { entities } = await editionOf('Words.', {
      'glossary/people/ada-lund.md': person(
        '## Early years\n\n[Up](#early-years) and [out](courier.md)',
        summary,
      ).replace('courier.md', '../organizations/courier.md'),
    });
    const ada = entities.find(({ id }) => id === 'ada-lund');
    expect(ada?.summaryHtml).toBe('Known for <a href="/people/ada-lund/#h-early-years">early years</a>.');
    expect(ada?.bodyHtml).toContain('<a href="/people/ada-lund/#h-early-years">Up</a>');
    expect(ada?.bodyHtml).toContain('<a href="/organizations/courier/">out</a>');
  });
});

describe('files beside texts', () => {
  test('are published where a text links to them, and told to be out of place where none does', async () => {
    const { files, faults } = await editionOf('[words](report.pdf)');
    expect(files).toEqual(['articles/report.pdf']);
    const strangers = faults.filter(({ rule }) => rule === 'unknown-file').map(({ file }) => file.replace(/.*\//, ''));
    expect(strangers).toEqual(['budget (final).csv', 'notes', 'site.html']);
  });

  test('are found by a name in another form of Unicode', async () => {
    const name = 'schlüssel.pdf';
    const file = `articles/${name.normalize('NFD')}`;
    const { files, articles } = await editionOf(`[words](${name.normalize('NFC')})`, { [file]: '%PDF-1.4' });
    expect(files).toEqual([file]);
    expect(articles.find(({ slug }) => slug === 'a')?.html).toContain('href="/articles/schl%C3%BCssel.pdf"');
  });
});

describe('a link by name', () => {
  test.each([
    ['[[plan]]', '/articles/plan/'],
    ['[[Talks]]', '/articles/talks/'],
    ['[[first-talks|then]]', '/articles/talks/'],
    ['[[2019/talks]]', '/articles/talks/'],
    ['[[plan.md#The quay]]', '/articles/plan/#h-the-quay'],
    ['[[people/ada lund#Early years]]', '/people/ada-lund/#h-early-years'],
  ])('%s leads to %s', async (words, href) => {
    expect(await hrefOf(words)).toBe(href);
    expect(await faultsOf(words)).toEqual([]);
  });

  test.each([
    ['[[Ada Lund]]', 'ada-lund'],
    ['[[ada-lund|she]]', 'ada-lund'],
    ['[[the courier]]', 'courier'],
  ])('%s marks the entry that it calls by any of its names', async (words, id) => {
    const list = '- { id: courier, kind: organization, name: Harbour Courier, aliases: [The Courier] }\n';
    const { articles, faults } = await editionOf(words, { 'glossary/list.yaml': list });
    expect(articles.find(({ slug }) => slug === 'a')?.mentions).toMatchObject([{ entityId: id, certainty: 'certain' }]);
    expect(faults.filter(({ rule }) => rule !== 'unknown-file')).toEqual([]);
  });

  test('to a heading that isn’t there leads to the page, and is told', async () => {
    const { articles, faults } = await editionOf('[[Ada Lund#Late years]]');
    expect(articles.find(({ slug }) => slug === 'a')?.html).toMatch(/<a href="\/people\/ada-lund\/">/);
    const told = faults.filter(({ rule }) => rule === 'dead-wiki-link');
    expect(told).toMatchObject([{ line: 6, reason: expect.stringContaining('a place that isn’t there') }]);
  });

  test.each([
    ['[[Ada Lunt]]', 'which nothing is called, expected `Ada Lund`'],
    ['[[Something else altogether]]', 'which nothing is called, expected the name of an article or entry'],
    ['[[sketch]]', 'a draft, expected something that is published'],
  ])('%s is told, and its words stand without a link', async (words, reason) => {
    const { articles, faults } = await editionOf(words);
    const told = faults.filter(({ rule }) => rule === 'dead-wiki-link');
    expect(told).toMatchObject([{ line: 6, reason: expect.stringContaining(reason) }]);
    const html = articles.find(({ slug }) => slug === 'a')?.html ?? '';
    expect(html).toMatch(/<a>[^<]+<\/a>/);
  });
});
