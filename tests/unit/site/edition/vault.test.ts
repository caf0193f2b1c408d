import { readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isError } from '../../../../src/model/fault.ts';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const quay = readFileSync(fileURLToPath(new URL('../../../fixtures/reading/images/quay.png', import.meta.url)));

/** The edition of a vault, with how its faults are told: file, line and rule. */
async function vaultOf(files: Files) {
  const content = contentFolder(files);
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  const edition = await openEdition({ ...readSettings({}), content });
  const told = edition.faults.map(({ file, line, rule }) => [relative(content, file), line ?? '', rule].join(' '));
  return { ...edition, told };
}

async function linksOf(words: string, files: Files = {}): Promise<string[]> {
  const { articles } = await vaultOf({ 'home.md': words, ...files });
  const html = withoutApparatus(articles.find(({ slug }) => slug === 'home')?.html ?? '');
  return [...html.matchAll(/<(?:a|img)(?: (?:href|src)="([^"]*)")?/g)].map(([, address = '']) => address);
}

/** HTML without the links to paragraphs. */
function withoutApparatus(html: string): string {
  return html.replaceAll(/<a class="anchor"[^>]*>¶<\/a>/g, '');
}

describe('a link in a vault', () => {
  const note = 'The quay is shut. ^works\n\n## Early years\n\nWords.\n';

  test.each([
    ['[[Quay]]', '/articles/quay/'],
    ['[[b/Quay]]', '/articles/b-quay/'],
    ['[[b/Quay#Works#Early years]]', '/articles/b-quay/#h-early-years'],
    ['[[Mole]]', '/articles/b-quay/'],
    ['[[b/Quay#^works]]', '/articles/b-quay/#x-%5Eworks'],
    ['[old](/2018/pier/)', '/articles/2018-pier/'],
    ['![[b/Quay]]', '/articles/b-quay/'],
    ['[[plan.pdf]]', '/b/plan.pdf'],
    ['[[quay.png|as seen]]', '/b/pictures/quay.png'],
    ['![[Quay.png]]', '/b/pictures/quay.png'],
    ['![The quay](quay.png)', '/b/pictures/quay.png'],
  ])('%s leads to %s', async (words, address) => {
    const files = {
      'a/Quay.md': note,
      'b/Quay.md': `---\naliases: [Mole]\n---\n${note}`,
      'b/plan.pdf': '%PDF-1.4',
      'b/pictures/quay.png': quay,
      'pier.md': '---\npermalink: /2018/pier\n---\nWords.',
    };
    expect(await linksOf(words, files)).toEqual([address]);
  });

  test.each(['[gone](gone.md)', '[bad](http://[x)', '![gone](gone.png)', '[[Gone]]', '![[gone.png]]'])(
    '%s stands as its words, and the edition is sound',
    async (words) => {
      const { articles, faults } = await vaultOf({ 'home.md': words });
      expect(withoutApparatus(articles[0]?.html ?? '')).not.toMatch(/ (?:href|src)=/);
      expect(faults).toHaveLength(1);
      expect(faults.some(isError)).toBe(false);
    },
  );
});

describe('what can’t be read in a vault', () => {
  test('is told once for each kind, and each field that nothing is read from', async () => {
    const front = '---\nlayout: post\nhero: true\n---\n';
    const { told, articles } = await vaultOf({
      'a.md': `${front}\n[gone](gone.md) and [gone](gone.md)`,
      'b.md': `${front}\n[gone](gone.md) ![](gone.png)`,
      'quay.png': 'no picture',
    });
    expect(told).toEqual([
      'a.md 2 unknown-field',
      'a.md 3 unknown-field',
      'a.md 6 dead-link',
      'b.md 6 missing-alt',
      'b.md 6 missing-picture',
      'quay.png  data-file',
    ]);
    expect(articles).toHaveLength(2);
  });

  test('stops the build where an edition is set up wrongly', async () => {
    const { faults } = await vaultOf({ 'a.md': 'Words.', 'site.yaml': 'titel: Harbour\n' });
    expect(faults.map((fault) => [fault.rule, isError(fault)])).toEqual([['unknown-field', true]]);
  });
});
