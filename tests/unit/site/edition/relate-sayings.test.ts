import { expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const article = (title: string, day: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2024-05-${day}\n---\n\n${body}\n`;

/** What is told of the quotations of three articles: for each the others that say it too. */
async function againIn(one: string, two: string, three: string) {
  const content = contentFolder({
    'articles/one.md': article('One', '01', one),
    'articles/two.md': article('Two', '02', two),
    'articles/three.md': article('Three', '03', three),
  });
  const { articles } = await openEdition({
    content,
    out: 'dist',
    base: '/',
    site: undefined,
    force: false,
    dev: false,
  });
  return Object.fromEntries(articles.map(({ slug, quotes, html }) => [slug, { again: quotes[0]?.again, html }]));
}

const fee = '“The fee for the crane stays as it was,” Ada Lund said.';

test('a quotation tells which articles have it too, shortened, or given to another', async () => {
  const { one, two, three } = await againIn(
    fee,
    'Ada Lund said that “the fee for the crane stays” there.',
    '“The fee for the crane stays as it was,” Tomas Brandt said.',
  );
  expect(one?.again).toMatchObject([
    { article: 'two', how: 'shortened' },
    { article: 'three', how: 'same', by: 'Tomas Brandt' },
  ]);
  expect(two?.again).toMatchObject([
    { article: 'one', how: 'longer' },
    { article: 'three', how: 'longer', by: 'Tomas Brandt' },
  ]);
  expect(three?.html).toMatch(
    /data-again="\[\[&#x22;Given to Ada Lund in&#x22;,&#x22;One&#x22;,&#x22;\/articles\/one\/#q-/,
  );
});

test('a quotation that only its own article repeats tells nothing', async () => {
  const { one } = await againIn(`${fee} ${fee}`, 'Rain fell.', 'Rain fell again.');
  expect(one?.again).toBeUndefined();
  expect(one?.html).not.toContain('data-again');
});
