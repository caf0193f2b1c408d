import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFileOf } from '../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../src/site/edition/edition.ts';
import { readSettings } from '../../src/site/edition/settings.ts';
import { sitePages } from '../../src/site/edition/site-pages.ts';
import { removeContent, writeContent } from '../support/content-folder.ts';
import { readPages } from '../support/html.ts';
import { findBrokenLinks } from '../support/links.ts';
import { filesOf, lectern } from '../support/site.ts';

const head = '---\ntitle: The harbour talks\ndate: 2024-03-07\n---\n\n';
const quay = readFileSync('tests/fixtures/reading/images/quay.png');
const base = '/reading/room/';
const content = writeContent({
  'articles/a.md': `${head}
- [Own](#über-die-kosten), [repeated](#the-quay-1), [named](#tides), [top](#top), [file](a.md)
- [The plan](plan.md), [its quay](./plan.md#the-quay), [without ending](plan), [from the top](/articles/plan/)
- [The other folder](2019/talks.md), [formerly](2019/first-talks.md#x), [Ada Lund](../glossary/people/ada-lund.md#early-years)
- [Report](report%202.pdf#page=2), [figures](<budget #1 – 100%.csv>), [table](/data/quotes.csv), [sources](/sources/)

![A quay](<../images/quay at night.png>) ![A lock](../images/lock%231.png)

## Über die Kosten

The Harbour Courier said so.[^1]

[^1]: See [the plan](plan.md#the-quay) and [above](#the-quay-1).

## The quay

<a name="tides"></a>Ada Lund spoke.

## The quay
`,
  'articles/plan.md': `${head}## The quay\n\n[[Ada Lund]] and the ==Harbour Courier==.\n\n- [x] crane\n- [ ] quay\n\n> [!WARNING]\n> It floods.\n`,
  'articles/2019/talks.md': `${head.replace('date', 'formerly: [first-talks]\ndate')}## X\n\n[Back](../a.md#tides)\n`,
  'articles/report 2.pdf': '%PDF-1.4',
  'articles/budget #1 – 100%.csv': 'a,b\n',
  'articles/never-linked.csv': 'a,b\n',
  'images/quay at night.png': quay,
  'images/lock#1.png': quay,
  'glossary/people/ada-lund.md':
    '---\nname: Ada Lund\nsummary: Known for [the plan](../../articles/plan.md) and [early years](#early-years).\n---\n\n## Early years\n\n[Up](#early-years)\n',
  'glossary/list.yaml': '- { id: courier, kind: organization, name: Harbour Courier }\n',
});
const out = join(content, '..', `${content.split('/').at(-1)}-site`);

beforeAll(async () => {
  const { status, stdout, stderr } = await lectern(['build', '--content', content, '--out', out, '--base', base]);
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  removeContent(content);
  removeContent(out);
  rmSync(cacheFileOf(resolve(content)), { force: true });
});

describe('an edition with links of every kind', () => {
  test('passes check', async () => {
    const { stdout } = await lectern(['check', '--content', content, '--base', base]);
    expect(stdout.match(/^.* {2}(?:error|warning) {2}.*$/gm) ?? []).toEqual([
      expect.stringContaining('never-linked.csv'),
    ]);
  });

  test('has none that leads nowhere once it is built', () => {
    const files = new Set(filesOf(out));
    const pages = readPages(out);
    expect(findBrokenLinks({ pages, files, base })).toEqual([]);
  });

  test('shows tasks, alerts, highlights and links by name as their authors meant', () => {
    const html = readFileSync(join(out, 'articles/plan/index.html'), 'utf8');
    expect(html).toMatch(/<a [^>]*href="\/reading\/room\/people\/ada-lund\/"[^>]*>Ada Lund<\/a>/);
    expect(html).toMatch(/<mark>.*Harbour Courier.*<\/mark>/);
    expect(html.match(/<input type="checkbox"[^>]*>/g)).toEqual([
      '<input type="checkbox" disabled checked aria-label="Done" data-apparatus="">',
      '<input type="checkbox" disabled aria-label="Not done" data-apparatus="">',
    ]);
    expect(html).toMatch(/role="note"><p class="alert-title" data-apparatus="">Warning<\/p>\s*<p[^>]*>It floods\./);
    expect(html).not.toMatch(/\[\[Ada|==Harbour|\[!WARN/);
  });

  test('publishes the files that are linked to, byte for byte, and no others', () => {
    const own = filesOf(out).filter((file) => /^(?:articles|images)\/[^/]*\.(?!html)\w+$/.test(file));
    expect(own).toEqual([
      'articles/budget #1 – 100%.csv',
      'articles/report 2.pdf',
      'images/lock#1.png',
      'images/quay at night.png',
    ]);
    expect(readFileSync(join(out, 'articles/report 2.pdf'), 'utf8')).toBe('%PDF-1.4');
    expect(readFileSync(join(out, 'images/lock#1.png'))).toEqual(quay);
  });

  test('has each page that texts may link to, and lets them link to each but the further pages of lists', async () => {
    const edition = await openEdition({ ...readSettings({}), content, base });
    const files = new Set(filesOf(out));
    const listed = sitePages(edition).map((page) => (/(?:^|\/)$/.test(page) ? `${page}index.html` : page));
    const works = /^data\/(?:articles\/.*\/)?references\./;
    expect(listed.filter((file) => !files.has(file) && !works.test(file))).toEqual([]);
    const folders = ['articles', ...edition.entities.map(({ href }) => href.split('/').at(-3))].join('|');
    const texts = new RegExp(`^(?:${folders})/[^/]+/index\\.html$`);
    const others = [...files].filter((file) => file.endsWith('index.html') && !texts.test(file));
    expect(others.filter((file) => !listed.includes(file))).toEqual([]);
  });
});
