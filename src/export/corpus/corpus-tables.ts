import { calendarDay, daysOf } from '../../model/dates/days.ts';
import type { Entity } from '../../model/entity.ts';
import type { Reference } from '../../model/reference.ts';
import type { ExportedArticle, ExportedEdition } from '../exported.ts';
import { toPlainText } from '../plain-text.ts';
import { mentionColumns, mentionRows, quoteColumns, quoteRows, type Row } from '../tables.ts';

/** A table of the corpus, for databases. All its rows have all its columns; what isn't known is null. */
export interface Table {
  name: TableName;
  columns: readonly string[];
  rows: readonly Row[];
}

export type TableName = keyof typeof corpusColumns;

/** The columns that hold whole numbers; all others hold text. */
export const numberColumns: ReadonlySet<string> = new Set(['start', 'end', 'words_count']);

/**
 * The edition as tables: each mention, quotation and citation is a row, with keys to its article and entry. Offsets are
 * code points into `articles.text`.
 */
export function corpusTables({ exported, articles, entities, references }: Corpus): Table[] {
  const rows: Record<TableName, Row[]> = {
    edition: [editionRow(exported)],
    articles: articles.map((article) => articleRow(article, exported)),
    entities: entities.map((entity) => entityRow(entity, exported)),
    works: references.map((reference) => workRow(reference, exported)),
    mentions: mentionRows(articles, exported),
    quotes: quoteRows(articles, exported),
    citations: articles.flatMap(({ slug, cited }) => cited.map((work) => ({ article: slug, work }))),
  };
  return names.map((name) => ({ name, columns: corpusColumns[name], rows: rows[name] }));
}

/** The tables, each with its columns in order. */
export const corpusColumns = {
  edition: ['title', 'language', 'licence', 'address'],
  articles: [
    ...(['slug', 'title', 'date', 'first_day', 'last_day', 'authors', 'publication', 'source', 'language'] as const),
    ...(['tags', 'summary', 'words_count', 'address', 'text'] as const),
  ],
  entities: ['id', 'kind', 'name', 'aliases', 'summary', 'address'],
  works: ['key', 'type', 'title', 'words', 'address'],
  mentions: mentionColumns,
  quotes: quoteColumns,
  citations: ['article', 'work'],
} as const;

const names = Object.keys(corpusColumns) as TableName[];

function editionRow({ site, links }: ExportedEdition): Row<typeof corpusColumns.edition> {
  return { title: site.title, language: site.language, licence: site.licence ?? null, address: links.home };
}

function articleRow(article: ExportedArticle, { links }: ExportedEdition): Row<typeof corpusColumns.articles> {
  const text = toPlainText(article);
  return {
    slug: article.slug,
    title: article.title,
    date: article.date ?? null,
    ...daysWithin(article.date),
    authors: listed(article.authors),
    publication: article.publication ?? null,
    source: article.source ?? null,
    language: article.lang,
    tags: listed(article.tags),
    summary: article.summary ?? null,
    words_count: text.match(/\S+/g)?.length ?? 0,
    address: links.article(article.slug),
    text,
  };
}

/** The first and the last day that a date of EDTF may mean, in ISO 8601; null where that end is open. */
function daysWithin(date: string | undefined): { first_day: string | null; last_day: string | null } {
  if (date === undefined) return { first_day: null, last_day: null };
  const { first, last } = daysOf(date);
  return { first_day: isoDay(first), last_day: isoDay(last) };
}

function isoDay(number: number): string | null {
  if (!Number.isFinite(number)) return null;
  const { year, month, day } = calendarDay(number);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function entityRow(entity: Entity, { links }: ExportedEdition): Row<typeof corpusColumns.entities> {
  const { id, kind, name, aliases, summary } = entity;
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return { id, kind, name, aliases: listed(forms), summary: summary || null, address: links.entity(id) ?? null };
}

function workRow(reference: Reference, exported: ExportedEdition): Row<typeof corpusColumns.works> {
  const { id, type, title } = reference;
  const words = exported.describeSource(id) ?? null;
  return { key: id, type, title: title ?? null, words, address: exported.links.source(id) };
}

function listed(values: readonly string[]): string | null {
  return values.length > 0 ? values.join('; ') : null;
}

interface Corpus {
  exported: ExportedEdition;
  articles: ExportedArticle[];
  entities: Entity[];
  references: Reference[];
}
