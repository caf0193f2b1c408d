import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { type Edition, openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const head = '---\ntitle: The harbour talks\ndate: 2024-03-07\n---\n\n';
const draft = '---\nname: Ines Palk\ndraft: true\n---\n';

async function editionOf(files: Files, dev = false): Promise<Edition> {
  const content = contentFolder({
    'articles/talks.md': `${head}The board heard Ines Palk.\n`,
    'glossary/people/ines-palk.md': draft,
    ...files,
  });
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  return openEdition({ ...readSettings({}), content, dev });
}

async function reasonsIn(files: Files): Promise<string[]> {
  return (await editionOf(files)).faults.map(({ rule, reason }) => `${rule} ${reason}`);
}

describe('an entry that is a draft', () => {
  test('is neither among the entries nor marked in a text', async () => {
    const { articles, entities, faults } = await editionOf({});
    expect(entities).toEqual([]);
    expect(articles[0]?.mentions).toEqual([]);
    expect(articles[0]?.names.map(({ name }) => name)).toEqual(['Ines Palk']);
    expect(faults).toEqual([]);
  });

  test('is shown in the editor’s own preview, as a draft', async () => {
    const { articles, entities } = await editionOf({}, true);
    expect(entities.map(({ id, draft }) => [id, draft])).toEqual([['ines-palk', true]]);
    expect(articles[0]?.mentions.map(({ entityId }) => entityId)).toEqual(['ines-palk']);
  });

  test('is published as soon as it says `draft: false`', async () => {
    const { entities } = await editionOf({ 'glossary/people/ines-palk.md': draft.replace('true', 'false') });
    expect(entities.map(({ id }) => id)).toEqual(['ines-palk']);
  });

  test('is checked like the draft of an article', async () => {
    const files = { 'glossary/people/ines-palk.md': `${draft}\nSee [the plan](plan.md).\n` };
    expect(await reasonsIn(files)).toEqual([expect.stringMatching(/^in-draft .*plan\.md/)]);
  });
});

describe('what names a draft', () => {
  test.each([
    ['a directive', { 'articles/talks.md': `${head}The board heard :entity[her]{#ines-palk}.\n` }, 'a directive'],
    [
      'the front matter',
      { 'articles/talks.md': `${head.replace('date', 'annotate: { Palk: ines-palk }\ndate')}Words.\n` },
      '`annotate`',
    ],
    ['a place', { 'glossary/places/quay.md': '---\nname: East Quay\nin: ines-palk\n---\n' }, '`in`'],
    ['the site', { 'site.yaml': 'title: Talks\ncompare: [ines-palk]\n' }, '`compare`'],
  ])('is told: %s', async (_, files, place) => {
    expect(await reasonsIn(files)).toEqual([
      `unknown-id Unexpected \`ines-palk\` in ${place}, which is a draft, expected an entry without \`draft: true\``,
    ]);
  });

  test('is told where a text links to it', async () => {
    const files = { 'articles/talks.md': `${head}[She](../glossary/people/ines-palk.md) spoke.\n` };
    expect(await reasonsIn(files)).toEqual([expect.stringMatching(/^dead-link .*draft/)]);
  });

  test('is not told where that is a draft too', async () => {
    const files = {
      'articles/plan.md': `${head.replace('date', 'draft: true\ndate')}[She](/people/ines-palk/) spoke.\n`,
    };
    expect(await reasonsIn(files)).toEqual([]);
  });
});
