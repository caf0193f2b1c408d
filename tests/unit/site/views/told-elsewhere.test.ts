import { expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { withToldElsewhere } from '../../../../src/site/views/told-elsewhere.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const front = (title: string, publication: string) =>
  `---\ntitle: ${title}\ndate: 2024-05-20\npublication: ${publication}\n---\n\n`;

test('a paragraph leads to the one of another article that quotes the same speaker on the same day', async () => {
  const content = contentFolder({
    'site.yaml': 'title: The Harbour\nlanguage: en\n',
    'glossary/entries.yaml': '- id: mina-okafor\n  kind: person\n  name: Mina Okafor\n  summary: She runs the quay.\n',
    'articles/courier.md': `${front('The quay', 'The Courier')}“The quay will open,” Mina Okafor said on May 3, 2024.\n\nThe ferry ran.\n`,
    'articles/gazette.md': `${front('The vote', 'The Gazette')}On May 3, 2024, Mina Okafor said: “We will not wait for the board.”\n`,
  });
  const edition = await openEdition({ ...readSettings({}), content, force: true });
  expect(edition.articles).toHaveLength(2);
  for (const article of edition.articles) {
    const other = edition.articles.find((one) => one !== article);
    const html = withToldElsewhere(article, edition);
    const [link, more] = [
      ...html.matchAll(/<span class="also" data-apparatus> Also told in <a href="([^"]*)">([^<]*)/g),
    ];
    expect(link?.[1]).toMatch(new RegExp(`^${other?.href}#p-`));
    expect(link?.[2]).toBe(other?.publication);
    expect(more).toBeUndefined();
    expect(html.replace(/<span class="also".*?<\/span>/g, '')).toBe(article.html);
  }
});

test('the text of an article that nobody else tells is left as it is', async () => {
  const content = contentFolder({
    'articles/courier.md': `${front('The quay', 'The Courier')}“The quay will open,” Mina Okafor said on May 3, 2024.\n`,
  });
  const edition = await openEdition({ ...readSettings({}), content, force: true });
  const [article] = edition.articles;
  expect(article && withToldElsewhere(article, edition)).toBe(article?.html);
});
