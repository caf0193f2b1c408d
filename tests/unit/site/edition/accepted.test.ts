import { expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

const quay = '“The quay is safe,”';

async function editionOf(accepted: string, files: Files = {}) {
  const content = contentFolder({
    ...harbourEntries,
    'articles/talks.md': `---\ntitle: Talks\ndate: 2024-03-07\nformerly: [first-talks]\n---\n\n${unsureParagraph(quay)}\n`,
    'accepted.yaml': accepted,
    ...files,
  });
  const { articles, faults } = await openEdition({
    ...{ content, out: 'dist', base: '/', site: undefined, force: false, dev: false },
  });
  return { quotes: articles[0]?.quotes, told: faults.map(({ rule, line, reason }) => ({ rule, line, reason })) };
}

test('what was accepted is as certain to the edition and its check as to the editor, also by a former name', async () => {
  for (const slug of ['talks', 'first-talks']) {
    const { quotes, told } = await editionOf(`- article: ${slug}\n  quote: ${quay}\n  by: mina-okafor\n`);
    expect(quotes).toMatchObject([{ speakerId: 'mina-okafor', certainty: 'certain' }]);
    expect(told).toEqual([]);
  }
});

test('check tells decisions whose article, words or entry is gone, each at its line', async () => {
  const { told } = await editionOf(
    [
      '- article: gone-talks\n  quote: “No.”\n  plain: true\n',
      `- article: talks\n  quote: ${quay}\n  by: gone-warden\n`,
      '- article: talks\n  quote: “The quay was never safe,”\n  by: ada-lund\n',
    ].join(''),
  );
  const lost = told.filter(({ rule }) => rule === 'lost-decision');
  expect(lost.map(({ line }) => line)).toEqual([1, 4, 7]);
  expect(lost.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('the article `gone-talks`'),
    expect.stringContaining('`gone-warden`'),
    expect.stringContaining('never safe'),
  ]);
});

test('what means an entry that is a draft waits for it, and is told neither as lost nor as a fault', async () => {
  const draft = { 'glossary/people/ines-tarrow.md': '---\nname: Ines Tarrow\ndraft: true\n---\n' };
  const { told } = await editionOf('- article: talks\n  name: Mina Okafor\n  as: ines-tarrow\n', draft);
  expect(told.map(({ rule }) => rule)).toEqual(['unsure-speaker']);
});

test('a quotation that may differ from its source is told no more, and its verdict stays what it is', async () => {
  const sources = {
    'sources/talks.txt': 'The east quay opens in May, and no later.\n',
    'articles/talks.md':
      '---\ntitle: Talks\ndate: 2024-03-07\n---\n\n“The west quay opens in May,” Mina Okafor said.\n',
  };
  const { quotes, told } = await editionOf(
    '- article: talks\n  quote: “The west quay opens in May,”\n  differs: The minutes have a slip.\n',
    sources,
  );
  expect(quotes?.[0]?.collated?.verdict).toBe('changed');
  expect(told).toEqual([]);
  const before = await editionOf('', sources);
  expect(before.told.map(({ rule }) => rule)).toEqual(['changed-quotation']);
});
