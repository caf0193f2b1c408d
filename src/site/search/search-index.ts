import { createHash } from 'node:crypto';
import { type SearchIndex, type SearchText, writeDates } from '../../model/search/search-index.ts';
import type { Edition } from '../edition.ts';
import { articleText, namesOfArticle } from './article-text.ts';
import { entityText, namesOfEntity } from './entity-text.ts';
import { nameFiles } from './name-files.ts';
import { formsOf } from './name-lists.ts';
import type { RecordContext } from './record-context.ts';
import { type Searched, wordFiles } from './word-table.ts';

/** The index of an edition's words and names, as files by their paths below `search/`. The same edition gives the same. */
export function searchIndex(edition: Edition, context: RecordContext): Map<string, string> {
  const { articles, entities, site, urls } = edition;
  const below = (href: string) => href.slice(urls.home.length);
  const texts: SearchText[] = [
    ...articles.map((article) => articleText(article, below(article.href), context)),
    ...entities.map((entity) => entityText(entity, below(entity.href), site.language)),
  ];
  const words = wordFiles(searchedOf(edition, texts));
  const names = nameFiles([
    ...articles.map((article) => namesOfArticle(article, context)),
    ...entities.map(namesOfEntity),
  ]);
  const files = new Map([
    ...texts.map((text, at): File => [`texts/${at}.json`, JSON.stringify(text)]),
    ...words.map(({ postings }, at): File => [`words/${at}.json`, JSON.stringify(postings)]),
    ...words.map(({ positions }, at): File => [`positions/${at}.json`, JSON.stringify(positions)]),
    ...names.map((file, at): File => [`names/${at}.json`, JSON.stringify(file)]),
  ]);
  const folder = digest(files);
  const publications = [...new Set(articles.flatMap(({ publication }) => publication ?? []))];
  const index: SearchIndex = {
    folder,
    articles: articles.length,
    dates: writeDates(articles.map(({ date }) => date)),
    publications,
    published: publications.length > 0 ? articles.map(({ publication = '' }) => publications.indexOf(publication)) : [],
    kinds: entities.map(({ kind }) => kind),
    words: words.map(({ first }) => first),
    names: names.length,
  };
  return new Map([
    ['index.json', JSON.stringify(index)],
    ...[...files].map(([path, content]): File => [`${folder}/${path}`, content]),
  ]);
}

function searchedOf({ articles, entities }: Edition, texts: SearchText[]): Searched[] {
  const facts = [
    ...articles.map(({ summary = '', authors, tags }) => [summary, ...authors, ...tags]),
    ...entities.map((entity) => formsOf(entity).slice(1)),
  ];
  return texts.map(({ title, text }, at) => ({ title, text, facts: facts[at] ?? [] }));
}

function digest(files: Map<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content}\0`);
  return hash.digest('hex').slice(0, 10);
}

type File = [path: string, content: string];
