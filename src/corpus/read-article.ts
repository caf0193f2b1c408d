import { type Article, articleSchema } from '../model/article.ts';
import { checkData } from './check-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { merge, type Reading, type Sourced } from './reading.ts';
import { soundPart } from './sound-part.ts';

/** The article of a file, which is named by its slug. */
export function readArticle(file: string, slug: string): Reading<Sourced<Article>> {
  const { found, faults, partial = [] } = readFrontMatter(file);
  const standIns = { title: slug };
  const articles = [...found, ...partial].map(({ source, text, bom }): Reading<Sourced<Article>> => {
    const checked = found.length > 0 ? checkData(articleSchema, source) : { found: [], faults: [] };
    const sound = checked.found.length > 0 ? undefined : soundPart(articleSchema, source.value, standIns);
    const sourced = (fields: Fields) => {
      const item = { ...fields, slug, path: file, text, ...(bom && { bom: true as const }) };
      return { item, source, path: [] };
    };
    return { found: checked.found.map(sourced), faults: checked.faults, partial: sound ? [sourced(sound)] : [] };
  });
  return merge([{ found: [], faults }, ...articles]);
}

type Fields = Omit<Article, 'slug' | 'path' | 'text' | 'bom'>;
