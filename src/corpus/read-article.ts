import { type Article, articleSchema } from '../model/article.ts';
import { checkData } from './check-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';

/** The article of a file, which is named by its slug. */
export function readArticle(file: string, slug: string): Reading<Sourced<Article>> {
  const { found, faults } = readFrontMatter(file);
  const articles = found.map(({ source, text, bom }): Reading<Sourced<Article>> => {
    const checked = checkData(articleSchema, source);
    const items = checked.found.map((fields) => ({ ...fields, slug, path: file, text, ...(bom && { bom }) }));
    return { found: items.map((item) => ({ item, source, path: [] })), faults: checked.faults };
  });
  return merge([{ found: [], faults }, ...articles]);
}
