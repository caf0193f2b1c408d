import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/shelf.ts';

const copy = 'https://web.archive.org/web/2020/https://example.org';
const article = (front: string) => `---\ntitle: The quay\ndate: 2020\n${front}\n---\n\nText.\n`;
const asked = 'title: Harbour Papers\nexpectArchived: true\n';
const files = {
  'articles/copied.md': article(`source: https://example.org/a\narchived: ${copy}/a\naccessed: 2020-05`),
  'articles/bare.md': article('source: https://example.org/b'),
  'articles/draft.md': article('source: https://example.org/c\ndraft: true'),
  'references.yaml': `- { id: doe, type: webpage, title: Doe, URL: "https://example.org/d" }
- { id: roe, type: webpage, title: Roe, URL: "https://example.org/e", archived: "${copy}/e" }
- { id: lund, type: article, title: Lund, URL: "https://example.org/f", DOI: 10.1000/f }
`,
};

test('an edition that asks for archived copies is told once of all addresses that have none', async () => {
  expect(await faultsOf({ ...files, 'site.yaml': asked })).toEqual([
    'site.yaml no-archived-copy Unexpected lack of an archived copy of 2 of 4 addresses, expected `archived` at each: articles/bare.md, @doe',
  ]);
});

test('an edition that doesn’t ask is told of none', async () => {
  expect(await faultsOf(files)).toEqual([]);
});

test('of many addresses a dozen are named and the others counted', async () => {
  const many = Array.from(
    { length: 15 },
    (_, at) => `- { id: w${at}, type: webpage, title: W, URL: "https://example.org/${at}" }`,
  );
  const [fault] = await faultsOf({ 'site.yaml': asked, 'references.yaml': many.join('\n') });
  expect(fault).toMatch(/of 15 of 15 addresses, .*@w11, 3 more$/);
});

test('what other programs mean by `archived: true` is no fault', async () => {
  expect(await faultsOf({ 'articles/a.md': article('archived: true') })).toEqual([]);
});
