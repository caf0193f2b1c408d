import { describe, expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const minutes = '12. The east quay opens in May, and no later. Nobody asked the divers.\n';
const letter = 'Dear Board,\n\nthe crane is new and the fee stays as it was.\n';
const glossary = {
  'glossary/documents/minutes.md': '---\nname: Minutes of the Board\nsymbol: HB/12\nsummary: Minutes.\n---\n',
  'glossary/people/mina-okafor.md': '---\nname: Mina Okafor\nfamily: Okafor\nsummary: Warden.\n---\n',
};
const references =
  '- id: letter\n  type: personal_communication\n  title: A letter\n  author: [{given: Mina, family: Okafor}]\n';

/** The edition of an article with this text, with sources and, where they are given, further files. */
async function editionOf(text: string, files: Files = {}) {
  const content = contentFolder({
    'articles/quay.md': `---\ntitle: The quay\ndate: 2024-05-02\n---\n\n${text}\n`,
    'references.yaml': references,
    'sources/minutes.txt': minutes,
    'sources/letter.md': letter,
    ...glossary,
    ...files,
  });
  const {
    articles,
    faults,
    files: published,
  } = await openEdition({
    ...{ content, out: 'dist', base: '/', site: undefined, force: false, dev: false },
  });
  const [article] = articles;
  const told = faults.map(({ rule, line, reason }) => ({ rule, line, reason }));
  return { article, told, published, verdicts: article?.quotes.map(({ collated }) => collated?.verdict) };
}

describe('a quotation is looked up', () => {
  test('in the work that is cited behind it', async () => {
    const { verdicts, told } = await editionOf('“The east quay opens in May,” Ada Lund said [@minutes].');
    expect(verdicts).toEqual(['exact']);
    expect(told).toEqual([]);
  });

  test('in what its speaker wrote, by the author of the work', async () => {
    const { verdicts } = await editionOf('“The crane is new,” Mina Okafor said.');
    expect(verdicts).toEqual(['typographic']);
  });

  test('in what says that it holds the speaker’s words', async () => {
    const speech = '---\nspeakers: mina-okafor\n---\nThe gulls are ours to feed.\n';
    const { verdicts } = await editionOf('“The gulls are ours to feed,” Mina Okafor said.', {
      'sources/letter.md': speech,
    });
    expect(verdicts).toEqual(['typographic']);
  });

  test('in the article’s original, called as the article', async () => {
    const { verdicts } = await editionOf('“The ferry waits for nobody,” said the pilot.', {
      'sources/quay.html': '<p>The ferry waits for nobody, the pilot said.</p>',
    });
    expect(verdicts).toEqual(['exact']);
  });

  test('nowhere, where the source is in another language', async () => {
    const { verdicts } = await editionOf('“The east quay opens in May,” Ada Lund said [@minutes].', {
      'sources/minutes.txt': `---\nlang: de\n---\n${minutes}`,
    });
    expect(verdicts).toEqual([undefined]);
  });
});

test('a changed quotation is told with its line, the change and the place', async () => {
  const { told, article } = await editionOf(
    'The Board met.\n\n“The east quay opens in June,” Ada Lund said [@minutes].',
  );
  expect(told).toEqual([
    {
      rule: 'changed-quotation',
      line: 8,
      reason: 'Unexpected `June,` in a quotation, expected `May,` as in HB/12, para. 12',
    },
  ]);
  expect(article?.html).toContain('data-checked="changed" data-source="HB/12, para. 12" data-diff="');
});

test('a quotation that the cited work lacks is told; one that a speaker said elsewhere isn’t', async () => {
  const { told, verdicts } = await editionOf(
    '“We were never told of any of this,” Ada Lund said [@minutes].\n\n“Rain is likely on Friday,” Mina Okafor said.',
  );
  expect(told).toMatchObject([{ rule: 'absent-quotation', line: 6 }]);
  expect(verdicts).toEqual(['absent', undefined]);
});

test('a work that is cited in a later sentence need not have the words', async () => {
  const { told } = await editionOf(
    '“Rain is likely on Friday,” Ada Lund said. The Board had met in the week before [@minutes].',
  );
  expect(told).toEqual([]);
});

test('a source that belongs to nothing is told, with what is most like it', async () => {
  const { told } = await editionOf('Text.', { 'sources/minuts.txt': minutes });
  expect(told).toMatchObject([{ rule: 'ownerless-source', reason: 'Unexpected source `minuts`, expected `minutes`' }]);
});

test('two texts of one name, and a speaker that nobody is, are told', async () => {
  const { told } = await editionOf('Text.', { 'sources/minutes.md': '---\nspeakers: [mina-okafo]\n---\nWords.\n' });
  expect(told.map(({ rule, line }) => [rule, line])).toEqual([
    ['doubtful-id', 2],
    ['duplicate-id', undefined],
  ]);
});

test('a source is published only where it says so', async () => {
  expect((await editionOf('Text.')).published).toEqual([]);
  const open = { 'sources/minutes.txt': `---\npublish: true\n---\n${minutes}` };
  expect((await editionOf('Text.', open)).published).toEqual(['sources/minutes.txt']);
});
