import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { attribute, hasClass, isApparatus, type Page, readPages, textOf, toPage } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { contentOfEdition, contentOfGenerated } from '../support/site.ts';

const built = provided(inject('sites'));
const plain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

describe.each([
  { name: 'the edition', folder: built.edition, content: contentOfEdition },
  { name: 'the generated corpus', folder: built.generated, content: contentOfGenerated },
])('every article of $name', ({ folder, content }) => {
  const pages = readPages(folder);
  const slugs = readdirSync(join(content, 'articles')).map((file) => file.replace(/\.md$/, ''));

  test.each(slugs)('%s keeps its text, character for character, below its marks', (slug) => {
    const page = pages.find(({ address }) => address === `articles/${slug}/`);
    const source = readFileSync(join(content, 'articles', `${slug}.md`), 'utf8');
    expect(textOfArticle(page)).toBe(textOfMarkdown(source));
  });
});

/** The text of an article's page without what the site adds; citations, which it numbers, are left out. */
function textOfArticle(page: Page | undefined): string {
  const prose = page?.elements.find((element) => hasClass(element, 'prose'));
  return prose ? words(textOf(prose, (element) => isApparatus(element) || isOfFootnotes(element))) : '';
}

/** The text of a Markdown file as a plain processor prints it, directives and citations taken away by hand. */
function textOfMarkdown(source: string): string {
  const bare = source.replace(/:(?:entity|plain|quote)\[([^\]]*)\](?:\{[^}]*\})?/g, '$1').replace(/ ?\[@[^\]]+\]/g, '');
  const page = toPage('index.html', String(plain.processSync(bare)));
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  return body ? words(textOf(body, isOfFootnotes)) : '';
}

/** Whether the element is a number of a footnote, a link back from one, or the heading above them. */
function isOfFootnotes(element: Page['elements'][number]): boolean {
  const is = (name: string) => attribute(element, name) !== undefined;
  return is('data-footnote-ref') || is('data-footnote-backref') || attribute(element, 'id') === 'footnote-label';
}

function words(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim();
}
